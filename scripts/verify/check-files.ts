import type { BuiltSite } from './built-site.ts';
import { checkCalendars } from './calendars.ts';
import { checkFeeds } from './feeds.ts';
import type { Finding } from './finding.ts';
import { checkHtmlFiles } from './html-files.ts';
import { checkLinks } from './links.ts';
import { checkReadingOrder } from './reading-order.ts';
import { checkStructuredData } from './structured-data.ts';
import { checkWeights } from './weights.ts';

type Check = (site: BuiltSite, pages: readonly string[]) => Finding[] | Promise<Finding[]>;

/**
 * Everything that can be known of a built site without a browser. Two that take their time look at the pages that they
 * are given, the others at every file.
 */
export const FILE_CHECKS: Readonly<Record<string, Check>> = {
  HTML: checkHtmlFiles,
  'links and fragments': checkLinks,
  'reading order': checkReadingOrder,
  budgets: checkWeights,
  'structured data': checkStructuredData,
  calendars: checkCalendars,
  'feeds, site map, open data': checkFeeds,
};
