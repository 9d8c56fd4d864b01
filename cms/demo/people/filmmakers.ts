import { type DemoImage, type DemoPerson, prose } from '../entries.ts';

const portrait = (name: string, of: string, credit: string): DemoImage => ({
  src: `portrait-${name}.jpg`,
  alternativeText: `Portrait of ${of}`,
  credit,
  focalPoint: { x: 50, y: 40 },
});

/** Directors and guests of the first films that were chosen. */
export const filmmakers: readonly DemoPerson[] = [
  {
    name: 'Inés Aguirre',
    sortName: 'Aguirre, Inés',
    slug: 'ines-aguirre',
    aliases: ['I. Aguirre'],
    pronouns: 'she/her',
    born: '1979',
    countries: ['FR'],
    portrait: portrait('aguirre', 'Inés Aguirre', 'Brume Films'),
    bio: prose(
      'Born in Bayonne, she drove a night bus for six years before she filmed one. Her first feature, *Line 9*, was shown on the line itself, to forty passengers at a time. She teaches sound, on the ground that people look anyway.',
    ),
    links: [{ label: 'Brume Films', url: 'https://brume-films.example.org/' }],
  },
  {
    name: 'Tomasz Wolny',
    sortName: 'Wolny, Tomasz',
    slug: 'tomasz-wolny',
    pronouns: 'he/him',
    born: '1974-11',
    countries: ['PL'],
    portrait: portrait('wolny', 'Tomasz Wolny', 'Brume Films'),
    bio: prose(
      'Born in Gdynia to a crane driver and a projectionist. He photographed nineteen films for other people, most of them in harbours. This is the first that he directed; he says that he noticed only in the edit.',
    ),
  },
  {
    name: 'Assia Benhaddou',
    sortName: 'Benhaddou, Assia',
    slug: 'assia-benhaddou',
    countries: ['FR'],
    portrait: portrait('benhaddou', 'Assia Benhaddou', 'Brume Films'),
    bio: prose(
      'She has cleaned the same building under eleven company names and keeps the name tags. She now chairs the union that the film shows being founded, on a landing, between two shifts.',
    ),
  },
  {
    name: 'Karla Thygesen',
    sortName: 'Thygesen, Karla',
    slug: 'karla-thygesen',
    pronouns: 'she/her',
    born: '1983',
    countries: ['DK'],
    portrait: portrait('thygesen', 'Karla Thygesen', 'Langeland Film'),
    bio: prose(
      'She grew up on an island with one traffic light and left it to study farce in Copenhagen. Her two earlier features, *The Spare Key* and *Guests until Sunday*, are both about people who ought to have gone home. She has never missed a ferry, and believes that this is why she has to make them up.',
    ),
  },
  {
    name: 'Amara Diallo',
    sortName: 'Diallo, Amara',
    slug: 'amara-diallo',
    pronouns: 'she/her',
    countries: ['SN'],
    bio: prose(
      'She was elected to a village council at twenty-three and resigned to make this film about it. Two shorts before it, both shot in one place; she says that she will move the camera when something moves.',
    ),
  },
  {
    name: 'Hildur Jónsdóttir',
    sortName: 'Hildur Jónsdóttir',
    slug: 'hildur-jonsdottir',
    aliases: ['Hildur Jonsdottir'],
    pronouns: 'she/her',
    born: '1986-02-03',
    countries: ['IS'],
    portrait: portrait('jonsdottir', 'Hildur Jónsdóttir, in a blue woollen hat', 'Djúpið'),
    bio: prose(
      'A trained cellist and an untrained sailor, she has filmed on eleven boats and sunk one of them, slowly, in the name of a long take. She lives in Ísafjörður with a dog who is credited on all her work.',
    ),
  },
  {
    name: 'Joan Comeau',
    sortName: 'Comeau, Joan',
    slug: 'joan-comeau',
    pronouns: 'she/her',
    born: '1958',
    countries: ['CA'],
    portrait: portrait('comeau', 'Joan Comeau', 'Tantramar Pictures'),
    bio: prose(
      'For twenty-six years she ran the hardware store in which this film’s rope was bought. She made her first short at fifty-one, to settle an argument about a fence. *House on the Flats* is her third feature and, the family says, her second last.',
    ),
  },
  {
    name: 'Ossian Kerr',
    sortName: 'Kerr, Ossian',
    slug: 'ossian-kerr',
    pronouns: 'they/them',
    born: '1999',
    countries: ['CA'],
    portrait: portrait('kerr', 'Ossian Kerr, in a striped jersey', 'Ossian Kerr'),
    bio: prose(
      'Ossian Kerr studied naval architecture in Halifax for three years and hydrodynamics, by accident, for one afternoon. They build, film and occasionally lose small boats.',
    ),
  },
  {
    name: 'Kozue Hirakubo',
    sortName: 'Hirakubo, Kozue',
    slug: 'kozue-hirakubo',
    aliases: ['平久保こずえ'],
    pronouns: 'she/her',
    born: '1990',
    countries: ['JP'],
    portrait: portrait('hirakubo', 'Kozue Hirakubo before a vending machine', 'Yukiguni Night Film'),
    bio: prose(
      'She filled vending machines in Niigata through four winters to pay for film school and went back for a fifth because of something that she had seen in the third. She does not say what. This is her first feature.',
    ),
  },
  {
    name: 'Otakar Brod',
    sortName: 'Brod, Otakar',
    slug: 'otakar-brod',
    pronouns: 'he/him',
    born: '1909',
    died: '1977-10-28',
    countries: ['CSHH'],
    portrait: portrait('brod', 'Otakar Brod in a hat, in the forties', 'Archiv Výtah'),
    bio: prose(
      'He made four films in Prague, each in a single house, and was about to begin one in a lift when he was asked to go and manage a brickworks. He managed it for twenty-six years. Former workers remember the finest Christmas plays in Bohemia, and that nobody ever used the door.',
    ),
  },
  {
    name: 'Vlasta Hrubá',
    sortName: 'Hrubá, Vlasta',
    slug: 'vlasta-hruba',
    countries: ['CZ'],
    bio: prose(
      'Head of restoration at Archiv Výtah in Brno. She found the negative of *Stairwell* while looking for the fuse box.',
    ),
  },
  {
    name: 'Peg Arsenault',
    sortName: 'Arsenault, Peg',
    slug: 'peg-arsenault',
    countries: ['CA'],
    bio: prose('She keeps the time at Harbour Lights and has never let a question be two questions.'),
  },
];
