import { createHmac } from 'node:crypto';
import Database from 'better-sqlite3';

/**
 * Puts films straight into a SQLite database of the CMS, set-based: 1,000 films in a second, where the document service
 * takes minutes. For benchmarks alone; the CMS must not run meanwhile.
 */

export interface Size {
  films: number;
  /** Of each film; it has two press quotes, one award and a section beside. */
  credits: number;
  /** Of each film, up to two; two unless told. */
  images?: number;
  /** One and a half a film unless told. */
  people?: number;
  /** Published screenings, in four venues; none unless told. */
  screenings?: number;
}

const NOW = Date.UTC(2026, 0, 1);
const SENTENCE = 'A quiet study of a town that the river leaves each spring, and of the people who stay. ';
const paragraph = { type: 'paragraph', children: [{ type: 'text', text: SENTENCE.repeat(6) }] };

// As a large festival has them: a fifth of all from one country, the others from forty.
const COUNTRIES = 'FRUSGBDEITESJPKRCNINBRARMXCAAUBEDKSENOFIPLPTCZROGRTRIRILEGMASNNGCLCOPHTHVNIDTWUA';
const LANGUAGES = 'frendeitesjakozhhiptdasvnofiplcsroelfahearthviiduk';

/** Two letters of a list, a fifth of all rows the first. */
const pick = (list: string, number: string): string =>
  `substr('${list}', CASE (${number}) % 5 WHEN 0 THEN 1 ELSE 1 + 2 * ((${number}) % ${list.length / 2}) END, 2)`;

// First letters as titles and family names have them: a twelfth of all under S, a hundredth under Z.
const TITLES =
  'Amber Anchor Atlas Badlands Bloom Border Bridge Candle Carnival Choir Clay Comet Dawn Delta Dust Echo Ember Exile Fable Ferry Field Garden Ghosts Glass Harbour Harvest Hunger Hollow Iron Island Joy Kin Lantern Letters Lovers Machine Marrow Memory Moon Night North Ocean Orchard Paper Pilgrim Queen Rain River Rust Salt Shadow Silence Snow Summer Thirst Thunder Tide Umbra Valley Visit Water Winter Yesterday Zero';
const NAMES =
  'Abe Almeida Arslan Baker Bauer Bergman Bianchi Cho Costa Cruz Dahl Diaz Dubois Eriksen Evans Farkas Fischer Garcia Gomez Greco Haddad Hansen Horvat Ito Ivanov Jansen Jones Kaya Khan Kim Kowalski Larsen Lee Lopez Marino Martin Meyer Moreau Nagy Nguyen Novak Okafor Olsen Park Petrov Popescu Quinn Ricci Rossi Ruiz Saito Santos Schmidt Silva Singh Svensson Tanaka Torres Usman Varga Vogel Weber Wong Yilmaz Zhang';
/** One of some words, by number. */
const word = (words: string, number: string): string => {
  const all = words.split(' ');
  return `json_extract('${JSON.stringify(all)}', '$[' || ((${number}) % ${all.length}) || ']')`;
};

const json = (value: unknown): string => `'${JSON.stringify(value)}'`;
/** Rows 1 to n. */
const numbers = (n: number): string =>
  `(WITH RECURSIVE g(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM g WHERE i < ${n}) SELECT i FROM g) AS g`;
/** A document id of Strapi's length. */
const documentId = (letter: string, number: string): string =>
  `'${letter}' || substr('00000000000000000000000' || (${number}), -23)`;

