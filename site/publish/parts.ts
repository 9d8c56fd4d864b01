/** What a page asked: its own questions, and the parts of it that were made before or for another page as well. */
export interface Asked {
  questions: readonly string[];
  parts: Iterable<Part>;
}

/** A part of pages, as `Content.part` made it, and the numbers of the questions that it asked. */
export interface Part {
  value: unknown;
  asked: readonly number[];
}

/** Which answers are other ones than in the last release, and the number of each question. */
interface Numbers {
  isStale(asked: readonly number[]): boolean;
  add(asked: Asked): readonly number[];
}

/** With their markup they are most of a site: of a large one they are made each time, for memory's sake. */
const BULKY: readonly string[] = ['film', 'programme', 'person', 'show'];

/** The parts that this process made for the release before, and those of the one that is being made. */
export class Parts {
  readonly #numbers: Numbers;
  readonly #before: ReadonlyMap<string, Part>;
  readonly #made = new Map<string, Part>();
  readonly #isLarge: boolean;

  /** @param isLarge whether the site is so large that memory is scarce */
  constructor(numbers: Numbers, isLarge: boolean, before: ReadonlyMap<string, Part> = new Map()) {
    this.#numbers = numbers;
    this.#isLarge = isLarge;
    this.#before = before;
  }

  /** One whose questions all have the answers that they had. */
  find(key: string): Part | undefined {
    const made = this.#made.get(key);
    if (made) return made;
    const before = this.#before.get(key);
    if (!before || this.#numbers.isStale(before.asked)) return undefined;
    this.#keep(key, before);
    return before;
  }

  /** @param value plain: an entry in it would be read on nobody's account, so it is refused */
  add(key: string, value: unknown, asked: Asked): Part {
    const part = { value: structuredClone(value), asked: this.#numbers.add(asked) };
    this.#keep(key, part);
    return part;
  }

  #keep(key: string, part: Part): void {
    if (this.#isLarge && BULKY.includes(key.slice(0, key.indexOf('\t')))) return;
    this.#made.set(key, part);
  }

  /** Those that the next release can have as they are. */
  toRemember(): Map<string, Part> {
    const kept = new Map(this.#made);
    for (const [key, part] of this.#before) {
      if (!kept.has(key) && !this.#numbers.isStale(part.asked)) kept.set(key, part);
    }
    return kept;
  }
}
