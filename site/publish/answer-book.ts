import type { Screening } from '@also-playing/shared-types/screening';
import { nameOf, placeIn, placeRead } from './notes.ts';
import { type Asked, type Part, Parts } from './parts.ts';
import type { Questions, Source } from './questions.ts';
import type { Rendered } from './render-pages.ts';
import { isAsked, isSortedAnew, OF_OWN_SCREENINGS, SORTED, touchedBy, WITHOUT_SCREENINGS } from './unasked-fields.ts';

/** Questions that no page asks any more are left out when they are so many of all. */
const MOST_UNUSED = 0.25;

/** … and looked for when there are so many more than at the last look. */
const LOOK_AGAIN = 1.05;

/** Markup that is remembered takes some 50 KB a page, since Astro keeps it in pieces. */
const MANY_PAGES = 10_000;

type Answers = Rendered['answers'];

/** In place of the digest of an answer that makes no sense any more. */
const GONE = 'gone';

/** Where to find questions; of one list of answers, or of one that it was continued to. */
interface Index {
  numbers: Map<string, number>;
  /** Questions about the fields of an entry, by its place, … */
  fields: Map<string, number[]>;
  /** … and all others, by their name. */
  named: Map<string, number[]>;
  /** How many there were when the unused ones were looked for. */
  looked: number;
}

const indexes = new WeakMap<Answers, Index>();

const indexOf = (answers: Answers): Index => {
  const known = indexes.get(answers);
  if (known) return known;
  const index: Index = { numbers: new Map(), fields: new Map(), named: new Map(), looked: 0 };
  for (const [number, [question]] of answers.entries()) addTo(index, question, number);
  return index;
};

