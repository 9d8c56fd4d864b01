import type { Content, Entries } from '../src/store/content.ts';
import { digestOfAll, digestOfEntry, digestOfText } from './answer-digest.ts';
import { mapParts, NotedEntries, WHOLE } from './noted-entries.ts';
import { FIELDS, nameOf, noNotes, toAsked } from './notes.ts';
import type { Asked, Part, Parts } from './parts.ts';

/**
 * What pages asked the content. A page is made of nothing but its code, the answers that it got, and what it read of the
 * entries in them: while those, asked again, are the same, the page is the same. An answer is which entries, in which order;
 * the fields that were read of one are a question of their own.
 */

type Ask = (...args: unknown[]) => unknown;

/** In a question, in place of an entry. */
interface Reference {
  entry: string;
}

/** A question that was asked, and what pages get for an answer. */
interface Answered {
  question: string;
  /** Of the entry that an id stands for. */
  place: string | undefined;
  noted: unknown;
}

/** They answer with the entry that has this id: what is read of it says more than that it was asked for. */
const BY_ID: ReadonlySet<string> = new Set<keyof Content>([
  'filmById',
  'programmeById',
  'person',
  'section',
  'venue',
  'edition',
  'media',
]);

/** Almost every other question is about one id, one entry, or one film as a work. JSON's own parser takes ten times as long. */
const COMMON: readonly Common[] = [
  { before: '","', after: '"]', about: (id) => id },
  { before: '",{"entry":"', after: '"}]', about: (place, at) => at(place) },
  {
    before: '",{"type":"film","entry":{"entry":"',
    after: '"}}]',
    about: (place, at) => ({ type: 'film', entry: at(place) }),
  },
];

/** How a question begins and ends, and what it is about by the one text between. */
interface Common {
  before: string;
  after: string;
  about(text: string, entryAt: (place: string) => unknown): unknown;
}

/** What a content is made of: every entry, by its place, and what is no entry. */
export interface Source {
  entries: ReadonlyMap<string, object>;
  /** The clock, and where the site is read. */
  clock: string;
}

/** One content, with every question that was asked of it. */
export class Questions {
  readonly #content: Content;
  readonly #places = new Map<unknown, string>();
  readonly #entries = new Map<string, object>();
  /** What all answers come from. */
  readonly source: Source;
  readonly #noted: NotedEntries;
  readonly #answers = new Map<string, { value: unknown; digest: string } | { error: unknown; digest: string }>();
  readonly #noting: Content;
  /** Of what answers are made of: one film with its next screening is in the answer of twelve carousels. */
  readonly #texts = new WeakMap<object, string>();
  /** Of the page that is being rendered, or of the part of it that is being made. */
  #notes = noNotes();
  #parts: Parts | undefined;

