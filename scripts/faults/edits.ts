import type { Answer, Editor } from '../tests/editor.ts';
import { paint } from './festival.ts';
import type { Random } from './random.ts';

/** Everything that an editor may do to a festival, by the admin's own requests, each time by chance to something else. */

/** Each by its name; undefined where there is nothing left to do it to. */
export type Edits = Readonly<Record<string, () => Promise<Answer | undefined>>>;

const TYPES = ['film', 'person', 'programme', 'screening', 'venue', 'section', 'edition', 'page', 'redirect'] as const;
type Type = (typeof TYPES)[number];
type Data = Record<string, unknown>;

const WITH_DRAFTS: readonly Type[] = ['film', 'programme', 'screening', 'page'];
const SITE = '/content-manager/single-types/api::site.site';
const formOf = (type: Type): string => `/content-manager/collection-types/api::${type}.${type}`;
const link = (...ids: readonly string[]) => ({ set: ids.map((documentId) => ({ documentId })) });

interface Listed {
  documentId: string;
}

export const editsOf = async (editor: Editor, { next, below, pick }: Random, mark: string): Promise<Edits> => {
  const { request } = editor;
  const list = async (type: Type): Promise<string[]> => {
    const { text } = await request('GET', `${formOf(type)}?pageSize=100&sort=id:ASC`);
    return (JSON.parse(text) as { results: Listed[] }).results.map(({ documentId }) => documentId);
  };
  const ids = Object.fromEntries(
    await Promise.all(TYPES.map(async (type) => [type, await list(type)] as const)),
  ) as Record<Type, string[]>;
  const files = async (): Promise<number[]> => {
    const { text } = await request('GET', '/upload/files?pageSize=100&sort=id:ASC');
    return (JSON.parse(text) as { results: { id: number }[] }).results.map(({ id }) => id);
  };
  const images = await files();

  let counter = 0;
  const word = (what: string): string => `${what} ${mark}-${++counter}`;
  const slug = (what: string): string => `${what}-${mark}-${++counter}`;
  const paragraph = () => [{ type: 'paragraph', children: [{ type: 'text', text: word('Text') }] }];
  const french = (texts: Data) => ({ translations: [{ locale: 'fr', ...texts }] });
  const localTime = (): string => `2026-12-0${1 + below(9)}T${10 + below(13)}:${pick(['00', '15', '30', '45'])}`;
  const colour = (): string => `#${below(0xffffff).toString(16).padStart(6, '0')}`;

  /** Saves an entry as its form does; one with drafts is mostly published as well. */
  const save = (type: Type, data: () => Data) => async (): Promise<Answer> => {
    const address = `${formOf(type)}/${pick(ids[type])}`;
    if (!WITH_DRAFTS.includes(type) || next() < 0.2) return request('PUT', address, data());
    return request('POST', `${address}/actions/publish`, data());
  };
  const act = (action: 'publish' | 'unpublish' | 'discard') => async (): Promise<Answer> => {
    const type = pick(WITH_DRAFTS);
    return request('POST', `${formOf(type)}/${pick(ids[type])}/actions/${action}`, {});
  };
  const make = (type: Type, data: () => Data) => async (): Promise<Answer> => {
    const answer = await request(
      'POST',
      WITH_DRAFTS.includes(type) ? `${formOf(type)}/actions/publish` : formOf(type),
      data(),
    );
    if (answer.status < 300) ids[type].push((JSON.parse(answer.text) as { data: Listed }).data.documentId);
    return answer;
  };
  const remove = (type: Type) => async (): Promise<Answer | undefined> => {
    if (ids[type].length < 2) return undefined;
    const id = pick(ids[type]);
    const answer = await request('DELETE', `${formOf(type)}/${id}`);
    if (answer.status < 300) ids[type].splice(ids[type].indexOf(id), 1);
    return answer;
  };
  const saveSite = (data: () => Data) => (): Promise<Answer> => request('PUT', SITE, data());

  const describe = (about: () => Data) => (): Promise<Answer> => {
    const form = new FormData();
    form.set('fileInfo', JSON.stringify(about()));
    return request('POST', `/upload?id=${pick(images)}`, form);
  };
  const upload = async (id?: number): Promise<Answer> => {
    const form = new FormData();
    form.set(
      'files',
      new Blob([new Uint8Array(await paint(colour(), 40 + below(20)))], { type: 'image/jpeg' }),
      'new.jpg',
    );
    form.set('fileInfo', JSON.stringify({ name: 'new.jpg', alternativeText: word('A wall') }));
    const answer = await request('POST', id === undefined ? '/upload' : `/upload?id=${id}`, form);
    if (id === undefined && answer.status < 300) images.push((JSON.parse(answer.text) as { id: number }[])[0]?.id ?? 0);
    return answer;
  };

  const credits = () => ({
    credits: Array.from({ length: 1 + below(3) }, () => ({
      role: pick(['director', 'writer', 'cast']),
      person: link(pick(ids.person)),
    })),
  });
  const newFilm = () => ({
    title: word('Film'),
    slug: slug('film'),
    blurb: word('Blurb'),
    year: 2020 + below(7),
    countries: ['CA'],
    section: link(pick(ids.section)),
    ...credits(),
  });
  const bill = () => ({ films: link(...[...ids.film].sort(() => next() - 0.5).slice(0, 2)) });

  return {
    'film: title': save('film', () => ({ title: word('Title') })),
    'film: address': save('film', () => ({ slug: slug('film') })),
    'film: blurb': save('film', () => ({ blurb: word('Blurb') })),
    'film: synopsis': save('film', () => ({ synopsis: paragraph() })),
    'film: credits': save('film', credits),
    'film: awards': save('film', () => ({
      awards: [{ name: word('Prize'), body: word('Fest'), result: 'won', recipient: link(pick(ids.person)) }],
    })),
    'film: reviews': save('film', () => ({ reviews: [{ quote: word('Fine'), critic: word('Critic') }] })),
    'film: section': save('film', () => ({ section: link(pick(ids.section)) })),
    'film: images': save('film', () => ({ poster: pick(images), still: pick(images), gallery: [pick(images)] })),
    'film: no still': save('film', () => ({ still: null })),
    'film: pinned': save('film', () => ({ carouselRank: pick([null, 1, 2, 3]) })),
    'film: French': save('film', () => french({ title: word('Titre'), blurb: word('Texte') })),
    'film: facts': save('film', () => ({
      year: 1990 + below(36),
      runtimeMinutes: 60 + below(90),
      countries: ['FR', 'BE'],
    })),
    'film: embargo': save('film', () => ({ publishAt: pick(['2099-01-01T10:00', '2020-01-01T10:00', null]) })),
    'film: new': make('film', newFilm),
    'film: deleted': remove('film'),
    'person: name': save('person', () => ({ name: word('Person') })),
    'person: address': save('person', () => ({ slug: slug('person') })),
    'person: portrait': save('person', () => ({ portrait: pick(images), bio: paragraph() })),
    'person: new': make('person', () => ({ name: word('Person'), slug: slug('person') })),
    'person: deleted': remove('person'),
    'programme: title': save('programme', () => ({ title: word('Bill'), blurb: word('Blurb') })),
    'programme: films': save('programme', bill),
    'programme: address': save('programme', () => ({ slug: slug('bill') })),
    'programme: new': make('programme', () => ({
      title: word('Bill'),
      slug: slug('bill'),
      kind: 'shorts',
      blurb: word('Blurb'),
      ...bill(),
    })),
    'programme: deleted': remove('programme'),
    'screening: moved': save('screening', () => ({ localStart: localTime(), venue: link(pick(ids.venue)) })),
    'screening: of another film': save('screening', () => ({ film: link(pick(ids.film)), programme: link() })),
    'screening: of a programme': save('screening', () => ({ film: link(), programme: link(pick(ids.programme)) })),
    'screening: status': save('screening', () => ({ eventStatus: pick(['cancelled', 'scheduled', 'postponed']) })),
    'screening: tickets': save('screening', () => ({
      ticketStatus: pick(['sold-out', 'few-left', 'available']),
      ticketUrl: `https://tickets.example/${below(99)}`,
    })),
    'screening: guests': save('screening', () => ({
      guests: [{ kind: 'q-and-a', confirmed: true, person: link(pick(ids.person)) }],
    })),
    'screening: new': make('screening', () => ({
      film: link(pick(ids.film)),
      venue: link(pick(ids.venue)),
      localStart: localTime(),
    })),
    'screening: deleted': remove('screening'),
    'venue: name': save('venue', () => ({ name: word('Room'), building: word('House') })),
    'venue: zone': save('venue', () => ({ timeZone: pick(['America/Halifax', 'Europe/Paris', 'Asia/Kathmandu']) })),
    'venue: walks': save('venue', () => ({ walks: [{ venue: link(pick(ids.venue)), minutes: 1 + below(20) }] })),
    'venue: French': save('venue', () => french({ name: word('Salle') })),
    'section: title': save('section', () => ({ title: word('Section'), accent: pick(['red', 'green', 'violet']) })),
    'section: address': save('section', () => ({ slug: slug('section') })),
    'section: partners': save('section', () => ({
      partners: [{ label: 'With', name: word('Partner'), logo: pick(images) }],
    })),
    'section: new': make('section', () => ({
      title: word('Section'),
      slug: slug('section'),
      edition: link(pick(ids.edition)),
    })),
    'section: deleted': remove('section'),
    'edition: title': save('edition', () => ({ title: word('Edition') })),
    'edition: dates': save('edition', () => ({ startsOn: `2026-12-0${1 + below(5)}`, endsOn: `2026-12-1${below(9)}` })),
    'edition: archived': save('edition', () => ({ archived: next() < 0.5 })),
    'edition: new': make('edition', () => {
      const year = 2000 + below(25);
      return {
        title: word('Edition'),
        slug: slug('edition'),
        year,
        startsOn: `${year}-12-01`,
        endsOn: `${year}-12-09`,
        archived: true,
      };
    }),
    'page: text': save('page', () => ({ title: word('Page'), body: paragraph(), menuOrder: pick([null, 1, 2]) })),
    'page: address': save('page', () => ({ slug: slug('page') })),
    'page: new': make('page', () => ({ title: word('Page'), slug: slug('page'), body: paragraph() })),
    'page: deleted': remove('page'),
    'redirect: target': save('redirect', () => ({ to: `https://elsewhere.example/${below(99)}` })),
    'redirect: new': make('redirect', () => ({ from: `/${slug('old')}/`, to: '/films/' })),
    'redirect: deleted': remove('redirect'),
    'site: name': saveSite(() => ({ name: word('Festival') })),
    'site: announcement': saveSite(() => ({ announcement: pick([null, word('News')]), footer: word('Foot') })),
    'site: carousel': saveSite(() => ({
      carouselLength: 1 + below(8),
      carouselHeading: pick([null, word('Heading')]),
    })),
    'site: links': saveSite(() => ({
      links: [{ label: word('Link'), url: `https://elsewhere.example/${below(99)}` }],
    })),
    'site: colour and day': saveSite(() => ({ accent: pick([null, '#b93418']), dayCutOff: pick(['05:00', '04:30']) })),
    'site: languages': saveSite(() => ({ locales: pick([['en', 'fr'], ['en'], ['en', 'fr']]) })),
    'image: text': describe(() => ({ alternativeText: word('A wall') })),
    'image: focal point': describe(() => ({
      alternativeText: word('A wall'),
      focalPoint: { x: below(99), y: below(99) },
    })),
    'image: new': () => upload(),
    'image: another file': () => upload(pick(images)),
    publish: act('publish'),
    unpublish: act('unpublish'),
    discard: act('discard'),
  };
};