const addTo = ({ numbers, fields, named }: Index, question: string, number: number): void => {
  numbers.set(question, number);
  const place = placeRead(question);
  const lists = place === undefined ? named : fields;
  const key = place ?? nameOf(question);
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
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
  /** … and which those are. */
  readonly #others: number[] = [];
  /** Of each question, whether the page that is being added has it: 0 between two. */
  #marked = new Uint8Array();
  readonly parts: Parts;

  /** @param pages how many the site has, about */
  constructor(questions: Questions, last: Rendered | undefined, pages: number) {
    this.#questions = questions;
    this.entries = questions.entryDigests();
    const answers = last?.answers ?? [];
    this.#answers = [...answers];
    this.#index = indexOf(answers);
    this.parts = new Parts(this, pages > MANY_PAGES, partsOf.get(answers));
    this.#stale = new Uint8Array(answers.length);
    const changed = differing(last?.entries ?? new Map(), this.entries);
    // Most entries are what they were, and so is what pages read of them.
    for (const place of changed) this.#askAgain(this.#index.fields.get(place) ?? []);
    const source = sources.get(answers);
    const asked = source && askedOf(changed, source, questions.source);
    const stands = standing(changed, asked, source, questions.source);
    const touched = asked?.every((list) => list === 'screenings')
      ? touchedIn(changed, source, questions.source)
      : undefined;
    for (const [name, numbers] of this.#index.named) {
      if (stands(name)) continue;
      const isTouched = touched && OF_OWN_SCREENINGS.has(name) ? this.#isAbout(touched) : () => true;
      this.#askAgain(numbers.filter(isTouched));
    }
  }

  /** Whether a question is about one of some entries. */
  #isAbout(places: ReadonlySet<string>): (number: number) => boolean {
    return (number) => {
      const [question = ''] = this.#answers[number] ?? [];
      const place = placeIn(question);
      return place === undefined || places.has(place);
    };
  }

  #askAgain(numbers: readonly number[]): void {
    for (const number of numbers) {
      const [question, digest] = this.#answers[number] ?? [];
      // A publish that failed left numbers that no answer has.
      if (question !== undefined && this.#questions.digest(question) !== digest && this.#stale[number] === 0) {
        this.#stale[number] = 1;
        this.#others.push(number);
      }
    }
  }

  /** Whether one of a page's questions has another answer than in the last release. */
  isStale(asked: readonly number[]): boolean {
    // In a loop: of a large site it is two million numbers.
    for (const number of asked) if (this.#stale[number] === 1) return true;
    return false;
  }

  /** The numbers of what a page asked. Those of a page that stays are what they were. */
  add({ questions, parts }: Asked): number[] {
    const all = [questions.map((question) => this.#numberOf(question)), ...[...parts].map(({ asked }) => asked)];
    // A mark for each: the open data asks half a million, of which a set takes ten times as long.
    const marks = this.#marked.length < this.#answers.length ? new Uint8Array(2 * this.#answers.length) : this.#marked;
    this.#marked = marks;
    const numbers: number[] = [];
    for (const asked of all) {
      for (const number of asked) {
        if (marks[number] === 0) numbers.push(number);
        marks[number] = 1;
      }
    }
    for (const number of numbers) marks[number] = 0;
    return numbers;
  }

  /** What to remember of these pages. */
  toRemember(pages: Rendered['pages']): Pick<Rendered, 'answers' | 'pages'> {
    const answers = this.#answers;
    // Also of those that nobody asks today: whoever asks again, when the content has the old answer, would have its digest.
    for (const number of this.#others) {
      const [question = ''] = answers[number] ?? [];
      answers[number] = [question, this.#questions.digest(question) ?? GONE];
    }
    sources.set(answers, this.#questions.source);
    indexes.set(answers, this.#index);
    partsOf.set(answers, this.parts.toRemember());
    if (answers.length <= this.#index.looked * LOOK_AGAIN) return { answers, pages };
    this.#index.looked = answers.length;
    const used = new Uint8Array(answers.length);
    for (const asked of pages.values()) for (const number of asked) used[number] = 1;
    const unused = used.length - used.reduce((sum, one) => sum + one, 0);
    return unused <= used.length * MOST_UNUSED ? { answers, pages } : this.#without(used, pages);
  }

  /** Questions by other numbers, without those that are not used: what else is known of them by number is forgotten. */
  #without(used: Uint8Array, pages: Rendered['pages']): Pick<Rendered, 'answers' | 'pages'> {
    const moved = new Uint32Array(used.length);
    const answers = this.#answers.filter((_, number) => used[number]);
    let next = 0;
    for (const [number, one] of used.entries()) if (one) moved[number] = next++;
    const renumbered = [...pages].map(([file, asked]) => [file, asked.map((number) => moved[number] ?? 0)] as const);
    sources.set(answers, this.#questions.source);
    return { answers, pages: new Map(renumbered) };
  }

  /** Whether these are the answers of this book by their numbers. */
  isGoneOn(answers: Answers): boolean {
    return answers === this.#answers;
  }

  #numberOf(question: string): number {
    const known = this.#index.numbers.get(question);
    // A publish that failed left numbers which are another question's by now.
    const isKnown = known !== undefined && this.#answers[known]?.[0] === question;
    const number = isKnown ? known : this.#answers.length;
    if (!isKnown || this.#stale[number]) this.#answers[number] = [question, this.#questions.digest(question) ?? GONE];
    if (!isKnown) addTo(this.#index, question, number);
    return number;
  }
}

/**
 * Which questions, by name, have the answers that they had, whoever asks them about what; those about fields aside.
 * @param asked the lists in which something differs, see {@link askedOf}
 * @param before what the last answers came from, where this process knows it
 */
const standing = (
  changed: ReadonlySet<string>,
  asked: readonly string[] | undefined,
  before: Source | undefined,
  after: Source,
): ((name: string) => boolean) => {
  if (!asked || !before) return () => false;
  const onlyScreenings = asked.every((list) => list === 'screenings');
  const sorted = sortedAnew(changed, before, after);
  return (name) => (asked.length === 0 || (onlyScreenings && WITHOUT_SCREENINGS.has(name))) && !sorted.has(name);
};

/** Entries that one of the changed screenings is or was one of. */
const touchedIn = (changed: ReadonlySet<string>, before: Source | undefined, after: Source): Set<string> => {
  const found = [...changed].flatMap((place) =>
    [before, after].flatMap((source) => {
      const screening = place.startsWith('screenings ') ? source?.entries.get(place) : undefined;
      return screening ? touchedBy(screening as Screening, (other) => source?.entries.get(other)) : [];
    }),
  );
  return new Set(found);
};

/** Places whose entry came, went or is another. */
const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Set<string> => {
  const places = new Set<string>();
  for (const [place, digest] of after) if (before.get(place) !== digest) places.add(place);
  for (const place of before.keys()) if (!after.has(place)) places.add(place);
  return places;
};

/** Questions about indexes in which something that is there before and after may stand elsewhere. */
const sortedAnew = (changed: ReadonlySet<string>, before: Source, after: Source): Set<string> =>
  new Set(
    [...changed].flatMap((place) => {
      const [list = ''] = place.split(' ');
      const [was, is] = [before.entries.get(place), after.entries.get(place)];
      return was && is && isSortedAnew(list, was, is) ? (SORTED[list] ?? []) : [];
    }),
  );

/** The lists in which something differs that answers, but for those about fields, may depend on; the clock is one. */
const askedOf = (changed: ReadonlySet<string>, before: Source, after: Source): string[] => {
  const lists = [...changed].flatMap((place) => {
    const [list = ''] = place.split(' ');
    const [was, is] = [before.entries.get(place), after.entries.get(place)];
    return !was || !is || isAsked(list, was, is) ? [list] : [];
  });
  return before.clock === after.clock ? lists : [...lists, 'clock'];
};
