import type { Form, PremiereLevel, Sound } from '@also-playing/shared-types/vocabulary/film';
import type { PersonKind } from '@also-playing/shared-types/vocabulary/person';
import type {
  AccessAnswer,
  Audience,
  EventStatus,
  GuestKind,
  TicketStatus,
} from '@also-playing/shared-types/vocabulary/screening';
import type { Accent } from '@also-playing/shared-types/vocabulary/section';
import { advisories, alternateTitles, awardResults, colours, formats } from '@also-playing/shared-types/words/en';

/** What the lists of choices show instead of keys. Strapi looks for the words under the key itself. */

const sounds: Record<Sound, string> = { sound: 'Sound', silent: 'Silent' };

const forms: Record<Form, string> = {
  feature: 'Feature',
  medium: 'Medium length',
  short: 'Short',
  series: 'Series',
  immersive: 'Immersive',
};

const premiereLevels: Record<PremiereLevel, string> = {
  world: 'World premiere',
  international: 'International premiere',
  continental: 'Continental premiere',
  national: 'National premiere',
  regional: 'Regional premiere',
  none: 'None',
};

const personKinds: Record<PersonKind, string> = {
  person: 'Person',
  organisation: 'Organisation',
  group: 'Group',
  family: 'Family',
};

const accessAnswers: Record<AccessAnswer, string> = { yes: 'Yes', no: 'No', 'not-confirmed': 'Not confirmed' };

const ticketStatuses: Record<TicketStatus, string> = {
  'not-yet': 'Not on sale yet',
  'on-sale': 'On sale',
  'few-left': 'Few seats left',
  rush: 'Rush line',
  'sold-out': 'Sold out',
  free: 'Free',
  'at-door': 'At the door',
};

const eventStatuses: Record<EventStatus, string> = {
  scheduled: 'Scheduled',
  rescheduled: 'Rescheduled',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
};

const audiences: Record<Audience, string> = {
  public: 'Everybody',
  members: 'Members',
  industry: 'Industry',
  press: 'Press',
};

const guestKinds: Record<GuestKind, string> = {
  introduction: 'Introduction',
  'q-and-a': 'Q&A',
  discussion: 'Discussion',
  moderator: 'Moderator',
  speaker: 'Speaker',
  performance: 'Performance',
  'live-music': 'Live music',
};

const accents: Record<Accent, string> = {
  red: 'Red',
  blue: 'Blue',
  green: 'Green',
  ochre: 'Ochre',
  violet: 'Violet',
  magenta: 'Magenta',
};

export const choiceWords: Readonly<Record<string, string>> = {
  ...advisories,
  ...alternateTitles,
  ...awardResults,
  ...colours,
  ...formats,
  ...sounds,
  ...forms,
  ...premiereLevels,
  ...personKinds,
  ...accessAnswers,
  ...ticketStatuses,
  ...eventStatuses,
  ...audiences,
  ...guestKinds,
  ...accents,
};
