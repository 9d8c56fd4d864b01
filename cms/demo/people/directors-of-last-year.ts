import type { DemoPerson } from '../entries.ts';
import { somebody } from './somebody.ts';

/** Directors of last year’s edition. */
export const directorsOfLastYear: readonly DemoPerson[] = [
  somebody('Wanjiru Otieno', { countries: ['KE'], born: '1986', bio: 'She casts bells and films, in that order.' }),
  somebody('Grzegorz Pietras', {
    countries: ['PL'],
    bio: 'He found eleven errors in the contract for his first film and one in the second, which was his name.',
  }),
  somebody('Lorna Gaudet', { countries: ['CA'], born: '1971', bio: 'She runs a marsh, in so far as one can.' }),
  somebody('Emina Kovač', { countries: ['BA'], pronouns: 'she/her' }),
  somebody('Rodrigo Cáceres', { countries: ['CL'], born: '1990' }),
  somebody('Liis Tamm', { countries: ['EE'], born: '1962', bio: 'She is somebody’s aunt, though not that one.' }),
  somebody('Yenny Huamán', { countries: ['PE'] }),
  somebody('Nigel Ashworth', { countries: ['GB'], bio: 'He kept pigeons. They did not keep him.' }),
  somebody('Britt-Marie Ahlgren', { countries: ['SE'], born: '1949' }),
  somebody('Aigul Bekova', { countries: ['KZ'], born: '1983' }),
  somebody('Hedwig Sommerfeld', {
    countries: ['DE'],
    born: '1898',
    died: '1969',
    bio: 'Silent comedy’s best loser. She made the change to sound in one sentence, and it was “No”.',
  }),
];
