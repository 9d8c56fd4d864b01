import { entryCalendar } from '../../../../feeds/calendar-response.ts';
import { currentOf } from '../../../../screening/current-screenings.ts';
import { paths } from '../../../../store/paths.ts';
import { pickText } from '../../../../words/reader.ts';

export const getStaticPaths = paths((content) =>
  content
    .venues()
    .filter((entry) => currentOf(content, content.screeningsAt(entry)).length > 0)
    .map(({ slug }) => ({ slug })),
);

export const GET = entryCalendar({
  type: 'venue',
  find: (content, slug) => content.venueBySlug(slug),
  nameOf: (entry, reader) => pickText(entry, 'name', reader).text,
  screeningsOf: (content, entry) => content.screeningsAt(entry),
});
