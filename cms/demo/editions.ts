import type { Calendar } from './calendar.ts';
import { type DemoEdition, prose } from './entries.ts';

const dayOf = (localDateTime: string): string => localDateTime.slice(0, 10);

/** Addresses of the two editions, for their sections. */
export const editionSlug = (year: number): string => String(year);

/** This year’s nine days, and last year’s six, which are archived. */
export const editions = ({ year, at, lastYearAt }: Calendar): readonly DemoEdition[] => [
  {
    title: `Harbour Lights ${year}`,
    slug: editionSlug(year),
    year,
    startsOn: dayOf(at(1, '12:00')),
    endsOn: dayOf(at(9, '12:00')),
    text: prose(
      'Forty films in six rooms, of which five have a roof that nobody has complained about. The sixth is the Net Loft.',
    ),
    translations: [
      {
        locale: 'fr',
        text: prose(
          'Quarante films dans six salles, dont cinq ont un toit dont personne ne s’est plaint. La sixième est le Net Loft.',
        ),
      },
    ],
  },
  {
    title: `Harbour Lights ${year - 1}`,
    slug: editionSlug(year - 1),
    year: year - 1,
    startsOn: dayOf(lastYearAt(1, '12:00')),
    endsOn: dayOf(lastYearAt(6, '12:00')),
    archived: true,
    text: prose(
      'The year of the fog. Twelve films were shown to those who found the door; two more were shown to those who had found another.',
    ),
    translations: [
      {
        locale: 'fr',
        text: prose(
          'L’année du brouillard. Douze films ont été montrés à ceux qui ont trouvé la porte, deux autres à ceux qui en avaient trouvé une autre.',
        ),
      },
    ],
  },
];
