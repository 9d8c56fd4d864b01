import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { TwinLine, TwinOf } from '../../rules/readiness-answer.ts';
import { toRelation } from '../people/relation.ts';
import { EntryLink } from './entry-link.tsx';
import { List } from './lines.tsx';
import type { NamedEntry } from './to-draft.ts';

const PERSON = 'api::person.person';

interface Props {
  twins: readonly TwinLine[];
  /** Whom the form names right now, and where. */
  named: readonly NamedEntry[];
  /** The form is that of a person: there is nobody to use instead. */
  isPerson: boolean;
}

/** "person-7, named in film “Union”" */
const known = ({ slug, usedIn }: TwinOf): string =>
  [slug, usedIn.length > 0 && `named in ${usedIn.slice(0, 3).join(', ')}`].filter(Boolean).join(', ');

/** People who may be one and the same, and the way to use the other one wherever this form names the first. */
export const TwinList = ({ twins, named, isPerson }: Props) => {
  const onChange = useForm('TwinList', (form) => form.onChange);
  const disabled = useForm('TwinList', (form) => form.disabled);
  const swap = (places: readonly NamedEntry[], twin: TwinOf): void => {
    for (const { path, saved } of places) {
      const before = saved[0] && { ...saved[0], name: saved[0].name ?? '' };
      onChange(path.join('.'), toRelation(twin, before ?? null));
    }
  };
  return (
    <List>
      {twins.map(({ documentId, twins: others }) => {
        const places = named.filter((entry) => entry.uid === PERSON && entry.documentId === documentId);
        const name = places.find((place) => place.name)?.name;
        return (
          <li key={documentId}>
            {!isPerson && (
              <Typography variant="pi" tag="p" textColor="neutral800">
                {`“${name ?? 'Somebody here'}” may be`}
              </Typography>
            )}
            <List>
              {others.map((twin) => (
                <li key={twin.documentId}>
                  <EntryLink uid={PERSON} documentId={twin.documentId}>
                    {twin.name}
                  </EntryLink>
                  <Typography variant="pi" tag="p" textColor="neutral600">
                    {known(twin)}
                  </Typography>
                  {!isPerson && (
                    <Flex>
                      <TextButton
                        disabled={disabled}
                        aria-label={`Use ${twin.name} instead of ${name ?? 'somebody'}`}
                        onClick={() => swap(places, twin)}
                      >
                        Use this one instead
                      </TextButton>
                    </Flex>
                  )}
                </li>
              ))}
            </List>
          </li>
        );
      })}
    </List>
  );
};
