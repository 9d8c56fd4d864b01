import type { Calendar } from './calendar.ts';
import type { DemoSite } from './entries.ts';

export const TIME_ZONE = 'America/Halifax';

export const site = ({ dates, datesInFrench }: Calendar): DemoSite => ({
  name: 'Harbour Lights',
  tagline: 'Festival of film, Port Anselm, Nova Scotia',
  locale: 'en',
  locales: ['en', 'fr'],
  timeZone: TIME_ZONE,
  announcement: 'Tonight the last boat to the islands leaves at 02:30, not 23:45. It waits for The Night Shift to end.',
  accessOffers: {
    heading: 'Indigenous & Community Access',
    links: [
      { label: 'Indigenous Access Tickets', url: 'https://tickets.example.org/access/indigenous' },
      { label: 'Community Access Tickets', url: 'https://tickets.example.org/access/community' },
      { label: 'Ticket Donation Requests', url: 'https://tickets.example.org/access/donations' },
    ],
  },
  footer: `Harbour Lights Film Festival, Port Anselm · ${dates}`,
  links: [
    { label: 'Boats and buses', url: 'https://harbour-lights.example.org/getting-here' },
    { label: 'Letters to the festival', url: 'https://harbour-lights.example.org/letters' },
  ],
  partners: [
    { label: 'With the help of', name: 'Town of Port Anselm' },
    {
      label: 'Foghorn by',
      name: 'Port Anselm Pilots’ Association',
      logo: { src: 'mark-pilots.jpg', alternativeText: 'A foghorn that sounds over two waves' },
    },
  ],
  translations: [
    {
      locale: 'fr',
      tagline: 'Festival de cinéma, Port Anselm, Nouvelle-Écosse',
      carouselHeading: 'Aussi à l’affiche',
      announcement:
        'Ce soir, le dernier bateau pour les îles part à 2 h 30 et non à 23 h 45. Il attend la fin de L’Équipe de nuit.',
      footer: `Festival de cinéma Harbour Lights, Port Anselm · ${datesInFrench}`,
    },
  ],
});
