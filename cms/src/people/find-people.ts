import { fold, foldedWords } from '@also-playing/shared-types/fold';
import { roles } from '@also-playing/shared-types/words/en';
import type { Core } from '@strapi/strapi';
import { isNear } from './near-names.ts';

/** Whom a programmer may mean by what is typed so far. */
export interface FoundPerson {
  id: number;
  documentId: string;
  name: string;
  /** The other spelling that was found, where it wasn't the name. */
  alias?: string;
  /**
   * `exact`: just this name or spelling, whatever its accents; `begins`: each word begins one of theirs; `near`: a slip or
   * two away.
   */
  fits: 'exact' | 'begins' | 'near';
  /** One of their credits, "Director, The Night Shift": tells namesakes apart. */
  known?: string;
}

interface Known {
  id: number;
  documentId: string;
  name: string;
  slug: string;
  /** The name first, then other spellings, each folded. */
  spellings: readonly { text: string; folded: string; words: readonly string[] }[];
}

interface Row {
  id: number;
  documentId: string;
  name: string | null;
  slug: string | null;
  aliases: unknown;
}

const toKnown = ({ id, documentId, name, slug, aliases }: Row): Known => {
  const texts = [name ?? '', ...(Array.isArray(aliases) ? aliases.map(String) : [])];
  return {
    id,
    documentId,
    name: name ?? '',
    slug: slug ?? '',
    spellings: texts.map((text) => ({ text, folded: fold(text), words: foldedWords(text) })),
  };
};

/** Moves whenever a person is made, changed or deleted, by whatever process. */
const versionOf = async (strapi: Core.Strapi): Promise<string> => {
  const row = await strapi.db.connection('people').count('id as n').max('id as id').max('updated_at as at').first();
  return [row?.n, row?.id, row?.at instanceof Date ? row.at.getTime() : row?.at].join(' ');
};

let kept: { version: string; people: readonly Known[] } | undefined;

/** Everybody, folded once and kept while nobody changes: who types asks at every key. */
export const everybody = async (strapi: Core.Strapi): Promise<readonly Known[]> => {
  const version = await versionOf(strapi);
  if (kept?.version !== version) {
    const rows: Row[] = await strapi.db
      .query('api::person.person')
      .findMany({ select: ['id', 'documentId', 'name', 'slug', 'aliases'] });
    // Sorted here: databases disagree where accents go.
    const { compare } = new Intl.Collator('en');
    kept = { version, people: rows.map(toKnown).sort((a, b) => compare(a.name, b.name)) };
  }
  return kept.people;
};

const RANK = { exact: 0, begins: 1, near: 2 } as const;

/** How a person fits, by the spelling that fits best. */
const fit = (
  { spellings }: Known,
  query: string,
  words: readonly string[],
): Pick<FoundPerson, 'fits' | 'alias'> | undefined => {
  const by = (fits: FoundPerson['fits'], index: number) =>
    index < 0 ? undefined : { fits, alias: index > 0 ? spellings[index]?.text : undefined };
  const first = (is: (spelling: Known['spellings'][number]) => boolean): number => spellings.findIndex(is);
  return (
    by(
      'exact',
      first(({ folded }) => folded === query),
    ) ??
    by(
      'begins',
      first(({ folded }) => folded.startsWith(query)),
    ) ??
    // Before the next: "Tomas Wolny" is a slip, and not how somebody begins to write Tomasz Wolny.
    by(
      'near',
      first(({ folded }) => isNear(folded, query)),
    ) ??
    by(
      'begins',
      first((spelling) => words.every((part) => spelling.words.some((word) => word.startsWith(part)))),
    )
  );
};

/** One credit of each, in films' drafts: the one that was made first. */
const knownFor = async (strapi: Core.Strapi, ids: readonly number[]): Promise<Map<number, string>> => {
  const rows: { person: number; role: keyof typeof roles | null; title: string | null }[] = await strapi.db
    .connection('components_film_credits_person_lnk as l')
    .join('components_film_credits as c', 'c.id', 'l.credit_id')
    .join('films_cmps as m', (on) => on.on('m.cmp_id', 'c.id').andOnVal('m.component_type', 'film.credit'))
    .join('films as f', 'f.id', 'm.entity_id')
    .whereIn('l.person_id', [...ids])
    .whereNull('f.published_at')
    .orderBy('c.id', 'desc')
    .select('l.person_id as person', 'c.role', 'f.title');
  return new Map(
    rows.map(({ person, role, title }) => [
      person,
      [role ? roles[role].one : undefined, title].filter((part) => part).join(', '),
    ]),
  );
};

/** How many are offered: more would be read by nobody. */
const OFFERED = 8;

/** Those whom a text may mean, best first. Nobody for an empty one. */
export const findPeople = async (strapi: Core.Strapi, text: string): Promise<FoundPerson[]> => {
  const query = fold(text);
  const words = foldedWords(text);
  if (words.length === 0) return [];
  const people = (await everybody(strapi))
    .map((person) => ({ person, fit: fit(person, query, words) }))
    .filter((found) => found.fit !== undefined)
    .map(({ person: { id, documentId, name }, fit }) => ({ id, documentId, name, ...fit }) as FoundPerson)
    .sort((a, b) => RANK[a.fits] - RANK[b.fits])
    .slice(0, OFFERED);
  const works = await knownFor(
    strapi,
    people.map(({ id }) => id),
  );
  return people.map((person) => ({ ...person, known: works.get(person.id) }));
};
