import { type DemoProgramme, drawn, inFrench, prose } from './entries.ts';

/** What is on the bill and isn't one film. */
export const programmes: readonly DemoProgramme[] = [
  {
    title: 'Brackish: Seven Shorts',
    slug: 'brackish',
    kind: 'shorts',
    blurb: 'Where the small ones come in with the tide: a boat, a crab, a puddle, a moth, and three kinds of waiting.',
    synopsis: prose(
      'Seven films and seventy-seven minutes, arranged by salt. It begins in the harbour, with oars, and ends at ten o’clock sharp in an office on the fourth floor.',
      'They were chosen by a committee of four who could agree on six. The seventh is the one that you will remember.',
    ),
    films: [
      'a-small-boat-rowed-badly',
      'sabr',
      'notes-on-a-puddle',
      'the-crab-makes-its-case',
      'ma',
      'moth-applauded',
      'dry-run',
    ],
    advisories: [{ kind: 'flashing-light' }],
    partners: [{ label: 'Salt by', name: 'The Quay Kitchen' }],
    section: 'low-tide',
    carouselRank: 5,
    translations: inFrench(
      'Là où les petits arrivent avec la marée : un bateau, un crabe, une flaque, un papillon de nuit, et trois façons d’attendre.',
    ),
  },
  {
    title: 'Blanket Season, with Instructions for a Tent',
    slug: 'blanket-season-with-instructions-for-a-tent',
    kind: 'with-short',
    films: ['instructions-for-a-tent', 'blanket-season'],
    section: 'open-water',
  },
  {
    title: 'Sent by Wire',
    slug: 'sent-by-wire',
    kind: 'double-bill',
    blurb: 'One telephone for nine farms, one radio for one woman. A double bill for people who listen in.',
    synopsis: prose(
      'First *Party Line*, in which everybody hears what was meant for a neighbour; then *Long Wave*, in which somebody hears what was meant for tomorrow. Between the two there are twenty minutes in which to ring home.',
    ),
    films: ['party-line', 'long-wave'],
    section: 'night-pilot',
    translations: inFrench(
      'Un téléphone pour neuf fermes, une radio pour une femme. Un programme double pour ceux qui écoutent.',
    ),
  },
  {
    title: 'All Night at the Net Loft',
    slug: 'all-night-at-the-net-loft',
    kind: 'marathon',
    blurb: 'Four films between eleven and breakfast: rain, heights, a committee, and a vending machine that knows you.',
    synopsis: prose(
      'The rules are those of every year. Nobody is woken, unless they ask beforehand and in writing. Whoever sees all four gets porridge and a badge; whoever says that they have seen all four gets porridge.',
    ),
    films: ['nine-umbrellas', 'ten-metres', 'signs-of-life-on-the-ninth-floor', 'warm-drinks-cold-drinks'],
    advisories: [{ kind: 'other', note: 'dawn' }],
    section: 'night-pilot',
  },
  {
    title: 'The Flooded Bakery',
    slug: 'the-flooded-bakery',
    kind: 'talk',
    blurb:
      'In 1971 six reels of nitrate were dried in a bread oven in Port Anselm. The baker explains, with the oven’s settings.',
    synopsis: prose(
      'Nitrate burns under water, and bread at two hundred and thirty degrees. Agnes Hebb knew the second and had been told the first. She is joined by Vlasta Hrubá of Archiv Výtah, who has asked her not to do it again.',
    ),
    runtimeMinutes: 60,
    still: drawn(
      'the-flooded-bakery',
      'An oven with its door open; on the racks, six reels of film among the loaves',
      'Harbour Lights',
      56,
      54,
    ),
    section: 'salvage',
    translations: inFrench(
      'En 1971, six bobines de nitrate ont séché dans un four à pain de Port Anselm. La boulangère explique, avec les réglages du four.',
    ),
  },
  {
    title: 'Lamp Night',
    slug: 'lamp-night',
    kind: 'party',
    blurb:
      'The jury stops arguing at ten. From then on there are fiddles, soup and every lamp in town, among them the one.',
    synopsis: prose(
      'The Flats Road Fiddlers play until the tide turns, which on this night is at ten to two. Dancing at your own risk: the floor is a net loft’s and gives.',
    ),
    still: drawn('lamp-night', 'Dancers in silhouette under many lamps, in a loft with nets', 'Harbour Lights', 50, 56),
    section: 'night-pilot',
  },
];
