import type { ImportInput } from '@also-playing/shared-types/import-file';
import { calendarOf } from './calendar.ts';
import { editions } from './editions.ts';
import { aSmallBoatRowedBadly } from './films/a-small-boat-rowed-badly.ts';
import { houseOnTheFlats } from './films/house-on-the-flats.ts';
import { lastFerryToBrandholm } from './films/last-ferry-to-brandholm.ts';
import { oldWhaleNewSea } from './films/old-whale-new-sea.ts';
import { quorum } from './films/quorum.ts';
import { stairwell } from './films/stairwell.ts';
import { theNightShift } from './films/the-night-shift.ts';
import { warmDrinksColdDrinks } from './films/warm-drinks-cold-drinks.ts';
import { people } from './people.ts';
import { firstDays } from './screenings/first-days.ts';
import { lastDays } from './screenings/last-days.ts';
import { middleDays } from './screenings/middle-days.ts';
import { sections } from './sections.ts';
import { site } from './site.ts';
import { venues } from './venues.ts';

const films = [
  theNightShift,
  lastFerryToBrandholm,
  quorum,
  oldWhaleNewSea,
  houseOnTheFlats,
  aSmallBoatRowedBadly,
  warmDrinksColdDrinks,
  stairwell,
];

/**
 * The Harbour Lights Film Festival of Port Anselm, all of it invented: nine days, four houses.
 * Its second day is `today`, so that at any hour something has played, something is to be seen and something is to come.
 * Images name files that `drawDemo` makes.
 * @param today the day of seeding in America/Halifax, `YYYY-MM-DD`
 * @throws RangeError when `today` is no day of the calendar
 */
export const harbourLights = (today: string): ImportInput => {
  const calendar = calendarOf(today);
  return {
    version: 1,
    site: site(calendar),
    editions: editions(calendar),
    sections: sections(calendar),
    venues,
    people,
    films: films.map((film) => film(calendar)),
    screenings: [...firstDays(calendar), ...middleDays(calendar), ...lastDays(calendar)],
  };
};
