import { statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { TestCms } from './boot.ts';
import { entriesOf, filmData } from './entries.ts';

/** A small festival, and everything that an editor may do to it, each time by chance to something else. */

/** The same numbers for the same seed. */
export interface Random {
  /** 0 to 1. */
  next(): number;
  pick<T>(all: readonly T[]): T;
}

export const randomFrom = (from: number): Random => {
  let seed = from;
  const next = (): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x80000000;
  };
  return { next, pick: (all) => all[Math.floor(next() * all.length)] as never };
};

interface ImageFile {
  filepath: string;
  originalFilename: string;
  mimetype: string;
  size: number;
}

const makeImageFiles = (directory: string): Promise<ImageFile[]> =>
  Promise.all(
    ['red', 'green', 'blue', 'white'].map(async (background, index) => {
      const filepath = path.join(directory, `${background}.jpg`);
      await sharp({ create: { width: 40 + index, height: 30, channels: 3, background } })
        .jpeg()
        .toFile(filepath);
      return { filepath, originalFilename: `${background}.jpg`, mimetype: 'image/jpeg', size: statSync(filepath).size };
    }),
  );

interface UploadService {
  upload(request: { data: object; files: ImageFile }): Promise<{ id: number }[]>;
  replace(id: number, request: { data: object; file: ImageFile }): Promise<unknown>;
  updateFileInfo(id: number, info: object): Promise<unknown>;
}

export interface World {
  /** Each rejects with an ApplicationError where the rules refuse it. */
  edits: Record<string, () => Promise<unknown>>;
  /** Row ids of images. */
  files: number[];
  addFile(): Promise<number>;
  /** Document ids by type. */
  ids: Record<'film' | 'person' | 'programme' | 'screening' | 'venue' | 'site', string[]>;
}

