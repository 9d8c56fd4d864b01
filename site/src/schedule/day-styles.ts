import filters from './day-filters.css?inline';
import list from './day-list.css?inline';
import print from './day-print.css?inline';
import wide from './day-wide.css?inline';
import { filterRules } from './filter-rules.ts';

/** What only days need: the other pages' one stylesheet is so much the smaller. */
export const dayStyles = [filters, list, wide, print, filterRules()].join('\n');
