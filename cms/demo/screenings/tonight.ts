import type { Calendar } from '../calendar.ts';
import type { DemoScreening } from '../entries.ts';
import { ROOM } from '../venues.ts';
import { announced, inConversation, introducedBy, moderatedBy, noticeInFrench, screening } from './parts.ts';

/** The evening of the day of seeding, and the night after it. */
export const tonight = ({ at, weekday, jour }: Calendar): readonly DemoScreening[] => [
  screening('hl-206', 'warm-drinks-cold-drinks', {
    venue: ROOM.rialto,
    localStart: at(2, '18:00'),
    introMinutes: 5,
    guests: [introducedBy('Kozue Hirakubo')],
  }),
  screening('hl-216', 'off-peak', {
    venue: ROOM.rialto1,
    localStart: at(2, '18:30'),
    introMinutes: 5,
    talkMinutes: 25,
    guests: [inConversation('Geneviève Belliveau'), inConversation('Ève Melanson', 'cinematographer')],
    ticketStatus: 'sold-out',
    admissionNote: 'Rush line at the door from 18:00',
    translations: [{ locale: 'fr', admissionNote: 'File de dernière minute à la porte dès 18 h' }],
  }),
  screening('hl-217', 'winter-storage', {
    venue: ROOM.smallHall,
    localStart: at(2, '19:00'),
    talkMinutes: 20,
    guests: [inConversation('Marlene Oickle')],
  }),
  screening('hl-218', 'the-stand-in', {
    venue: ROOM.longRoom,
    localStart: at(2, '19:15'),
    introMinutes: 5,
    guests: [introducedBy('Mathilde Carrier'), introducedBy('Benoît Lacasse')],
  }),
  screening('hl-207', 'house-on-the-flats', {
    venue: ROOM.netLoft,
    localStart: at(2, '19:30'),
    eventStatus: 'cancelled',
    ...announced(at(1, '00:25')),
    notice: `The loft’s lift has stopped between two floors, with the projector in it. Everyone is well. Your ticket is good on ${weekday(7)} in the Main Hall, or comes back as money.`,
    translations: noticeInFrench(
      `L’ascenseur du loft s’est arrêté entre deux étages avec le projecteur. Tout le monde va bien. Votre billet est valable ${jour(7)} dans la grande salle, ou redevient de l’argent.`,
    ),
  }),
  screening('hl-208', 'last-ferry-to-brandholm', {
    venue: ROOM.mainHall,
    localStart: at(2, '20:45'),
    introMinutes: 5,
    talkMinutes: 25,
    guests: [inConversation('Karla Thygesen'), moderatedBy('Peg Arsenault')],
    ticketStatus: 'few-left',
  }),
  screening('hl-219', 'signs-of-life-on-the-ninth-floor', {
    venue: ROOM.rialto1,
    localStart: at(2, '21:00'),
    introMinutes: 5,
    guests: [introducedBy('Lucrecia Bianchi')],
    note: 'Minutes will be taken.',
  }),
  screening('hl-220', 'long-wave', {
    venue: ROOM.longRoom,
    localStart: at(2, '21:20'),
    openCaptions: 'yes',
    ticketStatus: 'rush',
    admissionNote: 'Rush line at the door from 20:45',
  }),
  screening('hl-209', 'the-night-shift', {
    venue: ROOM.rialto,
    localStart: at(2, '00:15'),
    format: 'film-35mm',
    note: 'The last boat to the islands waits for the end of the film.',
    ticketStatus: 'few-left',
    translations: [{ locale: 'fr', note: 'Le dernier bateau pour les îles attend la fin du film.' }],
  }),
];
