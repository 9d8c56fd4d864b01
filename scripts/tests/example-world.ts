import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { EntryType } from '@also-playing/shared-types/contract';
import { whole } from '@also-playing/shared-types/examples/bad/whole';
import { editions } from '@also-playing/shared-types/examples/editions';
import { films } from '@also-playing/shared-types/examples/films';
import { people } from '@also-playing/shared-types/examples/people';
import { programmes } from '@also-playing/shared-types/examples/programmes';
import { screenings } from '@also-playing/shared-types/examples/screenings';
import { sections } from '@also-playing/shared-types/examples/sections';
import { venues } from '@also-playing/shared-types/examples/venues';
import sharp from 'sharp';
import { firstEditor } from './editor.ts';
import { makeWorld, type World } from './world.ts';

/** A CMS with the example entries in it and its admin, there in seconds. */

const PARTS: Partial<Record<EntryType, [part: string, entries: readonly { documentId: string }[]]>> = {
  edition: ['editions', editions],
  section: ['sections', sections],
  venue: ['venues', venues],
  person: ['people', people],
  film: ['films', films],
  programme: ['programmes', programmes],
  screening: ['screenings', screenings],
  page: ['pages', [whole.page]],
};
const IMAGES = new Set(['still', 'poster', 'gallery', 'logo', 'portrait', 'image']);
/** What others refer to by its slug, which is another than its document id among the examples. */
const SLUGS = new Map<unknown, string>(
  [...editions, ...films, ...venues].map(({ documentId, slug }) => [documentId, slug]),
);

/** What an example is called by those that refer to it. */
export const nameOf = (documentId: unknown): unknown => SLUGS.get(documentId) ?? documentId;

const toFile = (value: unknown, name = ''): unknown => {
  if (Array.isArray(value)) return value.map((item) => toFile(item, name));
  if (typeof value !== 'object' || value === null) {
    return ['edition', 'film', 'films', 'venue', 'previousVenue'].includes(name) ? nameOf(value) : value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => field !== 'documentId' && !IMAGES.has(field))
      .map(([field, inner]) => [field, toFile(inner, field)]),
  );
};

const withImage = async (entries: readonly object[], directory: string): Promise<object[]> => {
  const pixels = sharp({ create: { width: 1_600, height: 900, channels: 3, background: '#336' } });
  await pixels.png().toFile(path.join(directory, 'image.png'));
  const image = { src: 'image.png', alternativeText: 'A quay at night' };
  const isWhole = ({ slug }: { slug?: unknown }): boolean => slug === whole.film.slug;
  return entries.map((film) => (isWhole(film) ? { ...film, still: image, poster: image } : film));
};

/**
 * @param options.image gives the film with nothing wrong a still and a poster; without it there are no images
 * @throws Error with what the import said when it was refused
 */
export const exampleWorld = async (now: string, { image = false } = {}): Promise<World> => {
  const world = await makeWorld(now, { admin: true });
  const input: Record<string, unknown> = { version: 1, site: toFile(whole.site) };
  for (const [type, [part, entries]] of Object.entries(PARTS)) {
    const right = whole[type as EntryType];
    input[part] = entries.map((entry) => toFile(entry.documentId === right.documentId ? right : entry));
  }
  if (image) input.films = await withImage(input.films as object[], world.directory);
  const file = path.join(world.directory, 'examples.json');
  writeFileSync(file, JSON.stringify(input));
  const { status, output } = await world.content('import', file, '--publish');
  if (status !== 0) throw new Error(output);
  await firstEditor(world);
  return world;
};
