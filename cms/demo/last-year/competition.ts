import type { Calendar } from '../calendar.ts';
import { cast, credits, type DemoFilm, drawn, FEATURE, inFrench, prose, rated } from '../entries.ts';
import { lastYearsSection } from './sections.ts';

/** Five features of last year’s competition. */
export const competitionOfLastYear = (calendar: Calendar): readonly DemoFilm[] => {
  const section = lastYearsSection('competition', calendar);
  const year = calendar.season - 1;
  const lamp = { name: 'The Lamp', body: 'Harbour Lights', year: calendar.year - 1, result: 'won' } as const;
  return [
    {
      ...FEATURE,
      section,
      year,
      title: 'The Proofreader',
      slug: 'the-proofreader',
      originalTitle: 'Korekta',
      alternateTitles: [{ text: 'Korekta', language: 'pl', kind: 'original' }],
      blurb:
        'A proofreader of telephone books finds a number that answers before it is dialled. The last page is missing.',
      synopsis: prose(
        'Łódź, 1989: everything is about to be spelled differently. Pan Edward reads eleven hundred names a day and has begun to recognise them in the tram. Grzegorz Pietras’s comedy took the lamp home and returned it, as required, filled.',
      ),
      runtimeMinutes: 103,
      countries: ['PL'],
      languages: ['pl'],
      genres: ['Comedy', 'Mystery'],
      credits: [
        ...credits('director', 'Grzegorz Pietras'),
        ...credits('writer', 'Grzegorz Pietras'),
        ...credits('sound', 'Piotr Mazur'),
        cast('Zbigniew Halicki', 'Pan Edward'),
      ],
      awards: [{ ...lamp, recipient: 'Grzegorz Pietras' }],
      ageRating: rated('PG'),
      still: drawn('the-proofreader', 'A man under a green lamp among towers of paper', 'Wytwórnia Przecinek', 58, 54),
      translations: inFrench(
        'Un correcteur d’annuaires trouve un numéro qui répond avant qu’on le compose. Il manque la dernière page.',
      ),
    },
    {
      ...FEATURE,
      section,
      year,
      title: 'A Bell for Kisumu',
      slug: 'a-bell-for-kisumu',
      sortTitle: 'Bell for Kisumu, A',
      blurb: 'A bell is cast in Nairobi for a church by the lake. It is the church that turns out to be too small.',
      synopsis: prose(
        'Four men, one lorry and two tonnes of bronze that must not be rung before it is blessed. Wanjiru Otieno keeps the clapper tied until the last reel and then lets go.',
      ),
      runtimeMinutes: 97,
      countries: ['KE'],
      languages: ['sw', 'luo', 'en'],
      genres: ['Drama'],
      credits: [
        ...credits('director', 'Wanjiru Otieno'),
        ...credits('producer', 'Odhiambo Were'),
        cast('Atieno Okello', 'the founder'),
      ],
      ageRating: rated('G'),
      still: drawn(
        'a-bell-for-kisumu',
        'A bronze bell on the back of a lorry beside a wide lake',
        'Nyanza Pictures',
        56,
        52,
      ),
    },
    {
      ...FEATURE,
      section,
      year,
      title: 'Seven Bridges, No River',
      slug: 'seven-bridges-no-river',
      originalTitle: 'Sedam mostova',
      alternateTitles: [{ text: 'Sedam mostova', language: 'bs', kind: 'original' }],
      blurb:
        'The river has been diverted and the town has kept its bridges. People go on meeting in the middle, out of habit.',
      synopsis: prose(
        'Emina Kovač follows seven appointments on one afternoon, each on another bridge, above a bed of thistles. Somebody is late for all of them.',
      ),
      runtimeMinutes: 88,
      countries: ['BA', 'HR'],
      languages: ['bs'],
      genres: ['Drama'],
      credits: [
        ...credits('director', 'Emina Kovač'),
        ...credits('editor', 'Pilar Undurraga'),
        cast('Mirza Delalić', 'the one who is late'),
      ],
      ageRating: rated('PG'),
      still: drawn('seven-bridges-no-river', 'Bridges one behind the other over a dry bed of grass', 'Obala 7', 50, 52),
    },
    {
      ...FEATURE,
      section,
      year,
      title: 'The Aunt from Tartu',
      slug: 'the-aunt-from-tartu',
      sortTitle: 'Aunt from Tartu',
      originalTitle: 'Tartu tädi',
      alternateTitles: [{ text: 'Tartu tädi', language: 'et', kind: 'original' }],
      blurb: 'She comes for a weekend in 1993 with one suitcase. It is now Thursday, of some other year.',
      synopsis: prose(
        'Three rooms, four generations, and a sofa that is never free. Liis Tamm’s farce was shot in order, and it shows in the sofa.',
      ),
      runtimeMinutes: 92,
      countries: ['EE'],
      languages: ['et'],
      genres: ['Comedy'],
      credits: [
        ...credits('director', 'Liis Tamm'),
        ...credits('original-music', 'Tobias Rask'),
        cast('Helve Kask', 'the aunt'),
      ],
      ageRating: rated('G'),
      still: drawn(
        'the-aunt-from-tartu',
        'An aunt with a suitcase on a sofa, a family standing round it',
        'Emajõe Film',
        54,
        54,
      ),
    },
    {
      ...FEATURE,
      section,
      year,
      title: 'Sleeper Car',
      slug: 'sleeper-car',
      originalTitle: 'Купе',
      alternateTitles: [{ text: 'Купе', language: 'ru', kind: 'original' }],
      blurb:
        'Almaty to Aktau, three days, four berths. Two of the passengers are married, though not yet to each other.',
      synopsis: prose('Aigul Bekova lets the steppe do the talking, and the conductor the interrupting.'),
      runtimeMinutes: 107,
      countries: ['KZ'],
      languages: ['kk', 'ru'],
      genres: ['Romance'],
      credits: [...credits('director', 'Aigul Bekova'), ...credits('cinematography', 'Daniyar Seitov')],
      ageRating: rated('PG'),
      still: drawn('sleeper-car', 'A night train on the steppe, its windows lit', 'Turksib Film', 54, 56),
    },
  ];
};
