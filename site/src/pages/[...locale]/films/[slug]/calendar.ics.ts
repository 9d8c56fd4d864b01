import { entryCalendar } from '../../../../feeds/calendar-response.ts';
import { paths } from '../../../../store/paths.ts';
import { pickText } from '../../../../words/reader.ts';

export const getStaticPaths = paths((content) => content.withCalendar('film').map(({ slug }) => ({ slug })));

export const GET = entryCalendar({
  type: 'film',
  find: (content, slug) => content.film(slug),
  nameOf: (entry, reader) => pickText(entry, 'title', reader).text,
  screeningsOf: (content, entry) => content.screeningsOf(entry),
});
