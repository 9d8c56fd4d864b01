import { ROLES, type Role } from '@also-playing/shared-types/vocabulary/film';
import { roles } from '@also-playing/shared-types/words/en';
import { toChoice } from '../inputs/search.ts';

/** What credit lists call a role besides the word that the site prints. */
const ALSO: Partial<Record<Role, readonly string[]>> = {
  director: ['Directed by', 'Direction', 'Dir'],
  writer: ['Written by', 'Screenplay', 'Screenplay by', 'Screenwriter', 'Screenwriters', 'Script', 'Scenario'],
  'source-author': ['Based on', 'Story', 'Story by', 'Novel'],
  'executive-producer': ['Executive produced by'],
  producer: ['Produced by'],
  'production-company': ['Production', 'Production Co', 'Companies'],
  cinematography: ['Cinematographer', 'Director of Photography', 'DoP', 'DP', 'Camera', 'Photography'],
  editor: ['Edited by', 'Editing', 'Film Editor'],
  'original-music': ['Music', 'Music by', 'Composer', 'Score', 'Original Score'],
  sound: ['Sound Design', 'Sound Designer', 'Sound Mix', 'Sound Recordist'],
  'production-design': ['Production Designer', 'Art Direction', 'Art Director'],
  costume: ['Costumes', 'Costume Designer'],
  'make-up': ['Makeup', 'Hair and Make-up'],
  casting: ['Casting by', 'Casting Director'],
  animation: ['Animator', 'Animators', 'Animated by'],
  'visual-effects': ['VFX', 'Visual Effects by'],
  cast: ['Starring', 'Actors', 'Actor', 'Actress'],
  participant: ['Featuring', 'Participants', 'Protagonist', 'Protagonists'],
  narrator: ['Narrated by', 'Narration', 'Voice'],
  distributor: ['Distribution', 'Distributed by'],
  'sales-agent': ['Sales', 'World Sales', 'International Sales'],
  other: ['Other'],
};

/** The roles as choices: found by the printed word and by what else they are called. */
export const roleChoices = ROLES.map((role) =>
  toChoice(role, role === 'other' ? 'Other, in words' : roles[role].one, [roles[role].many, ...(ALSO[role] ?? [])]),
);

export const roleLabel = (role: string): string => roleChoices.find(({ value }) => value === role)?.label ?? role;

/** Roles of which one is more often a company than a person. */
const COMPANIES: readonly string[] = ['production-company', 'distributor', 'sales-agent'] satisfies Role[];
export const isCompany = (role: string | null | undefined): boolean => COMPANIES.includes(role ?? '');
