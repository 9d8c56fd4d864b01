import type { DemoPerson } from '../entries.ts';
import { somebody } from './somebody.ts';

/** People whom several films have in common, and those whom the festival cannot do without. */
export const crewAndJury: readonly DemoPerson[] = [
  somebody('June Park', {
    countries: ['CA', 'KR'],
    bio: 'Editor. She cuts standing up, and says that it keeps films under two hours.',
  }),
  somebody('Rafi Lowe', { countries: ['GB'], bio: 'Composer for strings, brass and floor polisher.' }),
  somebody('Moira Gillis', {
    countries: ['CA'],
    born: '1960',
    bio: 'Actor, of Antigonish. She has missed a boat in four films and caught one in none.',
  }),
  somebody('Wade Fougere', { countries: ['CA'], bio: 'Producer. He returns calls.' }),
  somebody('Ève Melanson', { countries: ['CA'], bio: 'Cinematographer; fog by appointment.' }),
  somebody('Piotr Mazur', { countries: ['PL'] }),
  somebody('Preben Høst', {
    countries: ['DK'],
    born: '1948',
    bio: 'An actor of captains, waiters and one bishop. He has a licence for the ferry.',
  }),
  somebody('Thea Nickerson', {
    countries: ['CA'],
    bio: 'She recorded every foghorn between Yarmouth and Canso and can tell them apart in the dark, which is when it matters.',
  }),
  somebody('Clarence Surette', { countries: ['CA'], bio: 'Writer, neighbour and owner of the rope.' }),
  somebody('Ifeoma Adeyemi', {
    countries: ['NG', 'GB'],
    pronouns: 'she/her',
    bio: 'Critic and chair of this year’s jury. She has agreed with a jury once, and asked for a recount.',
  }),
  somebody('Lars-Erik Sund', {
    countries: ['NO'],
    bio: 'Programmer in Tromsø; of the jury, second seat from the aisle.',
  }),
  somebody('Pilar Undurraga', { countries: ['CL'], bio: 'She cuts negatives, trailers and speeches. Of the jury.' }),
  somebody('Bernadette Kuhl', {
    countries: ['CA'],
    bio: 'Pianist of the Rialto since 1984. She plays for silent films without looking at the keys, and lately without looking at the film.',
  }),
  somebody('Fenwick Rafuse', {
    countries: ['CA'],
    bio: 'Box office. He has sold every seat in town at least once, and one of them twice, which he would like to explain.',
  }),
  somebody('Simon Peach', { countries: ['CA'], bio: 'Interpreter, American Sign Language.' }),
  somebody('Agnes Hebb', {
    countries: ['CA'],
    born: '1937',
    bio: 'Baker. In the flood of 1971 she dried six reels of nitrate in a bread oven at the lowest setting, with the door open and her husband on the pavement.',
  }),
  somebody('Tobias Rask', { countries: ['SE'], bio: 'Composer, mostly for wind.' }),
  somebody('Oluwaseun Bakare', { countries: ['NG'], bio: 'Colourist and night person.' }),
  somebody('Catarina Fontes', { countries: ['PT'] }),
  somebody('Henk Dijkgraaf', { countries: ['NL'], bio: 'Sound. He owns the quietest jacket in Rotterdam.' }),
  somebody('Saoirse Maguire', { countries: ['IE'], born: '1995' }),
  somebody('Zoltán Bíró', {
    countries: ['HU'],
    born: '1951',
    bio: 'Pianist. His right hand is insured; the left one works.',
  }),
  somebody('Kwame Asante', { countries: ['GH', 'US'] }),
];
