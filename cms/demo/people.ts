import { collectives } from './collectives.ts';
import type { DemoPerson } from './entries.ts';
import { crewAndJury } from './people/crew-and-jury.ts';
import { directorsAtHome } from './people/directors-at-home.ts';
import { directorsByDay } from './people/directors-by-day.ts';
import { directorsByNight } from './people/directors-by-night.ts';
import { directorsOfLastYear } from './people/directors-of-last-year.ts';
import { filmmakers } from './people/filmmakers.ts';

/** Those of whom there is something to say. Everybody else is made by the credit that names them. */
export const people: readonly DemoPerson[] = [
  ...filmmakers,
  ...directorsByDay,
  ...directorsAtHome,
  ...directorsByNight,
  ...directorsOfLastYear,
  ...crewAndJury,
  ...collectives,
];
