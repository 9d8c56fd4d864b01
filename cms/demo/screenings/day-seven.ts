import type { Calendar } from '../calendar.ts';
import type { DemoScreening } from '../entries.ts';
import { ROOM } from '../venues.ts';
import { announced, atThePiano, bill, inConversation, introducedBy, noticeInFrench, screening } from './parts.ts';

/** A spring tide, and a village that comes back. */
export const daySeven = ({ at, weekday, jour }: Calendar): readonly DemoScreening[] => [
  screening('hl-703', 'everyone-in-little-harbour', {
    venue: ROOM.smallHall,
    localStart: at(7, '13:00'),
    relaxed: 'yes',
    babyFriendly: 'yes',
    openCaptions: 'yes',
    ticketStatus: 'free',
    admissionNote: 'Free for families',
  }),
  screening('hl-704', 'the-department-of-lost-shadows', { venue: ROOM.rialto1, localStart: at(7, '14:00') }),
  screening('hl-705', 'old-whale-new-sea', {
    venue: ROOM.mainHall,
    localStart: at(7, '15:00'),
    relaxed: 'yes',
    openCaptions: 'yes',
  }),
  bill('hl-706', 'blanket-season-with-instructions-for-a-tent', {
    venue: ROOM.longRoom,
    localStart: at(7, '15:00'),
    audioDescription: 'yes',
  }),
  screening('hl-707', 'the-storm-at-signal-house', {
    venue: ROOM.rialto,
    localStart: at(7, '16:30'),
    introMinutes: 5,
    format: 'film-35mm',
    formatLabel: '35mm with live piano',
    section: 'home-port',
    guests: [atThePiano('Bernadette Kuhl')],
  }),
  screening('hl-708', 'ice-for-the-minister', {
    venue: ROOM.rialto1,
    localStart: at(7, '18:00'),
    audioDescription: 'yes',
  }),
  screening('hl-701', 'house-on-the-flats', {
    venue: ROOM.mainHall,
    localStart: at(7, '19:00'),
    talkMinutes: 20,
    guests: [inConversation('Joan Comeau')],
    audioDescription: 'yes',
  }),
  screening('hl-709', 'long-wave', {
    venue: ROOM.rialto1,
    localStart: at(7, '20:30'),
    introMinutes: 5,
    guests: [introducedBy('Declan Keaney'), introducedBy('Saoirse Maguire', 'who plays Bríd')],
    ticketStatus: 'few-left',
  }),
  screening('hl-702', 'the-night-shift', {
    venue: ROOM.longRoom,
    localStart: at(7, '21:00'),
    eventStatus: 'cancelled',
    ...announced(at(1, '18:05')),
    notice: `The spring tide needs the room. Your ticket is good online until ${weekday(9)} at midnight, or comes back as money.`,
    translations: noticeInFrench(
      `La grande marée a besoin de la salle. Votre billet est valable en ligne jusqu’à ${jour(9)} minuit, ou redevient de l’argent.`,
    ),
  }),
];
