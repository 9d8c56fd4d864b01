import { toBlocks } from '../blocks.ts';
import type { Person } from '../person.ts';

const person = (documentId: string, name: string, more: Partial<Person> = {}): Person => ({
  documentId,
  name,
  slug: documentId,
  kind: 'person',
  aliases: [],
  countries: [],
  links: [],
  translations: [],
  ...more,
});

/** A director with all that a page can print, and a biography in two languages. */
export const inesAguirre = person('ines-aguirre', 'Inés Aguirre', {
  sortName: 'Aguirre, Inés',
  bio: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Born in Bayonne, she drove a night bus for six years. Her first feature, ' },
        { type: 'text', text: 'Line 9', italic: true },
        { type: 'text', text: ', was shown on the line itself.' },
      ],
    },
  ],
  portrait: 'portrait-aguirre',
  born: '1978',
  countries: ['FR'],
  pronouns: 'she/her',
  links: [{ label: 'Her own pages', url: 'https://aguirre.example.org/' }],
  externalIds: { wikidata: 'Q42' },
  translations: [{ locale: 'fr', bio: toBlocks(['Née à Bayonne, elle a conduit un bus de nuit pendant six ans.']) }],
});

/** Credited under a name that differs from his own. */
export const tomaszWolny = person('tomasz-wolny', 'Tomasz Wolny', { aliases: ['Tomek Wolny'] });

export const assiaBenhaddou = person('assia-benhaddou', 'Assia Benhaddou', {
  bio: toBlocks(['She has cleaned the same building under eleven company names and keeps the name tags.']),
});

export const kowalFamily = person('the-kowal-family', 'The Kowal Family', { kind: 'family' });

export const brumeFilms = person('brume-films', 'Brume Films', { kind: 'organisation' });

/** A name that is read from the right. */
export const samirHaddad = person('samir-haddad', 'سمير حداد');

export const people: readonly Person[] = [
  inesAguirre,
  tomaszWolny,
  assiaBenhaddou,
  kowalFamily,
  brumeFilms,
  samirHaddad,
  person('amara-diallo', 'Amara Diallo'),
  person('karla-thygesen', 'Karla Thygesen'),
  person('ira-blom', 'Ira Blom'),
];
