import { hash } from 'node:crypto';
import type { Content, Entries } from '../src/store/content.ts';
import { NotedEntries, WHOLE } from './noted-entries.ts';

/**
 * What pages asked the content. A page is made of nothing but its code, the answers that it got, and what it read of the
 * entries in them: while those, asked again, are the same, the page is the same. An answer is which entries, in which order;
 * the fields that were read of one are a question of their own.
 */

type Ask = (...args: unknown[]) => unknown;

/** In a question's key, in place of an entry. */
interface Reference {
  entry: string;
}

/** The name that the key of fields read begins with: `["fields","films quorum","slug","title"]`. */
const FIELDS = 'fields';

const digestOfText = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);

/** One content, with every question that was asked of it. */
export class Questions {
  readonly #content: Content;
  readonly #places = new Map<unknown, string>();
  readonly #entries = new Map<string, object>();
  readonly #noted: NotedEntries;
  readonly #answers = new Map<string, { value: unknown; digest: string } | { error: unknown; digest: string }>();
  readonly #fields = new Map<string, Map<string, string>>();
  /** What is read by the page that is being rendered: of each entry, by its place, the fields. */
  #read = new Map<string, Set<string>>();

  constructor(content: Content, entries: Entries) {
    this.#content = content;
    // Pages get screenings with their times.
    const lists = { ...entries, screenings: content.screenings() };
    for (const [list, all] of Object.entries(lists)) {
      if (!Array.isArray(all)) continue;
      for (const entry of all as { documentId: string }[]) this.#know(entry, `${list} ${entry.documentId}`);
    }
    this.#know(content.site(), 'site');
    this.#noted = new NotedEntries(
      (value) => this.#places.get(value),
      (place, field) => {
        const read = this.#read.get(place);
        if (read) read.add(field);
        else this.#read.set(place, new Set([field]));
      },
    );
  }

  /** A content for one page, rendered before the next one is begun: it notes what the page asks. */
  noting(): { content: Content; asked(): string[] } {
    const asked = new Set<string>();
    const read = new Map<string, Set<string>>();
    this.#read = read;
    const questions = Object.keys(this.#content).map((name) => [
      name,
      (...args: unknown[]) => {
        const plain = args.map((arg) => this.#noted.plain(arg));
        const key = this.#keyOf(name, plain);
        asked.add(key);
        return this.#noted.noting(this.#ask(key, name, plain));
      },
    ]);
    return {
      content: Object.fromEntries(questions) as Content,
      asked: () => [
        ...asked,
        ...[...read].map(([place, fields]) =>
          JSON.stringify([FIELDS, place, ...(fields.has(WHOLE) ? [WHOLE] : [...fields].sort())]),
        ),
      ],
    };
  }

  /** The digest of the answer to a question that was noted, perhaps of another content; none where it makes no sense. */
  digest(key: string): string | undefined {
    const known = this.#answers.get(key);
    if (known) return known.digest;
    const [name, ...args] = JSON.parse(key, (_key, part: unknown) =>
      isReference(part) ? (this.#entries.get(part.entry) ?? MISSING) : part,
    ) as [string, ...unknown[]];
    if (name === FIELDS) return this.#digestOfFields(args as string[]);
    if (!(name in this.#content) || holdsMissing(args)) return undefined;
    try {
      this.#ask(key, name, args);
    } catch {
      // A page that asks this fails, and says so better.
    }
    return this.#answers.get(key)?.digest;
  }

  #know(entry: object, place: string): void {
    this.#places.set(entry, place);
    this.#entries.set(place, entry);
  }

  #keyOf(name: string, args: unknown[]): string {
    return JSON.stringify([name, ...args], this.#byReference);
  }

  readonly #byReference = (_key: string, part: unknown): unknown => {
    const place = this.#places.get(part);
    return place === undefined ? part : ({ entry: place } satisfies Reference);
  };

  #ask(key: string, name: string, args: unknown[]): unknown {
    let answer = this.#answers.get(key);
    if (!answer) {
      try {
        const value = (this.#content as unknown as Record<string, Ask>)[name]?.(...args);
        answer = { value, digest: digestOfText(JSON.stringify(value, this.#byReference) ?? 'undefined') };
      } catch (error) {
        answer = { error, digest: `error ${String(error)}` };
      }
      this.#answers.set(key, answer);
    }
    if ('error' in answer) throw answer.error;
    return answer.value;
  }

  #digestOfFields([place = '', ...fields]: string[]): string | undefined {
    const entry = this.#entries.get(place);
    if (!entry) return undefined;
    const known = this.#fields.get(place) ?? new Map<string, string>();
    this.#fields.set(place, known);
    return fields
      .map((field) => {
        const digest = known.get(field) ?? digestOfField(entry, field);
        known.set(field, digest);
        return digest;
      })
      .join(' ');
  }
}

const digestOfField = (entry: object, field: string): string => {
  const value: unknown = field === WHOLE ? entry : Reflect.get(entry, field);
  const json = JSON.stringify(value) ?? 'undefined';
  return json.length < 22 ? json : digestOfText(json);
};

const MISSING = Symbol('an entry that is not there any more');

const isReference = (part: unknown): part is Reference =>
  typeof part === 'object' &&
  part !== null &&
  Object.keys(part).length === 1 &&
  typeof (part as Partial<Reference>).entry === 'string';

const holdsMissing = (value: unknown): boolean =>
  value === MISSING || (typeof value === 'object' && value !== null && Object.values(value).some(holdsMissing));
