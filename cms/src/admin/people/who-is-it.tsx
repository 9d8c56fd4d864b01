import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { FoundPerson } from '../../people/find-people.ts';
import type { PersonRef } from '../../people/make-person.ts';
import { chosen } from './decide.ts';
import { type How, usePeople } from './use-people.ts';

interface Props {
  /** A name that is nobody yet. */
  text: string;
  disabled?: boolean;
  onPerson(person: PersonRef, printed?: string): void;
  onText(text: string, how: How): void;
}

/** Said under a name that is nobody yet: who it may be, to use instead, and the way to make it somebody. */
export const WhoIsIt = ({ text, disabled, onPerson, onText }: Props) => {
  const { canCreate, find } = usePeople();
  const [answer, setAnswer] = useState<{ to: string; found: FoundPerson[] }>();

  useEffect(() => {
    let left = false;
    find(text).then((found) => {
      if (found && !left) setAnswer({ to: text, found });
    });
    return () => {
      left = true;
    };
  }, [text, find]);

  const found = answer?.to === text ? answer.found : undefined;
  if (!found || disabled) return null;
  return (
    <Flex gap={3} wrap="wrap" role="status">
      <Typography variant="pi" textColor="warning700">
        {found.length > 0 ? `“${text}” is nobody yet. Use this one instead?` : `“${text}” is nobody yet.`}
      </Typography>
      {found.slice(0, 3).map((person) => (
        <TextButton
          key={person.documentId}
          onClick={() => onPerson(person, chosen(person, text).printed)}
        >{`Use ${person.name}${person.known ? ` (${person.known})` : ''}`}</TextButton>
      ))}
      {canCreate && (
        <TextButton
          onClick={() => onText(text, found.some(({ fits }) => fits === 'exact') ? 'namesake' : 'make')}
        >{`Make a new person`}</TextButton>
      )}
    </Flex>
  );
};
