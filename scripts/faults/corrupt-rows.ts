/** Rows that are altered in the database, behind the back of the CMS: what a defect, a migration or somebody's SQL may leave. */

export interface CorruptRow {
  sql: string;
  /** Tables that it alters, in which everything is put back afterwards. */
  tables: readonly string[];
  /** How the report has to name the entry, and what is wrong with it. */
  named?: readonly string[];
  /** It harms nothing: the page that shows it, and what stands there. */
  shown?: readonly [pathname: string, text: string];
}

const PUBLISHED = 'published_at IS NOT NULL';
const ASH = `slug = 'ash' AND ${PUBLISHED}`;
/** The screening of ash. */
const AT = `id = (SELECT screening_id FROM screenings_film_lnk l JOIN films f ON f.id = l.film_id WHERE f.${ASH.replace('published_at', 'f.published_at')} LIMIT 1)`;
/** A component of the published film. */
const part = (kind: string, field: string): string =>
  `id = (SELECT cmp_id FROM films_cmps c JOIN films f ON f.id = c.entity_id WHERE f.slug = 'ash' AND f.${PUBLISHED} AND c.component_type = 'film.${kind}' AND c.field = '${field}' ORDER BY c."order" LIMIT 1)`;

const on =
  (table: string, where: string, name: string) =>
  (set: string, ...named: string[]): CorruptRow => ({
    sql: `UPDATE ${table} SET ${set} WHERE ${where}`,
    tables: [table],
    named: [name, ...named],
  });
const film = on('films', ASH, 'film "ash"');
const screening = on('screenings', AT, 'screening "2026-12-02T18:30"');
const venue = on('venues', `slug = 'barn'`, 'venue "barn"');
const site = on('sites', 'true', 'site "Grove"');
const page = on('pages', `slug = 'about' AND ${PUBLISHED}`, 'page "about"');
const redirect = on('redirects', `"from" = '/old-films/'`, 'redirect ');
const edition = on('editions', 'true', 'edition "2026"');
const section = on('sections', `slug = 'roots'`, 'section "roots"');
const person = on('people', `name = 'Ada Moss'`, 'person "ada-moss"');
const media = on('files', `alternative_text = 'A wall of navy'`, 'media ');
const credit = on('components_film_credits', part('credit', 'credits'), 'film "ash"');
const translation = on('components_film_translations', part('translation', 'translations'), 'film "ash"');

const harmless = ({ sql, tables }: CorruptRow, pathname: string, text: string): CorruptRow => ({
  sql,
  tables,
  shown: [pathname, text],
});
const json = (value: unknown): string => `'${JSON.stringify(value).replaceAll("'", "''")}'`;
const nested = (depth: number): string => `${'[{"type":"quote","children":'.repeat(depth)}[]${'}]'.repeat(depth)}`;
const linkTo = (url: string) => [
  { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'here' }] }] },
];

