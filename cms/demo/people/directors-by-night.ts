import type { DemoPerson } from '../entries.ts';
import { somebody } from './somebody.ts';

/** Directors of Night Pilot who are new this year, and of Salvage. */
export const directorsByNight: readonly DemoPerson[] = [
  somebody('Lucrecia Bianchi', {
    countries: ['AR'],
    born: '1984',
    pronouns: 'she/her',
    face: 'bianchi',
    bio: 'She has lived on eight ninth floors in Buenos Aires, none of them by choice.',
  }),
  somebody('Ruth Calloway', {
    countries: ['AU'],
    born: '1991-11-02',
    bio: 'Twice junior champion of Queensland off the ten-metre board, until she looked down. She has been looking down professionally since.',
  }),
  somebody(
    'Lin Pei-hsuan',
    {
      countries: ['TW'],
      born: '1980',
      pronouns: 'she/her',
      aliases: ['林佩萱'],
      face: 'lin',
      bio: 'Born in Keelung, where it rains two hundred days a year and people know each other by their umbrellas.',
    },
    'Lin',
  ),
  somebody('Declan Keaney', {
    countries: ['IE'],
    born: '1977',
    face: 'keaney',
    bio: 'A radio officer on the Atlantic station at Malin Head until it was automated. He says that he heard it coming.',
  }),
  somebody('Harlan Voss', {
    countries: ['US'],
    born: '1963',
    bio: 'He sold vacuum cleaners, encyclopaedias and one bridge. The bridge was real.',
  }),
  somebody('Ettore Salvagnini', {
    countries: ['IT'],
    born: '1915',
    died: '1988-03-09',
    bio: 'He directed nine comedies in Trieste and Bari, all of them about customs officers. He had been one, and was not sorry.',
  }),
  somebody('Winnifred Crowell', {
    countries: ['CA'],
    born: '1889',
    died: '1954',
    face: 'crowell',
    aliases: ['Mrs. W. Crowell'],
    bio: 'A lighthouse keeper’s daughter of Cape Sable, she made four films with a camera won in a raffle. Three are lost. The fourth was found in a lighthouse, where somebody ought to have looked first.',
  }),
  somebody('Des Hanrahan', {
    countries: ['AU'],
    born: '1931',
    died: '2009',
    bio: 'Shearer, boxer, lay preacher. He made one film, was asked to cut forty minutes, and went back to shearing.',
  }),
  somebody('Radojka Perić', {
    countries: ['YUCS', 'HR'],
    born: '1926',
    died: '2001',
    face: 'peric',
    bio: 'An engineer who built bridges until 1964 and films about bridges afterwards. The films, she said, were inspected more often.',
  }),
  somebody(
    'Nirmal Basu Ray',
    {
      countries: ['IN'],
      born: '1934',
      died: '1998-12-30',
      aliases: ['নির্মল বসু রায়'],
      face: 'basu-ray',
      bio: 'He kept his post at the Sealdah booking office through his whole career in films, and was never late for either.',
    },
    'Basu Ray',
  ),
];
