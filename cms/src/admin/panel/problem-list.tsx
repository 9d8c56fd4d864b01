import { formatProblem, type Problem } from '@also-playing/shared-types/problem';
import { TextButton } from '@strapi/design-system';
import { useState } from 'react';
import { EntryLink } from './entry-link.tsx';
import { type FormLayout, fieldWords } from './field-words.ts';
import { focusField } from './focus-field.ts';
import { List, ProblemLine } from './lines.tsx';

/** So many are read; the others are a click away. */
const SHOWN = 5;

/** "film" of `api::film.film` */
const wordOf = (uid: string): string => uid.slice(uid.indexOf('.') + 1);

interface Props {
  problems: readonly Problem[];
  layout: FormLayout;
  /** They stop publishing: all of them are shown. */
  stops?: boolean;
}

/** Problems as lines that lead to their fields, and to what else they are about. */
export const ProblemList = ({ problems, layout, stops = false }: Props) => {
  const [all, setAll] = useState(false);
  const more = stops ? 0 : problems.length - SHOWN;
  const shown = more > 0 && !all ? problems.slice(0, SHOWN) : problems;
  return (
    <>
      <List>
        {shown.map((problem) => (
          <li key={`${problem.path.join('.')} ${formatProblem(problem)} ${problem.other?.documentId}`}>
            <ProblemLine
              head={fieldWords(problem.path, layout)}
              what={problem.what}
              remedy={problem.remedy}
              stops={stops}
              onClick={() => void focusField(problem.path, layout)}
            />
            {problem.other && <EntryLink {...problem.other}>{`Open the ${wordOf(problem.other.uid)}`}</EntryLink>}
          </li>
        ))}
      </List>
      {more > 0 && (
        <TextButton aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `${more} more`}
        </TextButton>
      )}
    </>
  );
};
