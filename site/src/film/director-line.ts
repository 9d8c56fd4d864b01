import type { Film } from '@also-playing/shared-types/film';
import { toName } from '../person/to-name.ts';
import type { Content } from '../store/content.ts';
import type { Line } from '../ui/text.ts';
import { joinLine } from '../words/lists.ts';
import type { Reader } from '../words/reader.ts';

/** "Brett Story & Stephen Maing": directors as printed, in the editor's order. Bylines join by an ampersand everywhere. */
export const directorLine = (
  { credits }: Pick<Film, 'credits'>,
  content: Pick<Content, 'person'>,
  reader: Pick<Reader, 'prefix'>,
): Line =>
  joinLine(
    credits
      .filter(({ role }) => role === 'director')
      .map(({ person, creditedAs }) => toName(content.person(person), reader, creditedAs)),
    '&',
  );
