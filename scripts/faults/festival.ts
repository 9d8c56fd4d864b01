import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { type Editor, firstEditor } from '../tests/editor.ts';
import { makeWorld, type World } from '../tests/world.ts';

/** A festival with one or more of every type and relation, small enough to be built in seconds. */

const COLOURS = ['crimson', 'navy', 'teal', 'gold'];
const ZONE = 'America/Halifax';
const image = (number: number) => ({
  src: `${COLOURS[number % COLOURS.length]}.jpg`,
  alternativeText: `A wall of ${COLOURS[number % COLOURS.length]}`,
});
const NAMES = ['Ada Moss', 'Bo Fern', 'Cy Reed', 'Di Sedge', 'Ed Rush'];
const SLUGS = ['ash', 'birch', 'cedar', 'elder', 'fir', 'hazel'];

const festival = {
  version: 1,
  site: { name: 'Grove', timeZone: ZONE, locale: 'en', locales: ['en', 'fr'], tagline: 'Films among trees' },
  editions: [{ title: 'Grove 2026', slug: '2026', year: 2026, startsOn: '2026-12-01', endsOn: '2026-12-12' }],
  sections: ['Roots', 'Crowns'].map((title, number) => ({
    title,
    slug: title.toLowerCase(),
    edition: '2026',
    accent: ['red', 'blue'][number],
    image: image(number),
  })),
  venues: [
    { name: 'Hall', slug: 'hall', timeZone: ZONE },
    { name: 'Barn', slug: 'barn', timeZone: 'America/St_Johns' },
  ],
  people: NAMES.map((name, number) => ({ name, bio: [`All of ${name}.`], portrait: image(number) })),
  films: SLUGS.map((slug, number) => ({
    title: `The ${slug}`,
    slug,
    blurb: `All of ${slug}.`,
    synopsis: [`More of ${slug}.`],
    year: 2026,
    countries: ['CA'],
    languages: ['en'],
    runtimeMinutes: 80 + number,
    section: number % 2 ? 'roots' : 'crowns',
    credits: [
      { role: 'director', person: NAMES[number % 5] },
      { role: 'cast', person: NAMES[(number + 2) % 5] },
    ],
    still: image(number),
    translations: [{ locale: 'fr', title: `Le ${slug}`, blurb: `Tout de ${slug}.` }],
  })),
  programmes: [
    { title: 'Saplings', slug: 'saplings', kind: 'shorts', blurb: 'Small ones.', films: ['ash', 'birch'] },
    { title: 'Old wood', slug: 'old-wood', kind: 'double-bill', blurb: 'Tall ones.', films: ['fir', 'elder'] },
  ],
  screenings: [
    ...SLUGS.slice(0, -1).map((film, number) => ({
      film,
      venue: number % 2 ? 'hall' : 'barn',
      localStart: `2026-12-0${2 + number}T18:30`,
    })),
    { programme: 'saplings', venue: 'hall', localStart: '2026-12-08T12:00' },
    { programme: 'old-wood', venue: 'barn', localStart: '2026-12-08T21:00' },
  ],
  pages: ['Tickets', 'About'].map((title) => ({ title, slug: title.toLowerCase(), body: [`All on ${title}.`] })),
  redirects: [{ from: '/old-films/', to: '/films/' }],
};

/** Pictures of one colour: quick to encode, and each another file. */
export const paint = (background: string, width = 48): Promise<Buffer> =>
  sharp({ create: { width, height: 27, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** A CMS that has published the festival, and its first user. */
export interface Festival {
  world: World;
  editor: Editor;
}

/** Where no run says otherwise: ISO 8601 in UTC. */
const NOW = '2026-12-04T12:00:00Z';

export const startFestival = async (database: 'sqlite' | 'postgres' = 'sqlite'): Promise<Festival> => {
  const world = await makeWorld(NOW, { database });
  const folder = path.join(world.directory, 'input');
  mkdirSync(folder);
  for (const colour of COLOURS) writeFileSync(path.join(folder, `${colour}.jpg`), await paint(colour));
  const file = path.join(folder, 'festival.json');
  writeFileSync(file, JSON.stringify(festival));
  const { status, output } = await world.content('import', file, '--publish');
  if (status === 0) return { world, editor: await firstEditor(world) };
  await world.stop();
  throw new Error(`the festival can’t be imported:\n${output}`);
};