export const randomEdits = async (cms: TestCms, { next, pick }: Random): Promise<World> => {
  const { strapi } = cms;
  const entries = entriesOf(strapi);
  const upload = strapi.plugin('upload').service('upload') as UploadService;
  const images = await makeImageFiles(cms.directory);
  let number = 0;
  const slug = (): string => `entry-${++number}`;
  const word = (): string => `word ${Math.floor(next() * 1_000)}`;
  const digit = (): number => 1 + Math.floor(next() * 8);
  const paragraph = () => [{ type: 'paragraph', children: [{ type: 'text', text: word() }] }];
  const times = async (count: number, make: () => Promise<string>): Promise<string[]> => {
    const made = [];
    for (let i = 0; i < count; i++) made.push(await make());
    return made;
  };

  const file = (): ImageFile => pick(images);
  const addFile = async (): Promise<number> => {
    const [row] = await upload.upload({ data: { fileInfo: { alternativeText: word() } }, files: file() });
    return row?.id ?? 0;
  };
  const files = [await addFile(), await addFile()];
  const person = await times(4, () => entries.person(word()));
  const venue = await times(2, () => entries.venue());
  const edition = [
    await entries.create('edition', {
      title: '2026',
      slug: '2026',
      year: 2026,
      startsOn: '2026-12-01',
      endsOn: '2026-12-12',
    }),
  ];
  const section = await times(2, () => entries.create('section', { title: word(), slug: slug(), edition: edition[0] }));
  const credits = () => [1, 2].map(() => ({ role: pick(['director', 'cast']), person: pick(person) }));
  const parts = () => ({ credits: credits(), section: pick(section), still: pick(files), blurb: word() });
  const film = await times(4, () => entries.film(parts()));
  const bill = () => ({
    blurb: word(),
    films: [...film].sort(() => next() - 0.5).slice(0, 2),
    section: pick(section),
  });
  const programme = await times(2, () =>
    entries.create('programme', { title: word(), slug: slug(), kind: 'shorts', ...bill() }),
  );
  const place = () => ({
    venue: pick(venue),
    localStart: `2026-12-0${digit()}T1${digit()}:00`,
  });
  const screening = await times(4, () => entries.create('screening', { film: pick(film), ...place() }));
  const page = [await entries.create('page', { title: word(), slug: 'about', body: paragraph() })];
  const redirect = [await entries.create('redirect', { from: '/old/', to: 'https://elsewhere.example/' })];
  const site = (await strapi.documents('api::site.site').findFirst())?.documentId ?? '';
  const all = { film, programme, screening, page };
  for (const [type, ids] of Object.entries(all)) for (const id of ids) await entries.publish(type, id);

  const save = (type: string, ids: readonly string[], data: () => object) => () =>
    entries.update(type, pick(ids), data());
  const shift = (action: 'unpublish' | 'discard') => () => {
    const type = pick(Object.keys(all)) as keyof typeof all;
    return entries[action](type, pick(all[type]));
  };
  const remove = async (type: string, ids: string[]): Promise<void> => {
    const documentId = pick(ids);
    await entries.remove(type, documentId);
    ids.splice(ids.indexOf(documentId), 1);
  };
  const edits: Record<string, () => Promise<unknown>> = {
    'save a film': save('film', film, parts),
    'save its credits': save('film', film, () => ({ credits: credits() })),
    'save its awards': save('film', film, () => ({
      awards: [{ name: word(), body: word(), recipient: pick(person) }],
    })),
    'save its images': save('film', film, () => ({ gallery: [pick(files)], poster: pick(files) })),
    'save its screenings from the other side': save('film', film, () => ({
      screenings: { connect: [pick(screening)] },
    })),
    'save a programme': save('programme', programme, bill),
    'move a screening': save('screening', screening, () => ({ film: pick(film), programme: null, ...place() })),
    'show a programme': save('screening', screening, () => ({ film: null, programme: pick(programme) })),
    'save its guests': save('screening', screening, () => ({ guests: [{ person: pick(person), kind: 'q-and-a' }] })),
    'save a page': save('page', page, () => ({ title: word(), body: paragraph() })),
    'publish a film': () => entries.publish('film', pick(film)),
    'publish a programme': () => entries.publish('programme', pick(programme)),
    'publish a screening': () => entries.publish('screening', pick(screening)),
    'publish a page': () => entries.publish('page', pick(page)),
    unpublish: shift('unpublish'),
    discard: shift('discard'),
    'publish with a save': () =>
      entries
        .documents('film')
        .update({ documentId: pick(film), data: { blurb: word() } as never, status: 'published' }),
    'publish a new film': async () => {
      const made = await entries.documents('film').create({ data: filmData() as never, status: 'published' });
      film.push(made.documentId);
    },
    'make a screening': async () => {
      screening.push(await entries.create('screening', { film: pick(film), ...place() }));
    },
    'delete a film': () => remove('film', film),
    'delete a screening': () => remove('screening', screening),
    'delete a programme and make another': async () => {
      await remove('programme', programme);
      programme.push(await entries.create('programme', { title: word(), slug: slug(), kind: 'shorts', ...bill() }));
    },
    'translate a film': save('film', film, () => ({ translations: [{ locale: 'fr', title: word(), blurb: word() }] })),
    'translate a venue': save('venue', venue, () => ({ translations: [{ locale: 'fr', name: word() }] })),
    'rename a person': save('person', person, () => ({ name: word() })),
    'give a person a portrait and a link': save('person', person, () => ({
      portrait: pick(files),
      links: [{ label: word(), url: 'https://example.org/' }],
    })),
    'rename a venue': save('venue', venue, () => ({ name: word() })),
    'change its walks': save('venue', venue, () => ({
      walks: [{ venue: pick(venue), minutes: Math.ceil(next() * 9) }],
    })),
    'save a section': save('section', section, () => ({
      title: word(),
      partners: [{ label: word(), name: word(), logo: pick(files) }],
    })),
    'save the edition': save('edition', edition, () => ({ title: word() })),
    'save a redirect': save('redirect', redirect, () => ({
      to: `https://elsewhere.example/${Math.floor(next() * 99)}`,
    })),
    'save the site': save('site', [site], () => ({ name: word(), links: [{ label: word(), url: '/about/' }] })),
    'describe an image': () => upload.updateFileInfo(pick(files), { alternativeText: word() }),
    'replace its file': () => upload.replace(pick(files), { data: { fileInfo: {} }, file: file() }),
    'set its focal point': () =>
      upload.updateFileInfo(pick(files), { focalPoint: { x: Math.floor(next() * 99), y: 5 } }),
  };
  return { edits, files, addFile, ids: { film, person, programme, screening, venue, site: [site] } };
};
