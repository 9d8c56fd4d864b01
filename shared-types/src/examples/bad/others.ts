import { type BadEntries, badAt } from './bad-entry.ts';

/** What only one of the smaller types can get wrong. */

const NO_DAY = ['expected a day, got nothing', 'choose it in the calendar; in a file like 2026-12-04'] as const;
export const badOthers: BadEntries = {
  'an edition that ends before it begins': badAt(
    'edition',
    'endsOn',
    '2026-12-03',
    'the last day is before the first',
    'correct one of the two days',
  ),
  'an edition without its first day': badAt('edition', 'startsOn', null, ...NO_DAY),
  'an edition without its last day': badAt('edition', 'endsOn', null, ...NO_DAY),
  'an empty page': badAt('page', 'body', null, 'the page has no text', 'write something, or delete it'),
  'a page where the schedule is': badAt(
    'page',
    'slug',
    'schedule',
    'the address "schedule" is taken by another part of the site',
    'write another one',
  ),
  'a page where hosts keep what they say of an error': badAt(
    'page',
    'slug',
    '500',
    'the address "500" is taken by another part of the site',
    'write another one',
  ),
  'a page where the pages of a language are': badAt(
    'page',
    'slug',
    'fr',
    '"fr" is a language of the site',
    'write another address',
  ),
  ...Object.fromEntries(
    (['film', 'programme', 'person', 'venue', 'section', 'edition', 'page'] as const).map((type) => [
      `${type} without an address`,
      badAt(type, 'slug', null, 'expected a text, got nothing', 'fill in this field'),
    ]),
  ),
  'a venue in no zone': badAt(
    'venue',
    'timeZone',
    null,
    'expected a time zone, got nothing',
    'choose one by its city, like America/Halifax',
  ),
  'a redirect in a circle': badAt(
    'redirect',
    'to',
    '/films/the-late-shift/',
    'the address leads to itself',
    'write where it should lead, or delete it',
  ),
  'a redirect from a language': badAt(
    'redirect',
    'from',
    '/fr/films/the-late-shift/',
    '"fr" is a language of the site',
    'write /films/the-late-shift/: it holds for every language',
  ),
  'a redirect to a language': badAt(
    'redirect',
    'to',
    '/fr/films/the-night-shift/',
    '"fr" is a language of the site',
    'write /films/the-night-shift/: it holds for every language',
  ),
  'a redirect from a list of films': badAt(
    'redirect',
    'from',
    '/films/country/jp/',
    'a page or a file of the site itself is at this address',
    'write an address that nothing has',
  ),
  'a redirect that no folder can be named after': badAt(
    'redirect',
    'from',
    `/${'é'.repeat(128)}/`,
    'a part of this path is longer than a name can be',
    'shorten what is between two slashes',
  ),
  'an image that says nothing to the blind': badAt(
    'media',
    'alternativeText',
    null,
    'the image has no alternative text',
    'describe it in the media library; in a file as its alternativeText',
  ),
  'an image without a width': badAt('media', 'width', 0, 'the image has no width', 'upload the file again'),
  'an image without a height': badAt('media', 'height', null, 'the image has no height', 'upload the file again'),
  'an image of too many pixels': badAt(
    'media',
    'width',
    60_000,
    'the image has 64 megapixels, more than 40',
    'save it smaller, 3,000 pixels wide are enough',
  ),
  'an image with too long a side': badAt(
    'media',
    'width',
    17_000,
    'the image is 17000 pixels long on one side, more than 16384',
    'save it smaller, 3,000 pixels wide are enough',
  ),
  'an image that is a line': badAt(
    'media',
    'width',
    5,
    'the image is more than 100 times as long on one side as on the other',
    'cut it to what it shows',
  ),
};
