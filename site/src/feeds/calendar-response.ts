import type { AddressedType } from '@also-playing/shared-types/addresses';
import type { APIRoute } from 'astro';
import { currentOf } from '../screening/current-screenings.ts';
import type { Content } from '../store/content.ts';
import type { TimedScreening } from '../store/timed-screening.ts';
import { entryAddress } from '../words/addresses.ts';
import { type Reader, readerAt } from '../words/reader.ts';
import { toCalendar } from './calendar.ts';

/** An iCalendar object as it is served (RFC 5545, section 8.1). */
export const calendarResponse = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });

/** What the calendar of one film, venue or section holds. */
interface EntryCalendar<T> {
  type: AddressedType;
  find(content: Content, slug: string): T | undefined;
  nameOf(entry: T, reader: Reader): string;
  screeningsOf(content: Content, entry: T): readonly TimedScreening[];
}

/** The endpoint of such a calendar, by the slug of its entry. */
export const entryCalendar =
  <T extends { slug: string }>({ type, find, nameOf, screeningsOf }: EntryCalendar<T>): APIRoute =>
  ({ locals: { content }, params }) => {
    const reader = readerAt(content, params.locale);
    const entry = find(content, params.slug ?? '');
    if (!entry) return new Response(null, { status: 404 });
    const screenings = currentOf(content, screeningsOf(content, entry));
    return calendarResponse(
      toCalendar(nameOf(entry, reader), entryAddress(type, entry, reader), screenings, content, reader),
    );
  };
