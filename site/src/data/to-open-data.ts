import { type AddressedType, addressOf } from '@also-playing/shared-types/addresses';
import { toOffsetTime } from '@also-playing/shared-types/local-time';
import { largestJpeg } from '../media/to-picture.ts';
import type { Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import type { Work } from '../store/work.ts';
import type { OpenData } from './open-data.ts';

/** The current edition's programme, in the site's own language. */
export const toOpenData = (content: Content): OpenData => {
  const site = content.site();
  const edition = content.currentEdition();
  const screenings = content.currentScreenings();
  const shown = new Map<string, Work>();
  for (const screening of screenings) {
    for (const work of worksOf(screening, content)) shown.set(work.entry.documentId, work);
  }
  const works = [...content.films(), ...content.programmes()]
    .map(({ documentId }) => shown.get(documentId))
    .filter((work) => work !== undefined);
  return {
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
    films: works.flatMap((work) =>
      work.type === 'film'
        ? content.part('data', work.entry.documentId, undefined, () => toFilm(work.entry, content))
        : [],
    ),
    programmes: works.flatMap((work) => (work.type === 'programme' ? toProgramme(work.entry, content) : [])),
    screenings: screenings.map((screening) =>
      content.part('data', screening.documentId, undefined, () => toScreening(screening, content)),
    ),
  };
};

const urlOf = (type: AddressedType, slug: string, content: Content): string =>
  `${content.origin()}${addressOf(type, slug)}`;

/** What a screening shows: a programme, where it has a page, and each film. */
const worksOf = ({ film, programme }: TimedScreening, content: Content): Work[] => {
  if (film) return [{ type: 'film', entry: content.filmById(film) }];
  const bill = content.programmeById(programme ?? '');
  const films = bill.films.map((id): Work => ({ type: 'film', entry: content.filmById(id) }));
  return [{ type: 'programme', entry: bill }, ...films];
};

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
