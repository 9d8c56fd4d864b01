import { type BadEntries, badAt, badBy } from './bad-entry.ts';

/** What only a film, or a programme of films, can get wrong. */

const TEXT = { type: 'text', text: 'on the radio' };
const paragraph = (...children: object[]): object[] => [{ type: 'paragraph', children }];
const ITEM = { type: 'list-item', children: [TEXT] };
const list = (levels: number): object => ({
  type: 'list',
  format: 'unordered',
  children: levels > 1 ? [ITEM, list(levels - 1)] : [ITEM],
});
const NO_TEXT = ['expected a text, got nothing', 'fill in this field'] as const;

export const badFilms: BadEntries = {
  'a credit without a person': badAt(
    'film',
    'credits[1].person',
    null,
    'expected a person, got nothing',
    'choose a person or delete this line',
  ),
  'an unnamed role': badBy(
    'film',
    { 'credits[0]': { role: 'other', person: 'ira-blom' } },
    'credits[0].roleLabel',
    'the role is "other" and has no label',
    'write what the person did, or choose a role',
  ),
  'a quote of nobody': badBy(
    'film',
    { 'reviews[0]': { quote: 'Splendid.' } },
    'reviews[0].critic',
    'the quote has neither critic nor outlet',
    'say who wrote it, or where it was printed',
  ),
  'a film of no country': badAt('film', 'countries', [], 'expected at least 1, got none', 'add one'),
  'a synopsis with a link that is no address': badBy(
    'film',
    { synopsis: paragraph({ type: 'link', url: 'http://radio.example.org', children: [TEXT] }) },
    'synopsis',
    'expected an address that begins with https:// or a path that begins with /, got "http://radio.example.org"',
    'paste the full address',
  ),
  'a list with a link that is no address': badBy(
    'film',
    {
      synopsis: [
        {
          type: 'list',
          format: 'unordered',
          children: [
            { type: 'list-item', children: [{ type: 'link', url: 'http://radio.example.org', children: [TEXT] }] },
          ],
        },
      ],
    },
    'synopsis',
    'expected an address that begins with https:// or a path that begins with /, got "http://radio.example.org"',
    'paste the full address',
  ),
  'a list of too many levels': badBy(
    'film',
    { synopsis: [list(5), list(6)] },
    'synopsis',
    'a list has more than 5 levels',
    'move the innermost items out a level; in the form Shift and Tab do it',
  ),
  'a synopsis with code in it': badBy(
    'film',
    { synopsis: [{ type: 'code', children: [TEXT] }] },
    'synopsis',
    'expected paragraphs, headings, lists and quotes, got "code"',
    'take it out: the page does not print it',
  ),
  'a synopsis that is no rich text': badAt(
    'film',
    'synopsis',
    'Once.',
    'expected paragraphs, got "Once."',
    'write it anew; in a file a list of texts: ["First paragraph", "Second"]',
  ),
  'a film in French, twice': badBy(
    'film',
    { translations: [{ locale: 'fr', title: 'Un' }, { locale: 'fr' }] },
    'translations[1].locale',
    'there are two translations in "fr"',
    'delete one of them',
  ),
  'a translation into the language of the site': badBy(
    'film',
    { translations: [{ locale: 'en', title: 'One' }] },
    'translations[0].locale',
    '"en" is the site’s own language',
    'write these texts above, and delete this translation',
  ),
  'a programme without a blurb': badAt('programme', 'blurb', null, ...NO_TEXT),
};
