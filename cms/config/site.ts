import type { Core } from '@strapi/strapi';

/** `https://harbourlights.example`, whatever stands behind it; the publisher is the one to say that it is no address. */
const originOf = (url: string): string | null =>
  URL.canParse(url) && /^https?:/.test(url) ? new URL(url).origin : null;

/** What forms lead to. Unset, they lead nowhere: only whoever runs the site knows where visitors read it. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({ origin: originOf(env('SITE_URL', '')) });

export default config;