export const CORRUPT_ROWS: Readonly<Record<string, CorruptRow>> = {
  'a title that is null': film('title = NULL', 'title: expected a text, got nothing'),
  'a title that is empty': film(`title = '  '`, 'title: expected a text, got nothing'),
  'a title of a megabyte': film(`title = printf('%.*c', 1000000, 'x')`, 'title: '),
  'a title with a NUL byte': harmless(film(`title = 'Ash' || char(0) || ' tree'`), '/films/ash/', 'Ash tree'),
  'control characters': harmless(film(`title = 'As' || char(7) || 'hen'`), '/films/ash/', 'Ashen'),
  'a text that turns directions': harmless(film(`title = 'Ash' || char(8238) || 'en'`), '/films/ash/', 'Ashen'),
  'a title that is markup': harmless(
    film(`title = '<script>alert(1)</script>'`),
    '/films/ash/',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
  ),
  'half a letter of UTF-16': harmless(
    film(`title = 'Ash ' || CAST(x'EDA080' AS TEXT) || 'tree'`),
    '/films/ash/',
    'Ash ',
  ),
  'a number where a text belongs': harmless(film('print_source = 42'), '/films/ash/', '42'),
  'a blurb that is too long': film(`blurb = printf('%.*c', 5000, 'x')`, 'blurb: '),
  'an address with a space': {
    ...film(`slug = 'Ash Tree'`),
    named: ['film "Ash Tree"', 'slug: expected lower-case letters'],
  },
  'an address that leads out': { ...film(`slug = '../../etc'`), named: ['film "../../etc"', 'slug: '] },
  'no address': { ...film('slug = NULL'), named: ['film "The ash"', 'slug: '] },
  'a long address': { ...film(`slug = printf('%.*c', 300, 'a')`), named: ['slug: '] },
  'no year': film('year = NULL', 'year: '),
  'a year that is a word': { ...film(`year = 'soon'`), named: ['"soon" (year of "ash", document '] },
  'a year before film': film('year = 12', 'year: '),
  'bad JSON': film(`countries = '["CA"'`, 'countries: '),
  'JSON of another shape': film(`countries = '{"a":1}'`, 'countries: '),
  'a country that is none': film(`countries = '["XX"]'`, 'countries[0]: '),
  'no country': film(`countries = '[]'`, 'countries: '),
  'a language that is none': film(`languages = '["not a language"]'`, 'languages[0]: '),
  'rich text of another shape': film(`synopsis = '{"type":"heading"}'`, 'synopsis'),
  'rich text that is no JSON': film(`synopsis = 'Once upon'`, 'synopsis'),
  'rich text that is deeply nested': film(`synopsis = '${nested(300)}'`, 'synopsis'),
  'a link with script': film(`synopsis = ${json(linkTo('javascript:alert(1)'))}`, 'synopsis'),
  'a trailer with script': film(`trailer_url = 'javascript:alert(1)'`, 'trailerUrl: '),
  'a form that is none': film(`form = 'opera-buffa'`, 'form: '),
  'a credit of nobody': {
    sql: `DELETE FROM components_film_credits_person_lnk WHERE credit_id = (SELECT id FROM components_film_credits WHERE ${part('credit', 'credits')})`,
    tables: ['components_film_credits_person_lnk', 'films'],
    named: ['film "ash"', 'credits[0].person: expected a person, got nothing'],
  },
  'a role that is none': {
    ...credit(`role = 'wizard'`, 'credits[0].role: '),
    tables: ['components_film_credits', 'films'],
  },
  'a role without its word': {
    ...credit(`role = 'other'`, 'credits[0].roleLabel: '),
    tables: ['components_film_credits', 'films'],
  },
  'a translation into nothing': {
    ...translation('locale = NULL', 'translations[0].locale: '),
    tables: ['components_film_translations', 'films'],
  },
  'a translation into no language': {
    ...translation(`locale = 'français'`, 'translations[0].locale: '),
    tables: ['components_film_translations', 'films'],
  },
  'a translated text that is no JSON': {
    ...translation(`synopsis = 'Il y a'`, 'translations[0].synopsis'),
    tables: ['components_film_translations', 'films'],
  },
  'a relation that dangles': {
    sql: `UPDATE films_section_lnk SET section_id = 999999 WHERE film_id = (SELECT id FROM films WHERE ${ASH})`,
    tables: ['films_section_lnk', 'films'],
    shown: ['/films/ash/', 'The ash'],
  },
  'a screening of nothing': {
    sql: `DELETE FROM screenings_film_lnk WHERE screening_id = (SELECT id FROM screenings WHERE ${AT})`,
    tables: ['screenings_film_lnk', 'screenings'],
    named: ['screening "2026-12-02T18:30"', 'film: the screening shows nothing'],
  },
  'a screening without a place': {
    sql: `DELETE FROM screenings_venue_lnk WHERE screening_id = (SELECT id FROM screenings WHERE ${AT})`,
    tables: ['screenings_venue_lnk', 'screenings'],
    named: ['screening "2026-12-02T18:30"', 'venue: the screening has no place'],
  },
  'a screening of a film that was deleted': {
    sql: `DELETE FROM films WHERE slug = 'cedar' AND ${PUBLISHED}`,
    tables: ['films'],
    named: ['screening "2026-12-04T18:30"', 'film: '],
  },
  'a time that is none': {
    ...screening(`local_start = '2026-13-45T99:99'`),
    named: ['screening "2026-13-45T99:99"', 'localStart: expected a day and a time'],
  },
  'a time without a day': { ...screening('local_start = NULL'), named: ['screening ', 'localStart: '] },
  'a time that clocks skip': {
    ...screening(`local_start = '2026-03-08T02:30'`),
    named: ['screening "2026-03-08T02:30"', 'go forward over 02:30'],
  },
  'an end before the start': screening(`local_end = '2026-12-02T17:00'`, 'localEnd: it ends before it starts'),
  'a status that is none': screening(`event_status = 'vanished'`, 'eventStatus: '),
  'tickets by http': screening(`ticket_url = 'http://tickets.example/'`, 'ticketUrl: '),
  'an instant that is none': screening(`sales_open_at = 'tomorrow'`, 'salesOpenAt: '),
  'a length that is none': screening('runtime_minutes = -5', 'runtimeMinutes: '),
  'a zone that is none': venue(`time_zone = 'Mars/Olympus'`, 'timeZone: expected a time zone'),
  'no zone': venue('time_zone = NULL', 'timeZone: '),
  'a colour that is none': site(`accent = 'red;background:url(//x)'`, 'accent: expected a colour'),
  'a site in no language': site(`locale = 'english!'`, 'locale: '),
  'a carousel of nothing': site('carousel_length = 0', 'carouselLength: '),
  'a day that begins never': site(`day_cut_off = '99:99'`, 'dayCutOff: '),
  'a site without a zone': site('time_zone = NULL', 'timeZone: '),
  'no site': { sql: 'DELETE FROM sites', tables: ['sites'], named: ['the entry "Site" is missing'] },
  'a page at an address of the site’s own': { ...page(`slug = 'films'`), named: ['page "films"', 'slug: '] },
  'a page without text': page('body = NULL', 'body: the page has no text'),
  // The CMS doesn’t give it to the site.
  'a redirect to itself': harmless(redirect(`"to" = "from"`), '/films/', 'The ash'),
  'a redirect with script': redirect(`"to" = 'javascript:alert(1)'`, 'to: '),
  'a redirect of every page': redirect(`"from" = '/*'`, 'from: '),
  'an edition that ends before it begins': edition(
    `ends_on = '2020-01-01'`,
    'endsOn: the last day is before the first',
  ),
  'a light that is none': section(`accent = 'beige'`, 'accent: '),
  'a section at another’s address': {
    ...section(`slug = 'crowns'`),
    named: ['2 entries of type section have the address "crowns"'],
  },
  'a person without a name': person('name = NULL', 'name: '),
  'an image without a width': media('width = NULL', 'width: '),
  'an image without words': {
    ...media('alternative_text = NULL'),
    named: ['media ', 'the image has no alternative text'],
  },
  'an image that is an SVG': media(`mime = 'image/svg+xml'`, 'mime: '),
  'an image at no address': media(`url = ''`, 'url: '),
  'an image of another host that is not there': {
    ...media(`url = 'https://127.0.0.1:9/none.jpg'`),
    named: ['image "A wall of navy" can\'t be used'],
  },
};
