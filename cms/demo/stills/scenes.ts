import { type Drawings, hero, small } from './drawing.ts';
import * as drawnFilms from './scenes/drawn-films.ts';
import * as lamplight from './scenes/lamplight.ts';
import * as lastYearIndoors from './scenes/last-year-indoors.ts';
import * as lastYearOutdoors from './scenes/last-year-outdoors.ts';
import * as neighbours from './scenes/neighbours.ts';
import * as nights from './scenes/nights.ts';
import * as outdoors from './scenes/outdoors.ts';
import * as performances from './scenes/performances.ts';
import * as roads from './scenes/roads.ts';
import * as rooms from './scenes/rooms.ts';
import * as seas from './scenes/seas.ts';
import * as shores from './scenes/shores.ts';

/** One picture for each film that has no gallery; large where a page leads with it from the first day. */
export const scenes: Drawings = {
  'ice-for-the-minister': hero(roads.iceForTheMinister),
  'left-hand-only': small(performances.leftHandOnly),
  'the-department-of-lost-shadows': small(rooms.theDepartmentOfLostShadows),
  'the-stand-in': hero(performances.theStandIn),
  'which-side-the-wind-is-on': small(outdoors.whichSideTheWindIsOn),
  'how-my-grandmother': small(shores.howMyGrandmother),
  'blanket-season': small(outdoors.blanketSeason),
  'one-road': small(roads.oneRoad),
  'party-line': small(neighbours.partyLine),
  'sixteen-foot-pipe': small(performances.sixteenFootPipe),
  'everyone-in-little-harbour': hero(neighbours.everyoneInLittleHarbour),
  'buoy-41': small(seas.buoy41),
  'off-peak': small(nights.offPeak),
  'winter-storage': small(outdoors.winterStorage),
  sabr: small(drawnFilms.sabr),
  ma: small(rooms.ma),
  'the-crab-makes-its-case': small(drawnFilms.theCrabMakesItsCase),
  'notes-on-a-puddle': small(neighbours.notesOnAPuddle),
  'moth-applauded': small(lamplight.mothApplauded),
  'dry-run': small(rooms.dryRun),
  'instructions-for-a-tent': small(nights.instructionsForATent),
  '6-14': small(drawnFilms.sixFourteen),
  'signs-of-life': small(nights.signsOfLife),
  'ten-metres': small(nights.tenMetres),
  'nine-umbrellas': small(lamplight.nineUmbrellas),
  'long-wave': hero(seas.longWave),
  'perpetual-motion-sales': small(neighbours.perpetualMotionSales),
  'the-consuls-oranges': small(rooms.theConsulsOranges),
  'the-storm-at-signal-house': small(seas.theStormAtSignalHouse),
  'two-lane-sermon': small(roads.twoLaneSermon),
  'the-viaduct': small(outdoors.theViaduct),
  'the-booking-clerk': small(rooms.theBookingClerk),
  'the-flooded-bakery': small(lamplight.theFloodedBakery),
  'lamp-night': small(lamplight.lampNight),
  'the-proofreader': small(lastYearIndoors.theProofreader),
  'a-bell-for-kisumu': small(roads.aBellForKisumu),
  'seven-bridges-no-river': small(lastYearOutdoors.sevenBridges),
  'the-aunt-from-tartu': small(lastYearIndoors.theAuntFromTartu),
  'sleeper-car': small(roads.sleeperCar),
  'marsh-telegraph': small(shores.marshTelegraph),
  'weather-for-sale': small(lastYearOutdoors.weatherForSale),
  understory: small(lastYearOutdoors.understory),
  'postal-pigeons': small(lastYearOutdoors.postalPigeons),
  'minutes-of-the-last-meeting': small(lastYearIndoors.minutesOfTheLastMeeting),
  'silent-partner': small(lastYearIndoors.silentPartner),
  ballast: small(seas.aKayak),
};
