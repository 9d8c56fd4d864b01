import type { APIRoute } from 'astro';
import { toCalendar } from '../../feeds/calendar.ts';
import { calendarResponse } from '../../feeds/calendar-response.ts';
import { onePath, paths } from '../../store/paths.ts';
import { SCHEDULE, toAddress } from '../../words/addresses.ts';
import { pickText, readerAt } from '../../words/reader.ts';

export const getStaticPaths = paths(onePath);

/** Everything of the current edition. */
export const GET: APIRoute = ({ locals: { content }, params }) => {
  const reader = readerAt(content, params.locale);
  const name = pickText(content.site(), 'name', reader).text;
  return calendarResponse(toCalendar(name, toAddress(SCHEDULE, reader), content.currentScreenings(), content, reader));
};
