import type { Problem } from '../problem.ts';
import { ACCESS_FACTS } from '../vocabulary/screening.ts';
import { filmAdvice } from './film-advice.ts';
import { isEmptyText, isInCapitals, type Line, lines } from './texts.ts';

/** What is advised for an entry and stops nothing, by type. An entry is a draft as the site would read it. */

type Draft = Record<string, unknown>;

/** Programmes that are made of films. */
const BILLS = ['shorts', 'double-bill', 'with-short', 'marathon'];

/** They end when the last one leaves. */
const OPEN_ENDED = ['party', 'installation'];

const programmeAdvice = (programme: Draft): Problem[] => {
  const kind = programme.kind as string;
  const isBill = BILLS.includes(kind);
  const films = (programme.films as unknown[] | null) ?? [];
  return lines(
    isInCapitals(programme.title as string) && [
      'title',
      'the title is in capitals',
      'write it as a sentence does; the page sets it',
    ],
    isBill && films.length === 0 && ['films', 'the bill has no films', 'add them in the order of the bill'],
    kind === 'with-short' &&
      films.length === 1 && ['films', 'the bill has one film', 'add the short and the feature, in their order'],
    // It has no page of its own.
    kind !== 'with-short' &&
      isEmptyText(programme.synopsis) && [
        'synopsis',
        'there is no synopsis',
        'write one; until then the page prints the blurb',
      ],
    !programme.still &&
      kind !== 'with-short' &&
      films.length === 0 && ['still', 'there is no picture', 'add a still; until then the title is the picture'],
    films.length === 0 &&
      !isBill &&
      !OPEN_ENDED.includes(kind) &&
      !programme.runtimeMinutes && [
        'runtimeMinutes',
        'there is no running time',
        'write the minutes: without them no screening says when it ends',
      ],
  );
};

const screeningAdvice = (screening: Draft): Problem[] =>
  lines(
    ACCESS_FACTS.every((fact) => !screening[fact] || screening[fact] === 'not-confirmed') && [
      ACCESS_FACTS[0],
      'nothing is said of access',
      'choose yes or no for captions, audio description, sign language and relaxed screenings',
    ],
    Boolean(screening.online) &&
      !screening.availability && [
        'availability',
        'nothing says until when it is online',
        'add the first and last hour',
      ],
    ['cancelled', 'postponed', 'rescheduled'].includes(screening.eventStatus as string) &&
      !screening.notice && ['notice', 'the change has no notice', 'say what ticket holders should do'],
    screening.ticketStatus === 'on-sale' &&
      !screening.ticketUrl && ['ticketUrl', 'tickets are on sale and there is no address', 'paste where they are sold'],
  );

/** The half that a translation lacks: a blurb without a synopsis is normal, and said. */
const translationAdvice = (entry: Draft): Problem[] => {
  const translations = (entry.translations as Draft[] | null) ?? [];
  const [short, long] = 'synopsis' in entry ? (['blurb', 'synopsis'] as const) : (['title', 'body'] as const);
  const lacks = (translation: Draft, has: string, lacking: string, index: number): Line =>
    !isEmptyText(translation[has]) &&
    !isEmptyText(entry[lacking]) &&
    isEmptyText(translation[lacking]) && [
      ['translations', index, lacking],
      `there is a ${has} and no ${lacking} in “${translation.locale}”`,
      'translate it, or leave it: the page then prints the site’s own language',
    ];
  return translations.flatMap((translation, index) =>
    lines(lacks(translation, short, long, index), lacks(translation, long, short, index)),
  );
};

const BY_TYPE: Record<string, (entry: Draft) => Problem[]> = {
  film: filmAdvice,
  programme: programmeAdvice,
  screening: screeningAdvice,
};

/**
 * @param type of the contract: `film`, `screening` …
 * @param entry its draft as the site would read it
 */
export const entryAdvice = (type: string, entry: Draft): Problem[] => [
  ...(BY_TYPE[type]?.(entry) ?? []),
  ...(['film', 'programme', 'page'].includes(type) ? translationAdvice(entry) : []),
];
