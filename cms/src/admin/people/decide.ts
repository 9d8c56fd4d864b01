import type { FoundPerson } from '../../people/find-people.ts';

/** Who is meant by a typed name: somebody, nobody whom the CMS knows, or not to be told without asking. */
export type Decision =
  | { is: 'person'; person: FoundPerson /** As it is printed, where that isn't the name. */; printed?: string }
  | { is: 'nobody' }
  | { is: 'unclear' };

/** Somebody who was chosen for a text: a spelling of theirs that was typed or begun is what the film prints. */
export const chosen = (person: FoundPerson, text: string): Decision & { is: 'person' } => ({
  is: 'person',
  person,
  printed: person.fits === 'near' ? text : person.alias,
});

/**
 * @param seen whether the editor has the list of them before their eyes: only then is a beginning enough
 */
export const decide = (found: readonly FoundPerson[], text: string, seen: boolean): Decision => {
  if (found.length === 0) return { is: 'nobody' };
  const exact = found.filter(({ fits }) => fits === 'exact');
  const byName = exact.filter(({ alias }) => alias === undefined);
  const just = byName.length > 0 ? byName : exact;
  if (just.length === 1 && just[0]) return chosen(just[0], text);
  const begins = found.find(({ fits }) => fits === 'begins');
  return seen && just.length === 0 && begins ? chosen(begins, text) : { is: 'unclear' };
};

/** What Enter asks of a name that is unclear, with the keys that answer: the first one is marked. */
export const questionAbout = (found: readonly FoundPerson[], canCreate: boolean): string => {
  const [first, ...others] = found;
  const isNear = first?.fits === 'near';
  if (others.length === 0) {
    const make = canCreate ? '; ↓ Enter makes a new person' : '';
    return `${isNear ? 'Did you mean' : 'Is it'} ${first?.name}? Enter takes this one${make}.`;
  }
  const make = canCreate ? '; ↑ Enter makes a new person' : '';
  return `${isNear ? 'Did you mean one of these' : 'Which one is it'}? ↓ goes on, Enter takes${make}.`;
};
