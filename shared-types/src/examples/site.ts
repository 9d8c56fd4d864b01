import type { Site } from '../site.ts';

/** The clock of the examples: Saturday evening of the festival, 18:38 in Halifax. */
export const NOW = '2026-12-05T22:38:00Z';

export const site: Site = {
  documentId: 'site',
  name: 'Harbour Lights',
  tagline: 'Festival of film, Port Anselm, Nova Scotia',
  locale: 'en',
  locales: ['en', 'fr'],
  timeZone: 'America/Halifax',
  dayCutOff: '05:00',
  accessOffers: {
    heading: 'Indigenous & Community Access',
    links: [
      { label: 'Indigenous Access Tickets', url: 'https://tickets.example.org/indigenous-access' },
      { label: 'Community Access Tickets', url: '/community-access/' },
    ],
  },
  carouselLength: 6,
  announcement: 'Tonight the last boat to the islands leaves at 00:30, not 23:45.',
  footer: 'Harbour Lights Film Festival, Port Anselm, 4 to 12 December 2026',
  links: [{ label: 'Rush line', url: '/rush/' }],
  partners: [{ label: 'Presented by', name: 'Port Anselm Harbour Board', url: 'https://harbour.example.org/' }],
  translations: [{ locale: 'fr', tagline: 'Festival du film de Port Anselm' }],
};
