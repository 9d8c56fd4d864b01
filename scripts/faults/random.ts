/** Chance that can be repeated: the same numbers for the same seed. */
export interface Random {
  /** 0 to 1. */
  next(): number;
  /** 0 to `count` - 1. */
  below(count: number): number;
  /** @throws Error when there is nothing to pick from */
  pick<T>(all: readonly T[]): T;
}

export const randomFrom = (seed: string): Random => {
  // FNV-1a spreads seeds that differ in one letter.
  let state = 2_166_136_261;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16_777_619);
  /** Mulberry32. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    pick(all) {
      if (all.length === 0) throw new Error('there is nothing to pick from');
      return all[below(all.length)] as never;
    },
  };
};
