import { hash } from 'node:crypto';
import type { Content, Entries } from '../src/store/content.ts';

/**
 * What pages asked the content. A page is made of nothing but its code and the answers that it got: while a question, asked
 * again, has the same answer, the page is the same. That holds for questions that follow from answers as well: they are
 * asked with what the earlier answers held, and count only while those are the same.
 */

type Ask = (...args: unknown[]) => unknown;
type List = Exclude<keyof Entries, 'now' | 'origin' | 'site'>;
/** An argument in a question's key: an entry by its place in the content, anything else by its value. */
type Argument = { entry: [List, string] } | { value: unknown };

/** Digests of entries, which never change once they are read: most answers hold them. */
const digests = new WeakMap<object, string>();

/** A digest of plain data. */
const digestOf = (value: unknown): string => {
  const json = JSON.stringify(value, (key, part: unknown) => {
    if (part instanceof Map || part instanceof Set) return [...part];
    return key !== '' && isEntry(part) ? `\0${entryDigest(part)}` : part;
  });
  return hash('sha256', json ?? 'undefined', 'base64url').slice(0, 22);
};

const isEntry = (value: unknown): value is { documentId: string } =>
  typeof value === 'object' && value !== null && 'documentId' in value;

const entryDigest = (entry: object): string => {
  const known = digests.get(entry);
  if (known !== undefined) return known;
  const digest = digestOf(entry);
  digests.set(entry, digest);
  return digest;
};

/** One content, with every question that was asked of it. */
export class Questions {
  readonly #content: Content;
  readonly #places = new Map<unknown, [List, string]>();
  readonly #byId = new Map<string, unknown>();
  readonly #answers = new Map<string, { value: unknown; digest: string } | { error: unknown; digest: string }>();

  constructor(content: Content, entries: Entries) {
    this.#content = content;
    for (const [list, all] of Object.entries(entries)) {
      if (!Array.isArray(all)) continue;
      for (const entry of all as { documentId: string }[]) {
        this.#places.set(entry, [list as List, entry.documentId]);
        this.#byId.set(`${list} ${entry.documentId}`, entry);
      }
    }
  }

  /** A content that notes, in `asked`, the key of each question. */
  noting(asked: Set<string>): Content {
    const questions = Object.keys(this.#content).map((name) => [
      name,
      (...args: unknown[]) => {
        const key = this.#keyOf(name, args);
        asked.add(key);
        return this.#ask(key, name, args);
      },
    ]);
    return Object.fromEntries(questions) as Content;
  }

  /** The digest of the answer to a question that was noted, perhaps of another content; none where it makes no sense. */
  digest(key: string): string | undefined {
    const known = this.#answers.get(key);
    if (known) return known.digest;
    const [name, ...args] = JSON.parse(key) as [string, ...Argument[]];
    if (!(name in this.#content)) return undefined;
    const values = args.map((arg) => ('entry' in arg ? this.#byId.get(arg.entry.join(' ')) : arg.value));
    if (args.some((arg, at) => 'entry' in arg && values[at] === undefined)) return undefined;
    try {
      this.#ask(key, name, values);
    } catch {
      // A page that asks this fails, and says so better.
    }
    return this.#answers.get(key)?.digest;
  }

  #keyOf(name: string, args: unknown[]): string {
    const known = args.map((arg): Argument => {
      const place = this.#places.get(arg);
      return place ? { entry: place } : { value: arg };
    });
    return JSON.stringify([name, ...known]);
  }

  #ask(key: string, name: string, args: unknown[]): unknown {
    let answer = this.#answers.get(key);
    if (!answer) {
      try {
        const value = (this.#content as unknown as Record<string, Ask>)[name]?.(...args);
        answer = { value, digest: isEntry(value) ? entryDigest(value) : digestOf(value) };
      } catch (error) {
        answer = { error, digest: `error ${String(error)}` };
      }
      this.#answers.set(key, answer);
    }
    if ('error' in answer) throw answer.error;
    return answer.value;
  }
}
