import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';

interface Header {
  name: string;
  cellFormatter?: (row: Record<string, unknown>) => unknown;
}
interface HookValue {
  displayedHeaders: Header[];
  layout: unknown;
}

const plain = (header: Header): Header =>
  header.name === 'year'
    ? { ...header, cellFormatter: ({ year }) => <Typography textColor="neutral800">{String(year ?? '-')}</Typography> }
    : header;

const changeColumns = ({ displayedHeaders, layout }: HookValue): HookValue => ({
  displayedHeaders: displayedHeaders.map(plain),
  layout,
});

/** Lists show a year as one: Strapi sets numbers in groups, "2,026". Must run in `register()`. */
export const registerPlainYears = (app: StrapiApp): void => {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', changeColumns as never);
};
