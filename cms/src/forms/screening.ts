import type { Form } from './form.ts';

export const screening: Form = {
  mainField: 'localStart',
  list: ['localStart', 'film', 'programme', 'venue', 'ticketStatus', 'eventStatus', 'updatedAt'],
  sortBy: 'localStart',
  rows: [
    {
      film: ['Film', 'What is shown', 4],
      programme: ['Programme', 'Instead of a film: a shorts bill, a talk, a party', 4],
      section: ['Section', 'Only where it isn’t the film’s', 4],
    },
    { venue: ['Venue', 'The room', 6], online: ['Online', 'Instead of a room', 6] },
    {
      localStart: ['Starts', 'Day and time on the clocks of the venue. After midnight it is the next day', 6],
      localEnd: ['Ends', 'Only where the sum of the minutes is wrong', 6],
    },
    {
      introMinutes: ['Introduction', 'Minutes', 3],
      runtimeMinutes: ['Running time', 'Minutes, where it isn’t the film’s', 3],
      breakMinutes: ['Break', 'Minutes', 3],
      talkMinutes: ['Talk', 'Minutes', 3],
    },
    {
      label: ['Label', 'At most 60 characters: Opening night', 6],
      guestNote: ['Guests in words', 'The crew will be there', 6],
    },
    { guests: ['Guests', 'Announced once they are confirmed', 12] },
    { note: ['Note', 'At most 400 characters', 12] },
    {
      ticketStatus: ['Tickets', '', 4],
      ticketUrl: ['Tickets at', 'https://…', 8],
    },
    { salesOpenAt: ['Sales open', '', 6], admissionNote: ['Admission', 'Tickets $14, under 26 $9', 6] },
    {
      eventStatus: ['Status', 'Moved is “rescheduled”', 4],
      notice: ['Notice', 'What visitors must know about the change: Your ticket is good on Sunday', 8],
    },
    {
      previousLocalStart: ['Was at', 'The old day and time', 6],
      previousVenue: ['Was in', 'The old room', 6],
    },
    { format: ['Format', '', 6], formatLabel: ['Format in words', '35mm with live piano', 6] },
    { subtitles: ['Subtitles', 'Languages', 12] },
    {
      openCaptions: ['Open captions', '', 4],
      audioDescription: ['Audio description', '', 4],
      signLanguage: ['Sign language', '', 4],
    },
    { relaxed: ['Relaxed', '', 4], babyFriendly: ['With babies', '', 4], minimumAge: ['Minimum age', '', 4] },
    { audience: ['Open to', 'Only public ones are advertised', 6], externalId: ['Ticket system’s number', '', 6] },
    { availability: ['Online from and until', 'Wall-clock times in the site’s zone', 12] },
    { translations: ['Translations', 'Texts in the site’s other languages', 12] },
  ],
};
