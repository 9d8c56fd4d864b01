import type { Venue } from '@also-playing/shared-types/venue';
import type { MovieTheater, WithContext } from 'schema-dts';
import { placeData } from '../screening/screening-data.ts';
import type { Content } from '../store/content.ts';
import { pickText, type Reader } from '../words/reader.ts';

/**
 * A room for machines: what its screenings say of it, its seats, and what matters at the door as an amenity, since
 * schema.org has no word for access to a place.
 */
export const venueData = (venue: Venue, content: Content, reader: Reader): WithContext<MovieTheater> => {
  const accessNote = pickText(venue, 'accessNote', reader);
  return {
    '@context': 'https://schema.org',
    ...(placeData(venue, content, reader) as MovieTheater & object),
    ...(venue.capacity !== undefined && { maximumAttendeeCapacity: venue.capacity }),
    ...(accessNote && {
      amenityFeature: { '@type': 'LocationFeatureSpecification', name: accessNote.text, value: true },
    }),
  };
};
