import type { Problem } from '../problem.ts';
import { type Line, lines } from './texts.ts';

/** What of a film says where it was first. */
interface PremiereDraft {
  premiere?: { level?: string | null; label?: string | null } | null;
  awards?: readonly { name?: string | null; body?: string | null; year?: number | null }[] | null;
}

/** When a film is and was shown here. */
export interface Shown {
  /** Wall-clock starts of its screenings, in any order. */
  starts: readonly string[];
  /** First day of the edition that it is in, `YYYY-MM-DD`. */
  editionStartsOn?: string | undefined;
}

/**
 * "World premiere" against what was before it: a screening of an earlier edition, an award of an earlier year. A label
 * of its own ("World premiere of the restoration") says something else, and is believed.
 */
export const premiereAdvice = ({ premiere, awards }: PremiereDraft, { starts, editionStartsOn }: Shown): Problem[] => {
  if (premiere?.level !== 'world' || premiere.label) return [];
  const days = starts.map((start) => start.slice(0, 10)).sort();
  const earlier = days.find((day) => editionStartsOn !== undefined && day < editionStartsOn);
  const premieres = days.find((day) => !editionStartsOn || day >= editionStartsOn) ?? editionStartsOn;
  const remedy = 'correct the premiere, or the year';
  return lines(
    earlier !== undefined && [
      ['premiere', 'level'],
      `it is a world premiere, and was shown here on ${earlier}`,
      'correct the premiere, or the day of that screening',
    ],
    ...(awards ?? []).map(
      ({ name, body, year }): Line =>
        year != null &&
        premieres !== undefined &&
        year < Number(premieres.slice(0, 4)) && [
          ['premiere', 'level'],
          `it is a world premiere, and has ${[name && `“${name}”`, body && `(${body})`].filter(Boolean).join(' ')} of ${year}`,
          remedy,
        ],
    ),
  );
};
