import { entryCalendar } from '../../../../feeds/calendar-response.ts';
import { paths } from '../../../../store/paths.ts';
import { pickText } from '../../../../words/reader.ts';

export const getStaticPaths = paths((content) => content.withCalendar('venue').map(({ slug }) => ({ slug })));

export const GET = entryCalendar({
  type: 'venue',
  find: (content, slug) => content.venueBySlug(slug),
  nameOf: (entry, reader) => pickText(entry, 'name', reader).text,
  screeningsOf: (content, entry) => content.screeningsAt(entry),
});
