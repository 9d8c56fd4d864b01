/**
 * Entries that note which of their fields are read. A page that lists a hundred films by title is stale when one of the
 * titles changes, and not when a synopsis does.
 */

/** It says which entry this is, as its place does: another one would be another answer. */
const ID = 'documentId';

/** Every field, and which there are: for who copies or lists an entry. */
export const WHOLE = '*';

/** Answers to pages, with every entry in them replaced by one that notes what is read of it. */
export class NotedEntries {
  readonly #placeOf: (value: object) => string | undefined;
  readonly #note: (place: string, field: string) => void;
  /** Of an entry, or of an array or object that holds entries, the one that pages get; and the way back. */
  readonly #noted = new WeakMap<object, object>();
  readonly #plain = new WeakMap<object, object>();

  /**
   * @param placeOf where an entry is in the content; undefined for what is none
   * @param note is told of every field that is read
   */
  constructor(placeOf: (value: object) => string | undefined, note: (place: string, field: string) => void) {
    this.#placeOf = placeOf;
    this.#note = note;
  }

  /** What a page gets for an answer. */
  noting<Value>(value: Value): Value {
    if (typeof value !== 'object' || value === null) return value;
    const known = this.#noted.get(value);
    if (known) return known as Value;
    const place = this.#placeOf(value);
    const noted = place === undefined ? mapParts(value, (part) => this.noting(part)) : this.#entry(value, place);
    this.#noted.set(value, noted);
    this.#plain.set(noted, value);
    return noted as Value;
  }

  /** What a page gave in a question, without the notes: answering it reads on nobody's account. */
  plain(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    return this.#plain.get(value) ?? mapParts(value, (part) => this.plain(part));
  }

  #entry(entry: object, place: string): object {
    return new Proxy(entry, {
      get: (target, field) => {
        if (typeof field === 'string' && field !== ID) this.#note(place, field);
        return Reflect.get(target, field);
      },
      has: (target, field) => {
        if (typeof field === 'string') this.#note(place, field);
        return Reflect.has(target, field);
      },
      ownKeys: (target) => {
        this.#note(place, WHOLE);
        return Reflect.ownKeys(target);
      },
    });
  }
}

/** Arrays and plain objects with each part mapped; anything else is left as it is. */
export const mapParts = (value: object, map: (part: unknown) => unknown): object => {
  if (Array.isArray(value)) return value.map(map);
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, map(part)]));
};
