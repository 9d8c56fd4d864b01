import type { Calendar } from '../calendar.ts';
import { editionSlug } from '../editions.ts';
import { type DemoSection, prose } from '../entries.ts';

/** Addresses of last year’s three sections: `competition-2025`. */
export const lastYearsSection = (name: 'competition' | 'open-water' | 'salvage', { year }: Calendar): string =>
  `${name}-${year - 1}`;

export const sectionsOfLastYear = (calendar: Calendar): readonly DemoSection[] => {
  const edition = editionSlug(calendar.year - 1);
  return [
    {
      title: 'Competition',
      slug: lastYearsSection('competition', calendar),
      edition,
      accent: 'red',
      order: 1,
      text: prose('The lamp went to *The Proofreader*, by three votes to two and a half.'),
      translations: [
        {
          locale: 'fr',
          title: 'Compétition',
          text: prose('La lampe est allée à *Korekta*, par trois voix contre deux et demie.'),
        },
      ],
    },
    {
      title: 'Open Water',
      slug: lastYearsSection('open-water', calendar),
      edition,
      accent: 'blue',
      order: 2,
      text: prose('Documentary, in fog.'),
      translations: [{ locale: 'fr', title: 'Eaux libres', text: prose('Le documentaire, dans le brouillard.') }],
    },
    {
      title: 'Salvage',
      slug: lastYearsSection('salvage', calendar),
      edition,
      accent: 'magenta',
      order: 3,
      text: prose('What had been raised by then.'),
    },
  ];
};
