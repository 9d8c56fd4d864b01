import type { DemoPerson } from '../entries.ts';
import { somebody } from './somebody.ts';

/** Directors of Competition and Open Water who are new this year. */
export const directorsByDay: readonly DemoPerson[] = [
  somebody('Nadia Shahin', {
    countries: ['EG'],
    born: '1981',
    pronouns: 'she/her',
    aliases: ['نادية شاهين'],
    face: 'shahin',
    bio: 'She sold refrigerators in Alexandria to pay for film school, and says that the two trades differ only in the guarantee. *Ice for the Minister* is her third feature and the first for which she needed a truck.',
  }),
  somebody('Dóra Halmos', {
    countries: ['HU'],
    born: '1968-01',
    pronouns: 'she/her',
    face: 'halmos',
    bio: 'A répétiteur at the Budapest Opera for eleven years, she turned pages for people who did not look up. She has directed four films about music. In none of them does anybody get to the end of the piece.',
  }),
  somebody(
    'Yoon Seo-ra',
    {
      countries: ['KR'],
      born: '1987',
      pronouns: 'she/her',
      aliases: ['윤서라'],
      face: 'yoon',
      bio: 'She worked for two years in the lost property office of a Seoul underground line and kept a list. The list became a short, the short became *The Department of Lost Shadows*. The umbrella is still there.',
    },
    'Yoon',
  ),
  somebody('Mathilde Carrier', {
    countries: ['FR'],
    pronouns: 'she/her',
    face: 'carrier',
    bio: 'An electrician before she was a director. She has lit eleven features and been thanked in two.',
  }),
  somebody('Benoît Lacasse', {
    countries: ['BE'],
    pronouns: 'he/him',
    face: 'lacasse',
    bio: 'He writes films that Mathilde Carrier then lights. On *The Stand-In* they tossed a coin each morning for who was to direct. The coin is in the credits.',
  }),
  somebody('Farhad Mosaffa', {
    countries: ['IR', 'CA'],
    born: '1972',
    aliases: ['فرهاد مصفا'],
    face: 'mosaffa',
    bio: 'Born in Rasht, where it rains, he moved to Halifax, where it rains sideways. He has been disqualified from two kite competitions and calls the film his appeal.',
  }),
  somebody('Teresa Valadão', {
    countries: ['PT'],
    born: '1990-05-21',
    pronouns: 'she/her',
    face: 'valadao',
    bio: 'Her films are short and their titles are long; she holds that a title is the only part of a film that everybody reads.',
  }),
  somebody('Gian Caduff', {
    countries: ['CH'],
    born: '1964',
    face: 'caduff',
    bio: 'A mountain guide and the only cinematographer of his valley. He speaks four languages, three of them to cows.',
  }),
  somebody('Elago Shivute', {
    countries: ['NA'],
    born: '1985',
    pronouns: 'he/him',
    face: 'shivute',
    bio: 'He learned editing on a bus that showed the same film between Windhoek and Oshakati for three years, and which he came to disagree with.',
  }),
  somebody('Marta Hnatiuk', {
    countries: ['CA'],
    born: '1976',
    face: 'hnatiuk',
    bio: 'She grew up near Yorkton, Saskatchewan, on a line shared by nine houses. Everything that she knows of dialogue she knows from holding her breath.',
  }),
  somebody('Jiří Malovec', {
    countries: ['CZ'],
    born: '1959',
    face: 'malovec',
    bio: 'Documentarian and failed tenor. He has filmed one bell, two clocks and now an organ, and regards the series as nearly complete.',
  }),
];
