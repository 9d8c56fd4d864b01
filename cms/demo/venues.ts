import type { DemoVenue } from './entries.ts';
import { TIME_ZONE } from './site.ts';

/** Rooms by a short name, for the list of screenings. */
export const ROOM = {
  mainHall: 'main-hall',
  rialto: 'rialto-screen-2',
  longRoom: 'long-room',
  netLoft: 'net-loft',
} as const;

/** Four houses, all on foot. */
export const venues: readonly DemoVenue[] = [
  {
    name: 'Main Hall',
    building: 'Harbour Hall',
    slug: ROOM.mainHall,
    timeZone: TIME_ZONE,
    address: '2 Customs Quay, Port Anselm, Nova Scotia',
    position: { lat: 44.3362, lng: -64.1795 },
    capacity: 620,
    accessNote:
      'Step-free from the quay. Eight wheelchair spaces, hearing loop in the stalls. Box office from 9:30; the queue is under a roof.',
    walks: [
      { venue: ROOM.rialto, minutes: 9 },
      { venue: ROOM.longRoom, minutes: 4 },
      { venue: ROOM.netLoft, minutes: 14 },
    ],
  },
  {
    name: 'Screen 2',
    shortName: 'Rialto 2',
    building: 'Rialto',
    slug: ROOM.rialto,
    timeZone: TIME_ZONE,
    address: '41 Barrington Lane, Port Anselm, Nova Scotia',
    position: { lat: 44.3389, lng: -64.1868 },
    capacity: 140,
    accessNote:
      'Eleven steps, then a ramp that is steeper than it looks. Two wheelchair spaces by the side door on Net Street: ring, and the projectionist comes down. Two 35mm projectors, both older than the building.',
    walks: [
      { venue: ROOM.mainHall, minutes: 9 },
      { venue: ROOM.longRoom, minutes: 11 },
      { venue: ROOM.netLoft, minutes: 16 },
    ],
  },
  {
    name: 'Long Room',
    building: 'Customs House',
    slug: ROOM.longRoom,
    timeZone: TIME_ZONE,
    address: '9 Customs Quay, Port Anselm, Nova Scotia',
    position: { lat: 44.3345, lng: -64.1768 },
    capacity: 220,
    accessNote:
      'Step-free, hearing loop, six wheelchair spaces. At spring tides the cloakroom is closed, for it is wet.',
    walks: [
      { venue: ROOM.mainHall, minutes: 4 },
      { venue: ROOM.rialto, minutes: 11 },
      { venue: ROOM.netLoft, minutes: 12 },
    ],
  },
  {
    name: 'Net Loft',
    slug: ROOM.netLoft,
    timeZone: TIME_ZONE,
    address: 'Wharf 3, Fisher Street, Port Anselm, Nova Scotia',
    position: { lat: 44.3287, lng: -64.1842 },
    capacity: 90,
    accessNote:
      'Benches and cushions. A lift for one person at a time: ask at the door. It smells of tar; regulars say that this is the point.',
    walks: [
      { venue: ROOM.mainHall, minutes: 14 },
      { venue: ROOM.rialto, minutes: 16 },
      { venue: ROOM.longRoom, minutes: 12 },
    ],
  },
];
