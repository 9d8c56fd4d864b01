import { type AddressedType, addressOf } from '@also-playing/shared-types/addresses';
import { toOffsetTime } from '@also-playing/shared-types/local-time';
import { largestJpeg } from '../media/to-picture.ts';
import type { Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import type { Work } from '../store/work.ts';
import type { OpenData } from './open-data.ts';

/** The current edition's programme, in the site's own language, as its JSON in UTF-8. */
export const toOpenData = (content: Content): Uint8Array<ArrayBuffer> => {
  const site = content.site();
  const edition = content.currentEdition();
  const works = content.currentWorks();
  const head: Omit<OpenData, 'films' | 'programmes' | 'screenings'> = {
    $schema: `${content.origin()}/data/programme.schema.json`,
    version: 1,
    site: { name: site.name, url: `${content.origin()}/`, locale: site.locale, timeZone: site.timeZone },
    ...(edition && {
      edition: { slug: edition.slug, title: edition.title, startsOn: edition.startsOn, endsOn: edition.endsOn },
    }),
    sections: content.sections().map(({ slug, title }) => ({ slug, url: urlOf('section', slug, content), title })),
    venues: content.venues().map(({ slug, name, building, address, timeZone, position }) => ({
      slug,
      url: urlOf('venue', slug, content),
      name,
      building,
      address,
      timeZone,
      position,
    })),
  };
  const films = works.flatMap((work) =>
    work.type === 'film' ? jsonOf('film', work.entry, content, () => toFilm(work.entry, content)) : [],
  );
  const programmes = works.flatMap((work) =>
    work.type === 'programme' ? jsonOf('programme', work.entry, content, () => toProgramme(work.entry, content)) : [],
  );
  const screenings = content
    .currentScreenings()
    .map((screening) => jsonOf('screening', screening, content, () => toScreening(screening, content)));
  const lists = Object.entries({ films, programmes, screenings }).flatMap(([name, all]) => [
    `,"${name}":[`,
    ...all.flatMap((one, index) => (index === 0 ? [one] : [',', one])),
    ']',
  ]);
  return inUtf8([JSON.stringify(head).slice(0, -1), ...lists, '}\n']);
};

/** Piece by piece: as one text, which an encoder makes room for three times over, it takes 100 MB more than it is long. */
const inUtf8 = (pieces: readonly string[]): Uint8Array<ArrayBuffer> => {
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0));
  let at = 0;
  for (const piece of pieces) at += encoder.encodeInto(piece, bytes.subarray(at)).written;
  return bytes;
};

/** Of a large festival it is twenty megabytes, of which an edit changes a line. */
const jsonOf = (
  kind: string,
  { documentId }: { documentId: string },
  content: Content,
  make: () => OpenData['films' | 'programmes' | 'screenings'][number],
): string => content.part(`data of ${kind}`, documentId, undefined, () => JSON.stringify(make()));

const urlOf = (type: AddressedType, slug: string, content: Content): string =>
  `${content.origin()}${addressOf(type, slug)}`;

const slugOfSection = (section: string | undefined, content: Content): string | undefined =>
  section === undefined ? undefined : content.section(section).slug;

const toWork = ({ type, entry }: Work, content: Content) => ({
  slug: entry.slug,
  url: urlOf(type, entry.slug, content),
  title: entry.title,
  blurb: entry.blurb,
  section: slugOfSection(entry.section, content),
  runtimeMinutes: entry.runtimeMinutes,
  image: entry.still === undefined ? undefined : `${content.origin()}${largestJpeg(content.media(entry.still))}`,
});

type FilmOf = Extract<Work, { type: 'film' }>['entry'];
type ProgrammeOf = Extract<Work, { type: 'programme' }>['entry'];

const toFilm = (film: FilmOf, content: Content): OpenData['films'][number] => ({
  ...toWork({ type: 'film', entry: film }, content),
  originalTitle: film.originalTitle,
  alternateTitles: film.alternateTitles.map(({ text, language, kind }) => ({ text, language, kind })),
  year: film.year,
  countries: [...film.countries],
  languages: [...film.languages],
  form: film.form,
  credits: film.credits.map(({ role, roleLabel, person, creditedAs, character }) => {
    const { name, slug } = content.person(person);
    return { role, roleLabel, name: creditedAs ?? name, person: slug, character };
  }),
  externalIds: film.externalIds,
});

const toProgramme = (programme: ProgrammeOf, content: Content): OpenData['programmes'][number] => ({
  ...toWork({ type: 'programme', entry: programme }, content),
  kind: programme.kind,
  films: programme.films.map((id) => content.filmById(id).slug),
});

const toScreening = (screening: TimedScreening, content: Content): OpenData['screenings'][number] => ({
  id: screening.documentId,
  externalId: screening.externalId,
  film: screening.film && content.filmById(screening.film).slug,
  programme: screening.programme && content.programmeById(screening.programme).slug,
  venue: screening.venue && content.venue(screening.venue).slug,
  day: screening.day,
  startsAt: toOffsetTime(screening.startsAt, screening.zone),
  endsAt: screening.endsAt && toOffsetTime(screening.endsAt, screening.zone),
  status: screening.eventStatus,
  previousStart: screening.previousLocalStart,
  notice: screening.notice,
  label: screening.label,
  section: slugOfSection(screening.section, content),
  ticketStatus: screening.ticketStatus,
  ticketUrl: screening.ticketUrl,
  format: screening.format,
  subtitles: [...screening.subtitles],
  access: {
    openCaptions: screening.openCaptions,
    audioDescription: screening.audioDescription,
    signLanguage: screening.signLanguage,
    relaxed: screening.relaxed,
    babyFriendly: screening.babyFriendly,
  },
});
