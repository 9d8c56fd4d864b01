import type { ImportInput } from '@also-playing/shared-types/import-file';
import { calendarOf } from './calendar.ts';
import { editions } from './editions.ts';
import { aSmallBoatRowedBadly } from './films/a-small-boat-rowed-badly.ts';
import { brackish } from './films/brackish.ts';
import { brackishFromLife } from './films/brackish-from-life.ts';
import { competition } from './films/competition.ts';
import { competitionAtWork } from './films/competition-at-work.ts';
import { everyoneInLittleHarbour } from './films/everyone-in-little-harbour.ts';
import { homePort } from './films/home-port.ts';
import { houseOnTheFlats } from './films/house-on-the-flats.ts';
import { lastFerryToBrandholm } from './films/last-ferry-to-brandholm.ts';
import { lowTide } from './films/low-tide.ts';
import { nightPilot } from './films/night-pilot.ts';
import { nightPilotByRadio } from './films/night-pilot-by-radio.ts';
import { oldWhaleNewSea } from './films/old-whale-new-sea.ts';
import { openWaterCoasts } from './films/open-water-coasts.ts';
import { openWaterInland } from './films/open-water-inland.ts';
import { openWaterNearer } from './films/open-water-nearer.ts';
import { quorum } from './films/quorum.ts';
import { salvage } from './films/salvage.ts';
import { salvageOfTwoClerks } from './films/salvage-of-two-clerks.ts';
import { stairwell } from './films/stairwell.ts';
import { theNightShift } from './films/the-night-shift.ts';
import { warmDrinksColdDrinks } from './films/warm-drinks-cold-drinks.ts';
import { competitionOfLastYear } from './last-year/competition.ts';
import { openWaterAndSalvageOfLastYear } from './last-year/open-water-and-salvage.ts';
import { screeningsOfLastYear } from './last-year/screenings.ts';
import { sectionsOfLastYear } from './last-year/sections.ts';
import { about } from './pages/about.ts';
import { access } from './pages/access.ts';
import { tickets } from './pages/tickets.ts';
import { people } from './people.ts';
import { programmes } from './programmes.ts';
import { dayFive } from './screenings/day-five.ts';
import { dayFour } from './screenings/day-four.ts';
import { dayOne } from './screenings/day-one.ts';
import { daySeven } from './screenings/day-seven.ts';
import { daySix } from './screenings/day-six.ts';
import { dayThree } from './screenings/day-three.ts';
import { dayTwo } from './screenings/day-two.ts';
import { lastDays } from './screenings/last-days.ts';
import { tonight } from './screenings/tonight.ts';
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
  everyoneInLittleHarbour,
  ...competition,
  ...competitionAtWork,
  ...brackish,
  ...brackishFromLife,
  ...homePort,
  ...lowTide,
  ...nightPilot,
  ...nightPilotByRadio,
  ...openWaterCoasts,
  ...openWaterInland,
  ...openWaterNearer,
  ...salvage,
  ...salvageOfTwoClerks,
];

const days = [dayOne, dayTwo, tonight, dayThree, dayFour, dayFive, daySix, daySeven, lastDays];

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
    sections: [...sections(calendar), ...sectionsOfLastYear(calendar)],
    venues,
    people,
    films: [
      ...films.map((film) => film(calendar)),
      ...competitionOfLastYear(calendar),
      ...openWaterAndSalvageOfLastYear(calendar),
    ],
    programmes,
    screenings: [...days.flatMap((day) => day(calendar)), ...screeningsOfLastYear(calendar)],
    pages: [about, tickets, access],
  };
};
