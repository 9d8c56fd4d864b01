import { toBlocks } from '../../blocks.ts';
import { ACCESS_FACTS } from '../../vocabulary/screening.ts';
import { type BadEntries, badAt, badBy } from './bad-entry.ts';

/** Entries that may be published, and of which something is advised. */

const TEXT = toBlocks(['Un paragraphe.']);
const CAPITALS = ['the title is in capitals', 'write it as a sentence does; the page sets it'] as const;
const NO_SYNOPSIS = ['there is no synopsis', 'write one; until then the page prints the blurb'] as const;
const NO_PICTURE = ['there is no picture', 'add a still; until then the title is the picture'] as const;
const NO_MINUTES = [
  'there is no running time',
  'write the minutes: without them no screening says when it ends',
] as const;
const HALF = 'translate it, or leave it: the page then prints the site’s own language';

const films: BadEntries = {
  'a film in capitals': badAt('film', 'title', 'THE NIGHT SHIFT', ...CAPITALS),
  'an original title that is the title': badAt(
    'film',
    'originalTitle',
    'the night shift',
    'the original title is the same as the title',
    'leave it empty',
  ),
  // An editor's empty field holds a paragraph without a letter.
  'a film without a synopsis': badBy(
    'film',
    { synopsis: toBlocks(['']), translations: [] },
    'synopsis',
    ...NO_SYNOPSIS,
  ),
  'a film without a running time': badBy(
    'film',
    { runtimeMinutes: null, episodes: null },
    'runtimeMinutes',
    ...NO_MINUTES,
  ),
  'a film in no language': badAt(
    'film',
    'languages',
    [],
    'no language is given',
    'choose those that are spoken, or “No dialogue”',
  ),
  'a quote that is an article': badAt(
    'film',
    'reviews[0].quote',
    'word '.repeat(61).trim(),
    'the quote has 61 words',
    'shorten it: more than 60 are not read',
  ),
  'an award before the film': badAt(
    'film',
    'awards[0].year',
    2020,
    'the award is of 2020, the film of 2026',
    'correct one of the two years',
  ),
  'a film that nobody directed': badAt('film', 'credits', [], 'nobody is credited as director', 'add the director'),
  'a film without a picture': badBy('film', { still: null, poster: null }, 'still', ...NO_PICTURE),
  'a film with a poster alone': badAt(
    'film',
    'still',
    null,
    'there is a poster and no still',
    'add a wide still for the head of the page and for cards',
  ),
  'a blurb in French without its synopsis': badBy(
    'film',
    { translations: [{ locale: 'fr', blurb: 'Un mot.' }] },
    'translations[0].synopsis',
    'there is a blurb and no synopsis in “fr”',
    HALF,
  ),
  'a synopsis in French without its blurb': badBy(
    'film',
    { translations: [{ locale: 'fr', synopsis: TEXT }] },
    'translations[0].blurb',
    'there is a synopsis and no blurb in “fr”',
    HALF,
  ),
};

const programmes: BadEntries = {
  'a programme in capitals': badAt('programme', 'title', 'SMALL HOURS', ...CAPITALS),
  'a bill without films': badAt('programme', 'films', [], 'the bill has no films', 'add them in the order of the bill'),
  'a short without its feature': badBy(
    'programme',
    { kind: 'with-short', films: ['the-night-shift'] },
    'films',
    'the bill has one film',
    'add the short and the feature, in their order',
  ),
  'a programme without a synopsis': badBy(
    'programme',
    { synopsis: null, translations: [] },
    'synopsis',
    ...NO_SYNOPSIS,
  ),
  'a talk without a picture': badBy('programme', { kind: 'talk', films: [], still: null }, 'still', ...NO_PICTURE),
  'a talk without a running time': badBy(
    'programme',
    { kind: 'talk', films: [], runtimeMinutes: null },
    'runtimeMinutes',
    ...NO_MINUTES,
  ),
};

const screenings: BadEntries = {
  'a screening that says nothing of access': badBy(
    'screening',
    Object.fromEntries(ACCESS_FACTS.map((fact) => [fact, 'not-confirmed'])),
    'openCaptions',
    'nothing is said of access',
    'choose yes or no for captions, audio description, sign language and relaxed screenings',
  ),
  'an online screening without an end': badBy(
    'screening',
    { online: true, availability: null },
    'availability',
    'nothing says until when it is online',
    'add the first and last hour',
  ),
  'a cancelled screening without a word': badBy(
    'screening',
    { eventStatus: 'cancelled', notice: null },
    'notice',
    'the change has no notice',
    'say what ticket holders should do',
  ),
  'tickets on sale nowhere': badBy(
    'screening',
    { ticketStatus: 'on-sale', ticketUrl: null },
    'ticketUrl',
    'tickets are on sale and there is no address',
    'paste where they are sold',
  ),
};

export const advisedEntries: BadEntries = {
  ...films,
  ...programmes,
  ...screenings,
  'a page whose text is not translated': badBy(
    'page',
    { translations: [{ locale: 'fr', title: 'Billets' }] },
    'translations[0].body',
    'there is a title and no body in “fr”',
    HALF,
  ),
};
