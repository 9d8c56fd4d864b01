import { entryCalendar } from '../../../../feeds/calendar-response.ts';
import { paths } from '../../../../store/paths.ts';
import { pickText } from '../../../../words/reader.ts';

export const getStaticPaths = paths((content) => content.withCalendar('section').map(({ slug }) => ({ slug })));

export const GET = entryCalendar({
  type: 'section',
  find: (content, slug) => content.sectionBySlug(slug),
  nameOf: (entry, reader) => pickText(entry, 'title', reader).text,
  screeningsOf: (content, entry) => content.screeningsIn(entry),
});
