import type { DemoPerson } from '../entries.ts';
import { somebody } from './somebody.ts';

/** Directors of Home Port and Low Tide who are new this year. */
export const directorsAtHome: readonly DemoPerson[] = [
  somebody('Dale Zinck', {
    countries: ['CA'],
    born: '1969',
    pronouns: 'he/him',
    bio: 'A marine electrician of Lunenburg County. He has changed the lamp of Buoy 41 nine times; the tenth time it was not there.',
  }),
  somebody('Geneviève Belliveau', {
    countries: ['CA'],
    born: '1988',
    pronouns: 'elle/she',
    bio: 'Born in Church Point, she wrote *Off-Peak* during night shifts at the switchboard that it is about. Her supervisor has a small part and does not know.',
  }),
  somebody('Marlene Oickle', {
    countries: ['CA'],
    born: '1955-08',
    face: 'oickle',
    bio: 'She ran the ring toss at the Bridgewater Exhibition for thirty-one summers. In the thirty-second she came with a camera, and found that people still would not look at the bottles.',
  }),
  somebody('Cyril Boutilier', {
    countries: ['CA'],
    bio: 'Fire warden of the fourth floor. His evacuation plans have been shown in two galleries.',
  }),
  somebody('Rana Haddadin', {
    countries: ['JO'],
    born: '1993',
    pronouns: 'she/her',
    face: 'haddadin',
    aliases: ['رنا حدادين'],
    bio: 'An animator in Amman. She drew *Sabr* on the backs of water bills and was asked by the company to return them.',
  }),
  somebody('Shigeru Okonogi', {
    countries: ['JP'],
    born: '1941',
    aliases: ['小此木茂'],
    bio: 'He has made one film a year since 1966, none longer than it needed to be. The complete works last three hours and ten minutes.',
  }),
  somebody('Áurea Lins', {
    countries: ['BR', 'PT'],
    bio: 'She has a doctorate in maritime law, and a brother who draws crabs.',
  }),
  somebody('Wietske Brouwer', {
    countries: ['NL'],
    born: '1979',
    bio: 'She films alone, edits alone and travels with one bag. She asked that this text have one sentence, and that this not be it.',
  }),
  somebody('Imogen Sallis', {
    countries: ['GB'],
    face: 'sallis',
    bio: 'A projectionist in Leeds. She began to film the moths in the beam when she noticed that some of them came back for the second house.',
  }),
  somebody('Aino Rautio', {
    countries: ['FI'],
    born: '1982',
    pronouns: 'hän',
    face: 'rautio',
    bio: 'She translated assembly instructions for fourteen years, from Swedish into Finnish and from hope into pictures.',
  }),
  somebody('Jochen Ritter', {
    countries: ['DE'],
    born: '1970',
    bio: 'He commuted between Fulda and Frankfurt for twelve years and missed the train once. The film is about the other 2,900 times.',
  }),
];