export const fillDatabase = (
  file: string,
  { films, credits, people = Math.round(films * 1.5), screenings = 0, images = 2 }: Size,
): void => {
  const db = new Database(file);
  db.pragma('foreign_keys = OFF');
  const entry = (table: string, letter: string, count: number, columns: Record<string, string>): void => {
    const all = {
      id: 'i',
      document_id: documentId(letter, 'i'),
      created_at: `${NOW}`,
      updated_at: `${NOW}`,
      published_at: `${NOW}`,
      ...columns,
    };
    db.exec(
      `INSERT INTO ${table} (${Object.keys(all).join(', ')}) SELECT ${Object.values(all).join(', ')} FROM ${numbers(count)}`,
    );
  };
  const component = (
    name: string,
    field: string,
    perFilm: number,
    columns: Record<string, string>,
    person?: string,
  ): void => {
    const table = `components_film_${name}s`;
    const film = `(i - 1) / ${perFilm} + 1`;
    db.exec(
      `INSERT INTO ${table} (id, ${Object.keys(columns).join(', ')}) SELECT i, ${Object.values(columns).join(', ')} FROM ${numbers(2 * films * perFilm)}`,
    );
    db.exec(`INSERT INTO films_cmps (entity_id, cmp_id, component_type, field, "order")
      SELECT ${film}, i, 'film.${name}', '${field}', (i - 1) % ${perFilm} + 1 FROM ${numbers(2 * films * perFilm)}`);
    if (!person) return;
    db.exec(`INSERT INTO ${table}_person_lnk (${name}_id, person_id)
      SELECT i, 1 + (((i - 1) / ${perFilm} % ${films}) * 7 + (i - 1) % ${perFilm} * 13) % ${people} FROM ${numbers(2 * films * perFilm)}`);
  };

  db.transaction(() => {
    entry('people', 'p', people, {
      name: `'Ann ' || ${word(NAMES, 'i')} || i`,
      slug: "'person-' || i",
      kind: "'person'",
    });
    entry('sections', 's', 40, { title: "'Section ' || i", slug: "'section-' || i" });
    entry('files', 'm', images * films, {
      name: "'still.jpg'",
      alternative_text: "'A still ' || i",
      width: '2000',
      height: '1125',
      hash: "'h' || i",
      ext: "'.jpg'",
      mime: "'image/jpeg'",
      size: '412.5',
      url: "'/uploads/h' || i || '.jpg'",
      provider: "'local'",
      folder_path: "'/'",
    });
    // Rows 1 to n are drafts, the next n are what is published.
    const number = `(i - 1) % ${films} + 1`;
    entry('films', 'f', 2 * films, {
      document_id: documentId('f', number),
      title: `${word(TITLES, number)} || ' ' || (${number})`,
      slug: `'film-' || (${number})`,
      original_title: "'Original'",
      blurb: `'${SENTENCE.repeat(2)}'`,
      synopsis: json([paragraph, paragraph, paragraph]),
      year: '1990 + i % 36',
      runtime_minutes: '80 + i % 60',
      countries: `json_array(${pick(COUNTRIES, number)}, ${pick(COUNTRIES, `${number} + 11`)})`,
      languages: `json_array(${pick(LANGUAGES, number)})`,
      form: `CASE (${number}) % 3 WHEN 0 THEN 'short' ELSE 'feature' END`,
      genres: json(['drama']),
      published_at: `CASE WHEN i > ${films} THEN ${NOW} END`,
    });
    db.exec(`INSERT INTO films_section_lnk (film_id, section_id) SELECT i, 1 + i % 40 FROM ${numbers(2 * films)}`);
    component(
      'credit',
      'credits',
      credits,
      {
        role: "CASE i % 4 WHEN 0 THEN 'director' WHEN 1 THEN 'writer' ELSE 'cast' END",
        credited_as: "CASE WHEN i % 10 = 0 THEN 'Printed ' || i END",
        character: "'Role ' || i",
      },
      'person',
    );
    component('review', 'reviews', 2, { quote: `'${SENTENCE}'`, critic: "'Critic ' || i", outlet: "'Outlet'" });
    component('award', 'awards', 1, { name: "'Best Film'", body: "'Fest'", year: '2000 + i % 25', result: "'won'" });
    if (screenings > 0) {
      entry('venues', 'v', 4, { name: "'Screen ' || i", slug: "'screen-' || i", time_zone: "'Europe/Paris'" });
      const shown = `(i - 1) % ${screenings}`;
      entry('screenings', 'c', 2 * screenings, {
        document_id: documentId('c', `${shown} + 1`),
        local_start: `strftime('%Y-%m-%dT%H:%M', '2026-01-01', '+' || (${shown} / 4 * 180) || ' minutes')`,
        published_at: `CASE WHEN i > ${screenings} THEN ${NOW} END`,
      });
      // What is published points to what is published, drafts to drafts.
      db.exec(`INSERT INTO screenings_film_lnk (screening_id, film_id)
        SELECT i, ${shown} % ${films} + 1 + CASE WHEN i > ${screenings} THEN ${films} ELSE 0 END FROM ${numbers(2 * screenings)}`);
      db.exec(`INSERT INTO screenings_venue_lnk (screening_id, venue_id)
        SELECT i, ${shown} % 4 + 1 FROM ${numbers(2 * screenings)}`);
    }
    const fields = [
      ['poster', 0],
      ['still', films],
    ] as const;
    for (const [field, offset] of fields.slice(0, images)) {
      db.exec(`INSERT INTO files_related_mph (file_id, related_id, related_type, field, "order")
        SELECT (i - 1) % ${films} + 1 + ${offset}, i, 'api::film.film', '${field}', 1 FROM ${numbers(2 * films)}`);
    }
  })();
  db.exec('ANALYZE');
  db.close();
};

/** Adds a token that may read everything, as stock GraphQL needs one; Strapi keeps tokens as HMAC-SHA-512. */
export const addFullAccessToken = (file: string, salt: string, secret: string): void => {
  const db = new Database(file);
  db.prepare(
    `INSERT INTO strapi_api_tokens (document_id, name, description, type, kind, access_key, created_at, updated_at, published_at)
     VALUES ('t00000000000000000000bench', 'bench', '', 'full-access', 'content-api', ?, ${NOW}, ${NOW}, ${NOW})`,
  ).run(createHmac('sha512', salt).update(secret).digest('hex'));
  db.close();
};
