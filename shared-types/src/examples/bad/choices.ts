import type { EntryType } from '../../contract.ts';
import { IMAGE_TYPES } from '../../media.ts';
import {
  ADVISORY_KINDS,
  ALTERNATE_TITLE_KINDS,
  AWARD_RESULTS,
  COLOURS,
  FORMS,
  PREMIERE_LEVELS,
  ROLES,
  SOUNDS,
} from '../../vocabulary/film.ts';
import { PERSON_KINDS } from '../../vocabulary/person.ts';
import { PROGRAMME_KINDS } from '../../vocabulary/programme.ts';
import {
  ACCESS_ANSWERS,
  ACCESS_FACTS,
  AUDIENCES,
  EVENT_STATUSES,
  FORMATS,
  GUEST_KINDS,
  OCCURRENCES,
  TICKET_STATUSES,
} from '../../vocabulary/screening.ts';
import { ACCENTS } from '../../vocabulary/section.ts';
import { type BadEntries, type BadEntry, badAt } from './bad-entry.ts';

/** Values outside their vocabulary, and choices that were not made. */

type Choice = [field: string, values: readonly string[]];

const CHOICES: Partial<Record<EntryType, Choice[]>> = {
  film: [
    ['alternateTitles[0].kind', ALTERNATE_TITLE_KINDS],
    ['sound', SOUNDS],
    ['colour', COLOURS],
    ['form', FORMS],
    ['credits[0].role', ROLES],
    ['awards[0].result', AWARD_RESULTS],
    ['premiere.level', PREMIERE_LEVELS],
    ['advisories[0].kind', ADVISORY_KINDS],
  ],
  programme: [
    ['kind', PROGRAMME_KINDS],
    ['advisories[0].kind', ADVISORY_KINDS],
  ],
  screening: [
    ['guests[0].kind', GUEST_KINDS],
    ['localStartOccurrence', OCCURRENCES],
    ['format', FORMATS],
    ...ACCESS_FACTS.map((fact): Choice => [fact, ACCESS_ANSWERS]),
    ['ticketStatus', TICKET_STATUSES],
    ['audience', AUDIENCES],
    ['eventStatus', EVENT_STATUSES],
  ],
  person: [['kind', PERSON_KINDS]],
  section: [['accent', ACCENTS]],
  media: [['mime', IMAGE_TYPES]],
};

/** No default stands in for these. */
const NEEDED: Partial<Record<EntryType, string>> = {
  film: 'alternateTitles[0].kind credits[0].role awards[0].result premiere.level advisories[0].kind',
  programme: 'kind advisories[0].kind',
  screening: 'guests[0].kind',
};

const notOneOf = (type: EntryType, [at, values]: Choice, value: string | null, got: string): BadEntry =>
  badAt(type, at, value, `expected one of ${values.join(', ')}; got ${got}`, 'choose one of these values');

export const badChoices: BadEntries = Object.fromEntries(
  Object.entries(CHOICES).flatMap(([name, choices]) => {
    const type = name as EntryType;
    return choices.flatMap((choice): [string, BadEntry][] => {
      const [at] = choice;
      const needed = NEEDED[type]?.split(' ').includes(at);
      return [
        [`${type} ${at} outside its list`, notOneOf(type, choice, 'yellow', '"yellow"')],
        ...(needed
          ? [[`${type} ${at} not chosen`, notOneOf(type, choice, null, 'nothing')] as [string, BadEntry]]
          : []),
      ];
    });
  }),
);
