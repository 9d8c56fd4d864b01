import type { Venue } from '../venue.ts';

const HALIFAX = { timeZone: 'America/Halifax', walks: [], translations: [] };

export const mainHall: Venue = {
  ...HALIFAX,
  documentId: 'main-hall',
  name: 'Main Hall',
  slug: 'main-hall',
  capacity: 620,
};

export const smallHall: Venue = {
  ...HALIFAX,
  documentId: 'small-hall',
  name: 'Small Hall',
  building: 'Harbour Hall',
  slug: 'small-hall',
  capacity: 180,
  walks: [{ venue: 'screen-2', minutes: 9 }],
  translations: [{ locale: 'fr', name: 'Petite salle' }],
};

export const screen2: Venue = {
  ...HALIFAX,
  documentId: 'screen-2',
  name: 'Screen 2',
  shortName: 'Rialto 2',
  building: 'Rialto',
  slug: 'rialto-screen-2',
  address: '41 Barrington Lane',
  position: { lat: 44.6488, lng: -63.5752 },
  capacity: 140,
  accessNote: 'Step-free from the quay',
};

export const netLoft: Venue = { ...HALIFAX, documentId: 'net-loft', name: 'Net Loft', slug: 'net-loft', capacity: 90 };

/** In another zone than the site. */
export const pacificScreen: Venue = {
  documentId: 'pacific-screen',
  name: 'Pacific Screen',
  slug: 'pacific-screen',
  timeZone: 'America/Vancouver',
  walks: [],
  translations: [],
};

export const venues: readonly Venue[] = [mainHall, smallHall, screen2, netLoft, pacificScreen];
