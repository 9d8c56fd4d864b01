import { toInstant, toOffsetTime } from '@also-playing/shared-types/local-time';
import type { Event, Offer, Place, ScreeningEvent, VirtualLocation } from 'schema-dts';
import type { Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import type { Work } from '../store/work.ts';
import { entryAddress } from '../words/addresses.ts';
import { pickText, type Reader } from '../words/reader.ts';
import { venueName } from './place.ts';
import { bookingUrl } from './ticket-state.ts';

/**
 * A screening for machines: a schema.org ScreeningEvent of a film, an Event of what shows none. Times carry the venue's
 * offset.
 * @param presented what it shows, as a reference or in full
 */
export const screeningData = (
  screening: TimedScreening,
  work: Work,
  presented: ScreeningEvent['workPresented'],
  content: Content,
  reader: Reader,
): ScreeningEvent | Event => {
  const { zone, startsAt, endsAt, previousLocalStart, availability } = screening;
  const url = `${content.origin()}${entryAddress(work.type, work.entry, reader)}`;
  const edition = content.currentEdition();
  const isScreening = work.type === 'film' || work.entry.films.length > 0;
  const start = availability ? toInstant(availability.from, zone) : startsAt;
  const end = availability ? toInstant(availability.until, zone) : endsAt;
  return {
    '@type': isScreening ? 'ScreeningEvent' : 'Event',
    '@id': `${url}#${screening.documentId}`,
    name: pickText(work.entry, 'title', reader).text,
    url,
    startDate: toOffsetTime(start, zone),
    ...(end && { endDate: toOffsetTime(end, zone) }),
    eventStatus: STATUS[screening.eventStatus],
    ...(previousLocalStart && { previousStartDate: toOffsetTime(toInstant(previousLocalStart, zone), zone) }),
    eventAttendanceMode: screening.venue
      ? 'https://schema.org/OfflineEventAttendanceMode'
      : 'https://schema.org/OnlineEventAttendanceMode',
    location: locationOf(screening, url, content, reader),
    ...(isScreening && presented !== undefined && { workPresented: presented }),
    ...(isScreening && screening.subtitles.length > 0 && { subtitleLanguage: [...screening.subtitles] }),
    ...(isScreening && screening.format && { videoFormat: reader.words.formats[screening.format] }),
    ...(screening.ticketStatus === 'free' && { isAccessibleForFree: true }),
    ...offersOf(screening, content),
    ...(edition && {
      superEvent: {
        '@type': 'Festival',
        name: pickText(edition, 'title', reader).text,
        startDate: edition.startsOn,
        endDate: edition.endsOn,
        url: `${content.origin()}${entryAddress('edition', edition, reader)}`,
        location: placeOfSite(content, reader),
      },
    }),
  } as ScreeningEvent | Event;
};

const STATUS = {
  scheduled: 'https://schema.org/EventScheduled',
  rescheduled: 'https://schema.org/EventRescheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

const AVAILABILITY: Partial<Record<NonNullable<TimedScreening['ticketStatus']>, Offer['availability']>> = {
  'on-sale': 'https://schema.org/InStock',
  'few-left': 'https://schema.org/LimitedAvailability',
  rush: 'https://schema.org/SoldOut',
  'sold-out': 'https://schema.org/SoldOut',
  'not-yet': 'https://schema.org/PreOrder',
  free: 'https://schema.org/InStock',
  'at-door': 'https://schema.org/InStoreOnly',
};

const offersOf = (screening: TimedScreening, content: Content): { offers?: Offer } => {
  const url = bookingUrl(screening, content.now());
  const { ticketStatus, salesOpenAt } = screening;
  if (!url && !ticketStatus) return {};
  return {
    offers: {
      '@type': 'Offer',
      ...(url && { url }),
      availability: AVAILABILITY[ticketStatus ?? 'on-sale'],
      ...(salesOpenAt && { validFrom: salesOpenAt }),
      ...(ticketStatus === 'free' && { price: 0 }),
    },
  };
};

const locationOf = (
  { venue }: TimedScreening,
  url: string,
  content: Content,
  reader: Reader,
): Place | VirtualLocation => {
  if (venue === undefined) return { '@type': 'VirtualLocation', url };
  return placeData(content.venue(venue), content, reader);
};

/** A venue for machines: schema.org MovieTheater, with its address and where it lies (WGS 84). */
export const placeData = (venue: ReturnType<Content['venue']>, content: Content, reader: Reader): Place => {
  const name = venueName(venue, reader).text;
  return {
    '@type': 'MovieTheater',
    '@id': `${content.origin()}${entryAddress('venue', venue, reader)}#place`,
    name,
    // Google's rules ask for an address: where nobody wrote one, the name is what a map finds.
    address: venue.address ?? name,
    ...(venue.position && {
      geo: { '@type': 'GeoCoordinates', latitude: venue.position.lat, longitude: venue.position.lng },
    }),
    ...(venue.url && { sameAs: venue.url }),
  };
};

/** Where the festival is: at its venues, by its own name. */
const placeOfSite = (content: Content, reader: Reader): Place => {
  const name = pickText(content.site(), 'name', reader).text;
  const [venue] = content.venues();
  return { '@type': 'Place', name, address: venue?.address ?? name };
};
