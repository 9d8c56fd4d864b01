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

/** Said under a name that nobody is chosen for: that the CMS is being asked; then who it may be, to use instead, and the way to make it somebody. */
export const WhoIsIt = ({ text, disabled, onPerson, onText }: Props) => {
  const { canCreate, find } = usePeople();
  const [answer, setAnswer] = useState<{ to: string; found: FoundPerson[] | undefined }>();

  useEffect(() => {
    let left = false;
    find(text).then((found) => {
      if (!left) setAnswer({ to: text, found });
    });
    return () => {
      left = true;
    };
  }, [text, find]);

  if (disabled) return null;
  const found = answer?.to === text ? answer.found : undefined;
  if (!found) {
    return (
      <Typography variant="pi" textColor="neutral600" role="status">
        {answer?.to === text ? `The CMS didn’t say who “${text}” is: the name stays here.` : `Looking for “${text}” …`}
      </Typography>
    );
  }
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
