import { nameOf, placeRead } from './notes.ts';
import { type Asked, type Part, Parts } from './parts.ts';
import type { Questions, Source } from './questions.ts';
import type { Rendered } from './render-pages.ts';
import { isAsked, isSortedAnew, SORTED, WITHOUT_SCREENINGS } from './unasked-fields.ts';

/** Questions that no page asks any more are left out when they are so many of all. */
const MOST_UNUSED = 0.25;

/** Markup that is remembered takes some 50 KB a page, since Astro keeps it in pieces. */
const MANY_PAGES = 10_000;

type Answers = Rendered['answers'];

/** Where to find questions; of one list of answers, or of one that it was continued to. */
interface Index {
  numbers: Map<string, number>;
  /** Of each question about fields, the entry. */
  places: (string | undefined)[];
}

const indexes = new WeakMap<Answers, Index>();

const indexOf = (answers: Answers): Index => {
  const known = indexes.get(answers);
  if (known) return known;
  const index = {
    numbers: new Map(answers.map(([question], number) => [question, number])),
    places: answers.map(([question]) => placeRead(question)),
  };
  indexes.set(answers, index);
  return index;
};

/** Of answers that this process noted: what they came from. */
const sources = new WeakMap<Answers, Source>();

/** … and the parts that were made of them. */
const partsOf = new WeakMap<Answers, ReadonlyMap<string, Part>>();

/** The questions of a release and their answers, on from those of the one before it: pages have them by number. */
export class AnswerBook {
  readonly entries: ReadonlyMap<string, string>;
  readonly #questions: Questions;
  readonly #answers: (readonly [question: string, digest: string])[];
  readonly #index: Index;
  /** Of each question of the last release, whether it has another answer now. */
  readonly #stale: Uint8Array;
  readonly parts: Parts;

  /** @param pages how many the site has */
  constructor(questions: Questions, last: Rendered | undefined, pages: number) {
    this.#questions = questions;
    this.entries = questions.entryDigests();
    const answers = last?.answers ?? [];
    this.#answers = [...answers];
    this.#index = indexOf(answers);
    this.parts = new Parts(this, pages > MANY_PAGES, partsOf.get(answers));
    const { places } = this.#index;
    // Most entries are what they were, and so is each part of them.
    const changed = differing(last?.entries ?? new Map(), this.entries);
    const source = sources.get(answers);
    const asked = source && askedOf(changed, source, questions.source);
    const onlyScreenings = asked?.every((list) => list === 'screenings');
    const isSorted = source !== undefined && areSortedAnew(changed, source, questions.source);
    const stands = (question: string): boolean => {
      if (asked?.length !== 0 && !(onlyScreenings && WITHOUT_SCREENINGS.has(nameOf(question)))) return false;
      return !isSorted || !SORTED.has(nameOf(question));
    };
    this.#stale = Uint8Array.from(answers, ([question, digest], number) => {
      const place = places[number];
      const same = place === undefined ? stands(question) : !changed.has(place);
      return same || questions.digest(question) === digest ? 0 : 1;
    });
  }

  /** Whether one of a page's questions has another answer than in the last release. */
  isStale(asked: readonly number[]): boolean {
    return asked.some((number) => this.#stale[number] === 1);
  }

  /** The numbers of what a page asked. Those of a page that stays are what they were. */
  add({ questions, parts }: Asked): number[] {
    const own = questions.map((question) => this.#numberOf(question));
    return [...new Set([...own, ...[...parts].flatMap(({ asked }) => asked)])];
  }

  /** What to remember of these pages. */
  toRemember(pages: Rendered['pages']): Pick<Rendered, 'answers' | 'pages'> {
    const used = new Uint8Array(this.#answers.length);
    for (const asked of pages.values()) for (const number of asked) used[number] = 1;
    const unused = used.length - used.reduce((sum, one) => sum + one, 0);
    if (unused <= used.length * MOST_UNUSED) {
      indexes.set(this.#answers, this.#index);
      sources.set(this.#answers, this.#questions.source);
      partsOf.set(this.#answers, this.parts.toRemember());
      return { answers: this.#answers, pages };
    }
    const moved = new Uint32Array(used.length);
    const answers = this.#answers.filter((_, number) => used[number]);
    let next = 0;
    for (const [number, one] of used.entries()) if (one) moved[number] = next++;
    const renumbered = [...pages].map(([file, asked]) => [file, asked.map((number) => moved[number] ?? 0)] as const);
    sources.set(answers, this.#questions.source);
    return { answers, pages: new Map(renumbered) };
  }

  #numberOf(question: string): number {
    const { numbers, places } = this.#index;
    const known = numbers.get(question);
    // A publish that failed left numbers which are another question's by now.
    const isKnown = known !== undefined && this.#answers[known]?.[0] === question;
    const number = isKnown ? known : this.#answers.length;
    if (!isKnown || this.#stale[number]) this.#answers[number] = [question, this.#questions.digest(question) ?? ''];
    if (!isKnown) {
      numbers.set(question, number);
      places[number] = placeRead(question);
    }
    return number;
  }
}

/** Places whose entry came, went or is another. */
const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Set<string> =>
  new Set([...before.keys(), ...after.keys()].filter((place) => before.get(place) !== after.get(place)));

/** Whether something that is there before and after may stand elsewhere in an index. */
const areSortedAnew = (changed: ReadonlySet<string>, before: Source, after: Source): boolean =>
  [...changed].some((place) => {
    const [was, is] = [before.entries.get(place), after.entries.get(place)];
    return was !== undefined && is !== undefined && isSortedAnew(place.split(' ')[0] ?? '', was, is);
  });

/** The lists in which something differs that answers, but for those about fields, may depend on; the clock is one. */
const askedOf = (changed: ReadonlySet<string>, before: Source, after: Source): string[] => {
  const lists = [...changed].flatMap((place) => {
    const [list = ''] = place.split(' ');
    const [was, is] = [before.entries.get(place), after.entries.get(place)];
    return !was || !is || isAsked(list, was, is) ? [list] : [];
  });
  return before.clock === after.clock ? lists : [...lists, 'clock'];
};
