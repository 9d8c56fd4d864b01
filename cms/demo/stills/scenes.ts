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

/** One picture for each film that has no gallery; last year’s are smaller. */
export const scenes: Drawings = {
  'ice-for-the-minister': hero(roads.iceForTheMinister),
  'left-hand-only': hero(performances.leftHandOnly),
  'the-department-of-lost-shadows': hero(rooms.theDepartmentOfLostShadows),
  'the-stand-in': hero(performances.theStandIn),
  'which-side-the-wind-is-on': hero(outdoors.whichSideTheWindIsOn),
  'how-my-grandmother': hero(shores.howMyGrandmother),
  'blanket-season': hero(outdoors.blanketSeason),
  'one-road': hero(roads.oneRoad),
  'party-line': hero(neighbours.partyLine),
  'sixteen-foot-pipe': hero(performances.sixteenFootPipe),
  'everyone-in-little-harbour': hero(neighbours.everyoneInLittleHarbour),
  'buoy-41': hero(seas.buoy41),
  'off-peak': hero(nights.offPeak),
  'winter-storage': hero(outdoors.winterStorage),
  sabr: hero(drawnFilms.sabr),
  ma: hero(rooms.ma),
  'the-crab-makes-its-case': hero(drawnFilms.theCrabMakesItsCase),
  'notes-on-a-puddle': hero(neighbours.notesOnAPuddle),
  'moth-applauded': hero(lamplight.mothApplauded),
  'dry-run': hero(rooms.dryRun),
  'instructions-for-a-tent': hero(nights.instructionsForATent),
  '6-14': hero(drawnFilms.sixFourteen),
  'signs-of-life': hero(nights.signsOfLife),
  'ten-metres': hero(nights.tenMetres),
  'nine-umbrellas': hero(lamplight.nineUmbrellas),
  'long-wave': hero(seas.longWave),
  'perpetual-motion-sales': hero(neighbours.perpetualMotionSales),
  'the-consuls-oranges': hero(rooms.theConsulsOranges),
  'the-storm-at-signal-house': hero(seas.theStormAtSignalHouse),
  'two-lane-sermon': hero(roads.twoLaneSermon),
  'the-viaduct': hero(outdoors.theViaduct),
  'the-booking-clerk': hero(rooms.theBookingClerk),
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
