import { entryCalendar } from '../../../../feeds/calendar-response.ts';
import { paths } from '../../../../store/paths.ts';
import { pickText } from '../../../../words/reader.ts';

export const getStaticPaths = paths((content) => content.withCalendar('programme').map(({ slug }) => ({ slug })));

export const GET = entryCalendar({
  type: 'programme',
  find: (content, slug) => content.programme(slug),
  nameOf: (entry, reader) => pickText(entry, 'title', reader).text,
  screeningsOf: (content, entry) => content.screeningsOfWork({ type: 'programme', entry }),
});
