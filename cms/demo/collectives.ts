import type { DemoPerson } from './entries.ts';

/** Credits that are no single person. */
export const collectives: readonly DemoPerson[] = [
  {
    name: 'Brume Films',
    kind: 'organisation',
    slug: 'brume-films',
    links: [{ label: 'Website', url: 'https://brume-films.example.org/' }],
  },
  { name: 'The Kowal Family', kind: 'family', slug: 'the-kowal-family' },
  { name: 'Langeland Film', kind: 'organisation', slug: 'langeland-film' },
  { name: 'Djúpið', kind: 'organisation', slug: 'djupid' },
  { name: 'Tantramar Pictures', kind: 'organisation', slug: 'tantramar-pictures' },
  { name: 'Yukiguni Night Film', kind: 'organisation', slug: 'yukiguni-night-film' },
  { name: 'Studio Na Skalce', kind: 'organisation', slug: 'studio-na-skalce' },
  { name: 'Slow Boat International', kind: 'organisation', slug: 'slow-boat-international' },
  { name: 'Hydrographic Office, Port Anselm', kind: 'organisation', slug: 'hydrographic-office-port-anselm' },
  { name: 'The Flats Road Fiddlers', kind: 'group', slug: 'the-flats-road-fiddlers' },
  { name: 'Little Harbour Film Society', kind: 'group', slug: 'little-harbour-film-society' },
  { name: 'Atlantic Film Attic', kind: 'organisation', slug: 'atlantic-film-attic' },
];
