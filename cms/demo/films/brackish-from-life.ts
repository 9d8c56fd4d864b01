import type { Calendar } from '../calendar.ts';
import { credits, type DemoFilm, drawn, inFrench, prose, rated, SHORT } from '../entries.ts';

/** Three of the seven shorts of “Brackish”, from life. */

/** One credit: she does everything herself. */
const notesOnAPuddle = ({ season }: Calendar): DemoFilm => ({
  ...SHORT,
  title: 'Notes on a Puddle',
  slug: 'notes-on-a-puddle',
  originalTitle: 'Aantekeningen bij een plas',
  alternateTitles: [{ text: 'Aantekeningen bij een plas', language: 'nl', kind: 'original' }],
  blurb:
    'From a second floor in Delft, one puddle, one day, six minutes. Thirty-one people step over it and one does not.',
  synopsis: prose('A film about decisions. The one who does not is wearing a tie.'),
  year: season,
  runtimeMinutes: 6,
  countries: ['NL'],
  languages: ['nl'],
  genres: ['Documentary'],
  credits: credits('director', 'Wietske Brouwer'),
  premiere: { level: 'world' },
  advisories: [{ kind: 'none' }],
  ageRating: rated('G'),
  still: drawn(
    'notes-on-a-puddle',
    'A puddle in a grey square, from above; in it the sky and one umbrella',
    'Wietske Brouwer',
    58,
    56,
  ),
  section: 'low-tide',
  translations: inFrench(
    'D’un deuxième étage à Delft : une flaque, une journée, six minutes. Trente et une personnes l’enjambent, une ne l’enjambe pas.',
  ),
});

const mothApplauded = ({ season }: Calendar): DemoFilm => ({
  ...SHORT,
  title: 'Moth, Applauded',
  slug: 'moth-applauded',
  blurb: 'Whoever flies through the beam of a projector is, for a moment, forty feet across. Twelve minutes of stars.',
  synopsis: prose(
    'Collected over three summers in a cinema in Leeds with a window that does not shut. The sound is that of the audiences, who had come for something else.',
  ),
  year: season,
  runtimeMinutes: 12,
  countries: ['GB'],
  languages: ['zxx'],
  colour: 'black-and-white',
  genres: ['Experimental'],
  credits: [
    ...credits('director', 'Imogen Sallis'),
    ...credits('cinematography', 'Imogen Sallis'),
    ...credits('sound', 'Henk Dijkgraaf'),
  ],
  printSource: 'A 16mm print from the artist, who brings it herself and takes it away again',
  premiere: { level: 'national', territory: 'CA' },
  advisories: [{ kind: 'flashing-light', note: 'wings, throughout' }],
  ageRating: rated('G'),
  still: drawn('moth-applauded', 'The shadow of a moth, enormous, in the beam of a projector', 'Imogen Sallis', 58, 50),
  section: 'low-tide',
});

const dryRun = ({ season }: Calendar): DemoFilm => ({
  ...SHORT,
  title: 'Dry Run',
  slug: 'dry-run',
  blurb:
    'At ten o’clock sharp the alarm goes in a Halifax office, and sixty people look to see whether anybody else is getting up.',
  synopsis: prose(
    'Fourteen minutes in real time. Nobody moves; somebody saves a file. The fire warden of the fourth floor has directed it with his own megaphone.',
  ),
  year: season,
  runtimeMinutes: 14,
  countries: ['CA'],
  languages: ['en'],
  genres: ['Comedy'],
  credits: [
    ...credits('director', 'Cyril Boutilier'),
    ...credits('writer', 'Cyril Boutilier'),
    ...credits('cinematography', 'Ève Melanson'),
    { role: 'cast', person: 'Moira Gillis', character: 'Accounts' },
  ],
  premiere: { level: 'world' },
  advisories: [{ kind: 'loud-sound', note: 'an alarm, for thirteen minutes' }],
  ageRating: rated('PG'),
  still: drawn(
    'dry-run',
    'Rows of desks under strip lights, a red bell ringing, nobody looking up',
    'Cyril Boutilier',
    62,
    48,
  ),
  section: 'low-tide',
});

export const brackishFromLife = [notesOnAPuddle, mothApplauded, dryRun];
