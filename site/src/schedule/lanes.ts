/** A stretch of rows, the last one excluded. */
export interface Stretch {
  from: number;
  to: number;
}

/** Where something stands beside what overlaps it: of so many equal lanes, from one up to another, that excluded. */
export interface Lane {
  first: number;
  end: number;
}

/**
 * Puts stretches of one column beside each other where they overlap, and only there: what overlaps nothing takes all
 * lanes, so an overlap leaves no hole beside the others.
 * @returns how many lanes the column needs, and the lanes of each stretch, in the order given
 */
export const toLanes = (stretches: readonly Stretch[]): { lanes: number; places: readonly Lane[] } => {
  const order = stretches.map((_, index) => index).sort((a, b) => fromOf(stretches[a]) - fromOf(stretches[b]) || a - b);
  const clusters: { members: { index: number; lane: number }[]; ends: number[] }[] = [];
  for (const index of order) {
    const stretch = stretches[index];
    if (!stretch) continue;
    let cluster = clusters.at(-1);
    if (!cluster || stretch.from >= Math.max(...cluster.ends)) {
      cluster = { members: [], ends: [] };
      clusters.push(cluster);
    }
    const free = cluster.ends.findIndex((end) => end <= stretch.from);
    const lane = free < 0 ? cluster.ends.length : free;
    cluster.ends[lane] = stretch.to;
    cluster.members.push({ index, lane });
  }
  const lanes = clusters.reduce((most, { ends }) => leastCommonMultiple(most, ends.length), 1);
  const places: Lane[] = [];
  for (const { members, ends } of clusters) {
    const width = lanes / ends.length;
    for (const { index, lane } of members) places[index] = { first: lane * width, end: (lane + 1) * width };
  }
  return { lanes, places };
};

const fromOf = (stretch: Stretch | undefined): number => stretch?.from ?? 0;

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));
const leastCommonMultiple = (a: number, b: number): number => (a * b) / greatestCommonDivisor(a, b);
