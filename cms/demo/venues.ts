import type { DemoVenue } from './entries.ts';
import { TIME_ZONE } from './site.ts';

/** Rooms by a short name, for the list of screenings. */
export const ROOM = {
  mainHall: 'main-hall',
  smallHall: 'small-hall',
  rialto1: 'rialto-screen-1',
  rialto: 'rialto-screen-2',
  longRoom: 'long-room',
  netLoft: 'net-loft',
} as const;

/** What a room has because of the house that it is in. */
const HOUSE = {
  harbourHall: {
    building: 'Harbour Hall',
    timeZone: TIME_ZONE,
    address: '2 Customs Quay, Port Anselm, Nova Scotia',
    position: { lat: 44.3362, lng: -64.1795 },
  },
  rialto: {
    building: 'Rialto',
    timeZone: TIME_ZONE,
    address: '41 Barrington Lane, Port Anselm, Nova Scotia',
    position: { lat: 44.3389, lng: -64.1868 },
  },
} as const;

/** Minutes on foot from the houses; a room of the same house is two away, by the stairs. */
const walksFrom = (minutes: Partial<Record<keyof typeof ROOM, number>>): DemoVenue['walks'] =>
  Object.entries(minutes).map(([room, of]) => ({ venue: ROOM[room as keyof typeof ROOM], minutes: of }));

const inFrench = (accessNote: string) => [{ locale: 'fr', accessNote }];

/** Four houses with six rooms, all on foot. */
export const venues: readonly DemoVenue[] = [
  {
    ...HOUSE.harbourHall,
    name: 'Main Hall',
    slug: ROOM.mainHall,
    capacity: 620,
    accessNote:
      'Step-free from the quay. Eight wheelchair spaces, hearing loop in the stalls. Box office from 9:30; the queue is under a roof.',
    translations: inFrench(
      'De plain-pied depuis le quai. Huit places pour fauteuils roulants, boucle magnétique au parterre. Billetterie dès 9 h 30 ; la file est sous un toit.',
    ),
    walks: walksFrom({ smallHall: 2, rialto1: 9, rialto: 9, longRoom: 4, netLoft: 14 }),
  },
  {
    ...HOUSE.harbourHall,
    name: 'Small Hall',
    slug: ROOM.smallHall,
    capacity: 110,
    accessNote:
      'Up one floor by a lift with a voice of its own. Two wheelchair spaces. What is shouted in the Main Hall is heard here as encouragement.',
    translations: inFrench(
      'Un étage plus haut, par un ascenseur qui parle. Deux places pour fauteuils roulants. Ce qu’on crie dans la grande salle s’entend ici comme un encouragement.',
    ),
    walks: walksFrom({ mainHall: 2, rialto1: 10, rialto: 10, longRoom: 5, netLoft: 15 }),
  },
  {
    ...HOUSE.rialto,
    name: 'Screen 1',
    shortName: 'Rialto 1',
    slug: ROOM.rialto1,
    capacity: 260,
    accessNote:
      'Eleven steps, then a ramp that is steeper than it looks. Four wheelchair spaces at the back, with the best view. The heating is on from November to the intermission.',
    translations: inFrench(
      'Onze marches, puis une rampe plus raide qu’elle n’en a l’air. Quatre places pour fauteuils roulants au fond, avec la meilleure vue. Le chauffage marche de novembre à l’entracte.',
    ),
    walks: walksFrom({ mainHall: 9, smallHall: 10, rialto: 2, longRoom: 11, netLoft: 16 }),
  },
  {
    ...HOUSE.rialto,
    name: 'Screen 2',
    shortName: 'Rialto 2',
    slug: ROOM.rialto,
    capacity: 140,
    accessNote:
      'Eleven steps, then a ramp that is steeper than it looks. Two wheelchair spaces by the side door on Net Street: ring, and the projectionist comes down. Two 35mm projectors, both older than the building.',
    translations: inFrench(
      'Onze marches, puis une rampe plus raide qu’elle n’en a l’air. Deux places pour fauteuils roulants près de la porte de Net Street : sonnez, le projectionniste descend. Deux projecteurs 35 mm, plus vieux que l’immeuble.',
    ),
    walks: walksFrom({ mainHall: 9, smallHall: 10, rialto1: 2, longRoom: 11, netLoft: 16 }),
  },
  {
    name: 'Long Room',
    building: 'Customs House',
    slug: ROOM.longRoom,
    timeZone: TIME_ZONE,
    address: '9 Customs Quay, Port Anselm, Nova Scotia',
    position: { lat: 44.3345, lng: -64.1768 },
    capacity: 220,
    accessNote:
      'Step-free, hearing loop, six wheelchair spaces. At spring tides the cloakroom is closed, for it is wet.',
    translations: inFrench(
      'De plain-pied, boucle magnétique, six places pour fauteuils roulants. Aux grandes marées le vestiaire est fermé, car il est mouillé.',
    ),
    walks: walksFrom({ mainHall: 4, smallHall: 5, rialto1: 11, rialto: 11, netLoft: 12 }),
  },
  {
    name: 'Net Loft',
    slug: ROOM.netLoft,
    timeZone: TIME_ZONE,
    address: 'Wharf 3, Fisher Street, Port Anselm, Nova Scotia',
    position: { lat: 44.3287, lng: -64.1842 },
    capacity: 90,
    accessNote:
      'Benches and cushions. A lift for one person at a time: ask at the door. It smells of tar; regulars say that this is the point.',
    walks: walksFrom({ mainHall: 14, smallHall: 15, rialto1: 16, rialto: 16, longRoom: 12 }),
  },
];
