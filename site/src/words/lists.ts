import type { Line } from '../ui/text.ts';
import type { Words } from './words.ts';

/** Parts joined as a sentence does it: "A", "A and B", "A, B and C". */
export const joinLine = <Part extends Line[number]>(parts: readonly Part[], and: string): Line =>
  parts.flatMap((part, index): Line => {
    if (index === 0) return [part];
    return [index === parts.length - 1 ? ` ${and} ` : ', ', part];
  });

/** "French and Polish", "A, B and C". */
export const joinWords = (parts: readonly string[], { and }: Words): string => joinLine(parts, and).join('');

/** A template with its place filled: `fill('{languages} subtitles', { languages: 'English' })`. */
export const fill = (template: string, values: Record<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** A template whose `{names}` become a line. */
export const fillLine = (template: string, names: Line): Line => {
  const [before = '', after = ''] = template.split('{names}');
  return [before, ...names, after].filter((part) => part !== '');
};
