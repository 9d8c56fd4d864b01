import type { Award } from '@also-playing/shared-types/film';
import type { Content } from '../store/content.ts';
import type { Reader } from '../words/reader.ts';

/** An award as it is printed: "Won", its name, "(Sundance, 2024)", and what is known besides. */
export interface AwardProps {
  result: string;
  name: string;
  body: string;
  detail: string | undefined;
}

export const toAward = (award: Award, content: Pick<Content, 'person'>, { words }: Reader): AwardProps => {
  const recipient = award.recipient === undefined ? undefined : content.person(award.recipient).name;
  const detail = [award.category, recipient, award.year].filter((part) => part !== undefined).join(', ');
  return {
    result: words.awardResults[award.result],
    name: award.name,
    body: award.body,
    detail: detail || undefined,
  };
};
