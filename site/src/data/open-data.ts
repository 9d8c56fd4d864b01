import { z } from 'zod';

/**
 * The programme as open data: `/data/programme.json`, described by `/data/programme.schema.json`. Codes, not words:
 * ISO 3166 countries, BCP 47 languages, roles and states by their key in the vocabulary. Times are ISO 8601 with the
 * offset of the place. A title is the work's title and nothing else.
 */

const slug = z.string().describe('The last part of its address; entries refer to each other by it.');
const url = z.url();
const time = z.iso.datetime({ offset: true, precision: -1 });
const externalIds = z
  .strictObject({
    imdb: z.string().optional(),
    tmdb: z.string().optional(),
    wikidata: z.string().optional(),
    eidr: z.string().optional(),
  })
  .optional();
const work = {
  slug,
  url,
  title: z.string(),
  blurb: z.string().optional(),
  section: slug.optional(),
  runtimeMinutes: z.int().optional(),
  image: url.optional(),
};

const film = z.strictObject({
  ...work,
  originalTitle: z.string().optional(),
  alternateTitles: z.array(z.strictObject({ text: z.string(), language: z.string().optional(), kind: z.string() })),
  year: z.int(),
  countries: z.array(z.string()),
  languages: z.array(z.string()),
  form: z.string().optional(),
  credits: z.array(
    z.strictObject({
      role: z.string(),
      roleLabel: z.string().optional(),
      name: z.string().describe('As the film prints it.'),
      person: slug,
      character: z.string().optional(),
    }),
  ),
  externalIds,
});
const programme = z.strictObject({
  ...work,
  kind: z.string(),
  films: z.array(slug).describe('In the order of the bill.'),
});
const access = z.enum(['yes', 'no', 'not-confirmed']);
const screening = z.strictObject({
  id: z.string().describe('The same for ever; the UID of its calendar event begins with it.'),
  externalId: z.string().optional().describe('The ticket system’s own.'),
  film: slug.optional(),
  programme: slug.optional(),
  venue: slug.optional().describe('None when it is online.'),
  day: z.iso.date().describe('The festival day: what begins after midnight belongs to the evening before.'),
  startsAt: time,
  endsAt: time.optional(),
  status: z.enum(['scheduled', 'rescheduled', 'postponed', 'cancelled']),
  previousStart: z.string().optional().describe('Wall-clock time at the venue, before it was moved.'),
  notice: z.string().optional(),
  label: z.string().optional(),
  section: slug.optional(),
  ticketStatus: z.string().optional(),
  ticketUrl: url.optional(),
  format: z.string().optional(),
  subtitles: z.array(z.string()),
  access: z.strictObject({
    openCaptions: access,
    audioDescription: access,
    signLanguage: access,
    relaxed: access,
    babyFriendly: access,
  }),
});

export const openData = z
  .strictObject({
    $schema: url,
    version: z.literal(1),
    site: z.strictObject({ name: z.string(), url, locale: z.string(), timeZone: z.string() }),
    edition: z.strictObject({ slug, title: z.string(), startsOn: z.iso.date(), endsOn: z.iso.date() }).optional(),
    sections: z.array(z.strictObject({ slug, url, title: z.string() })),
    venues: z.array(
      z.strictObject({
        slug,
        url,
        name: z.string(),
        building: z.string().optional(),
        address: z.string().optional(),
        timeZone: z.string(),
        position: z.strictObject({ lat: z.number(), lng: z.number() }).optional().describe('WGS 84, degrees.'),
      }),
    ),
    films: z.array(film),
    programmes: z.array(programme),
    screenings: z.array(screening),
  })
  .describe('What a festival shows in its current edition.');

export type OpenData = z.infer<typeof openData>;
