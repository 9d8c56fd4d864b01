import { placeRead, type Questions } from './questions.ts';
import type { Rendered } from './render-pages.ts';

/** The questions of a release and their answers, with what the one before it knew: pages have them by number. */
export class AnswerBook {
  readonly entries: ReadonlyMap<string, string>;
  readonly answers: [question: string, digest: string][] = [];
  readonly #questions: Questions;
  readonly #last: Rendered['answers'];
  /** Of each question of the last release, whether it has another answer now. */
  readonly #stale: Uint8Array;
  /** Of each of those, its number in this release, plus one; 0 while no page has it. */
  readonly #moved: Uint32Array;
  readonly #numbers = new Map<string, number>();

  constructor(questions: Questions, last: Rendered | undefined) {
    this.#questions = questions;
    this.#last = last?.answers ?? [];
    this.#moved = new Uint32Array(this.#last.length);
    this.entries = questions.entryDigests();
    this.#stale = Uint8Array.from(this.#last, ([question, digest]) => {
      const place = placeRead(question);
      // Most entries are what they were, and so is each part of them.
      const same = place !== undefined && this.entries.get(place) === last?.entries.get(place);
      return same || questions.digest(question) === digest ? 0 : 1;
    });
  }

  /** Whether one of a page's questions has another answer than in the last release. */
  isStale(asked: readonly number[]): boolean {
    return asked.some((number) => this.#stale[number] === 1);
  }

  /** The numbers of a page that stays, which are the last release's, as numbers of this one. */
  keep(asked: readonly number[]): number[] {
    return asked.map((before) => {
      const known = this.#moved[before];
      if (known) return known - 1;
      const [question, digest] = this.#last[before] as readonly [string, string];
      const number = this.#numberOf(question, () => digest);
      this.#moved[before] = number + 1;
      return number;
    });
  }

  /** The numbers of what a page asked. */
  add(asked: readonly string[]): number[] {
    return asked.map((question) => this.#numberOf(question, () => this.#questions.digest(question) ?? ''));
  }

  #numberOf(question: string, digest: () => string): number {
    const known = this.#numbers.get(question);
    if (known !== undefined) return known;
    const number = this.answers.length;
    this.answers.push([question, digest()]);
    this.#numbers.set(question, number);
    return number;
  }
}
