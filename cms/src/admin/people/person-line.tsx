import { Typography } from '@strapi/design-system';
import type { FoundPerson } from '../../people/find-people.ts';
import type { How } from './use-people.ts';

/** What the list under a name offers: somebody known, or to make somebody. */
export type Item = { person: FoundPerson } | { make: How };

/** Making somebody comes last. */
export const itemsFor = (found: readonly FoundPerson[], canCreate: boolean): Item[] => {
  const same = found.some(({ fits, alias }) => fits === 'exact' && alias === undefined);
  return [
    ...found.map((person) => ({ person })),
    ...(canCreate ? [{ make: same ? 'namesake' : 'make' } as const] : []),
  ];
};

export const PersonLine = ({ item, text }: { item: Item; text: string }) => {
  if ('make' in item) {
    return <Typography>{`${item.make === 'namesake' ? 'Another' : 'New'} person “${text}”`}</Typography>;
  }
  const { name, alias, fits, known } = item.person;
  return (
    <>
      <Typography>{alias ? `${name}, also ${alias}` : name}</Typography>
      <Typography textColor="neutral600">
        {[fits === 'near' && 'nearly the same', known].filter(Boolean).join(' · ')}
      </Typography>
    </>
  );
};