  constructor(content: Content, entries: Entries) {
    this.#content = content;
    // Pages get screenings with their times.
    const lists = { ...entries, screenings: content.screenings() };
    for (const [list, all] of Object.entries(lists)) {
      if (!Array.isArray(all)) continue;
      for (const entry of all as { documentId: string }[]) this.#know(entry, `${list} ${entry.documentId}`);
    }
    this.#know(content.site(), 'site');
    this.source = { clock: `${content.now()} ${content.origin()}`, entries: this.#entries };
    this.#noted = new NotedEntries(
      (value) => this.#places.get(value),
      (place, field) => this.#fieldsRead(place).add(wholeOf(place) ?? field),
    );
    const asking = Object.keys(content).map((name) => [name, this.#asking(name)]);
    this.#noting = { ...(Object.fromEntries(asking) as Content), part: this.#part };
  }

  /** A digest of each entry, by its place. */
  entryDigests(): Map<string, string> {
    const digests = new Map<string, string>();
    for (const [place, entry] of this.#entries) digests.set(place, digestOfEntry(entry));
    return digests;
  }

  /** The content for one page, rendered before the next one is begun: it notes what the page asks. */
  noting(parts: Parts): { content: Content; asked(): Asked } {
    const notes = noNotes();
    this.#notes = notes;
    this.#parts = parts;
    return { content: this.#noting, asked: () => toAsked(notes) };
  }

  /** A part that was made before, for this page or for another one; else it is made, and what it asks is noted apart. */
  readonly #part: Content['part'] = (name, of, reader, make) => {
    const parts = this.#parts;
    if (!parts) return make();
    const key = [name, of, reader?.locale, reader?.siteLocale].join('\t');
    const part = parts.find(key) ?? this.#made(parts, key, make);
    this.#notes.parts.add(part);
    return part.value as ReturnType<typeof make>;
  };

  #made(parts: Parts, key: string, make: () => unknown): Part {
    const page = this.#notes;
    const notes = noNotes();
    this.#notes = notes;
    try {
      return parts.add(key, make(), toAsked(notes));
    } finally {
      this.#notes = page;
    }
  }

  /** What pages call for one name of the content. */
  #asking(name: string): Ask {
    // Most questions have one argument, an id, an entry or a work, and are asked by many pages.
    const byText = new Map<unknown, Answered>();
    const byObject = new WeakMap<object, Answered>();
    return (...args) => {
      const [only, ...more] = args;
      const isObject = typeof only === 'object' && only !== null;
      const known = more.length > 0 ? undefined : isObject ? byObject.get(only) : byText.get(only);
      const answered = known ?? this.#answered(name, args);
      if (!known && isObject && more.length === 0) byObject.set(only, answered);
      else if (!known && more.length === 0) byText.set(only, answered);
      if (answered.place === undefined) this.#notes.asked.add(answered.question);
      else this.#fieldsRead(answered.place);
      return answered.noted;
    };
  }

  #answered(name: string, args: readonly unknown[]): Answered {
    const plain = args.map((arg) => this.#noted.plain(arg));
    const question = JSON.stringify([name, ...plain.map(this.#referring)]);
    const answer = this.#ask(question, name, plain);
    const place = BY_ID.has(name) ? this.#places.get(answer) : undefined;
    return { question, place, noted: this.#noted.noting(answer) };
  }

  /** The digest of the answer to a question that was noted, perhaps of another content; none where it makes no sense. */
  digest(question: string): string | undefined {
    if (question.startsWith(FIELDS)) return this.#digestOfFields(question);
    const known = this.#answers.get(question);
    if (known) return known.digest;
    const [name, ...args] = this.#parse(question);
    if (!(name in this.#content) || this.#holdsMissing(args)) return undefined;
    try {
      this.#ask(question, name, args);
    } catch {
      // A page that asks this fails, and says so better.
    }
    return this.#answers.get(question)?.digest;
  }

  #parse(question: string): [name: string, ...args: unknown[]] {
    const name = nameOf(question);
    const begin = name.length + 2;
    const isPlain = !question.includes('\\');
    for (const { before, after, about } of COMMON) {
      const from = begin + before.length;
      const to = question.length - after.length;
      // Between the two there is one text, and nothing else.
      if (!isPlain || !question.startsWith(before, begin) || question.indexOf('"', from) !== to) continue;
      return [name, about(question.slice(from, to), this.#entryAt)];
    }
    return JSON.parse(question, this.#resolve);
  }

  /** Whether a question is about an entry that is gone. Entries themselves hold none. */
  #holdsMissing(value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return value === MISSING;
    return !this.#places.has(value) && Object.values(value).some((part) => this.#holdsMissing(part));
  }

  #know(entry: object, place: string): void {
    this.#places.set(entry, place);
    this.#entries.set(place, entry);
  }

  #fieldsRead(place: string): Set<string> {
    const { read } = this.#notes;
    const known = read.get(place);
    if (known) return known;
    const fields = new Set<string>();
    read.set(place, fields);
    return fields;
  }

  /** A value with a reference in place of each entry: JSON with a replacer takes three times as long. */
  readonly #referring = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const place = this.#places.get(value);
    return place === undefined ? mapParts(value, this.#referring) : ({ entry: place } satisfies Reference);
  };

  readonly #resolve = (_key: string, part: unknown): unknown => (isReference(part) ? this.#entryAt(part.entry) : part);

  readonly #entryAt = (place: string): unknown => this.#entries.get(place) ?? MISSING;

  #ask(question: string, name: string, args: unknown[]): unknown {
    let answer = this.#answers.get(question);
    if (!answer) {
      try {
        const value = (this.#content as unknown as Record<string, Ask>)[name]?.(...args);
        answer = { value, digest: this.#places.get(value) ?? digestOfText(this.#textOf(value)) };
      } catch (error) {
        answer = { error, digest: `error ${String(error)}` };
      }
      this.#answers.set(question, answer);
    }
    if ('error' in answer) throw answer.error;
    return answer.value;
  }

  /** An answer as a text, with its place for each entry: a copy with references, as JSON, takes several times as long. */
  readonly #textOf = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
    const known = this.#texts.get(value);
    if (known !== undefined) return known;
    const place = this.#places.get(value);
    if (place !== undefined) return `@${place}`;
    if (Array.isArray(value)) return `[${value.map(this.#textOf).join()}]`;
    if (Object.getPrototypeOf(value) !== Object.prototype) return JSON.stringify(value);
    const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${this.#textOf(part)}`);
    const text = `{${parts.join()}}`;
    this.#texts.set(value, text);
    return text;
  };

  #digestOfFields(question: string): string | undefined {
    const [place = '', ...fields] = question.slice(FIELDS.length).split('\t');
    const entry = this.#entries.get(place);
    return entry && digestOfAll(fields.map((field) => (field === WHOLE ? entry : Reflect.get(entry, field))));
  }
}

/** Of a screening almost all is shown wherever it is: which fields, by page, would be most of what a large site asks. */
const wholeOf = (place: string): string | undefined => (place.startsWith('screenings ') ? WHOLE : undefined);

const MISSING = Symbol('an entry that is not there any more');

const isReference = (part: unknown): part is Reference =>
  typeof part === 'object' &&
  part !== null &&
  Object.keys(part).length === 1 &&
  typeof (part as Partial<Reference>).entry === 'string';
