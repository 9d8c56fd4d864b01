import { escapeHtml } from './redirect-page.ts';

/** What a preview's page has that the published one has not. */

/** The address of a page's own draft, and a digest of it as the page shows it. */
export interface Preview {
  token: string;
  saved: string;
}

/**
 * Follows each save: the admin says so to the page in its frame; in a window of its own, and for whoever was sent the
 * address, the page asks every other second while it is seen.
 */
export const RELOAD_SCRIPT = `addEventListener('message', (event) => {
  if (event.source === parent && event.data?.type === 'strapiUpdate') location.reload();
});
const { shows, asks } = document.currentScript.dataset;
setInterval(async () => {
  if (document.hidden) return;
  const answer = await fetch(asks).catch(() => undefined);
  if (answer?.ok && (await answer.text()) !== shows) location.reload();
}, 2000);
`;

/**
 * A page with its images, its other languages and the script at the preview's own addresses.
 * @param address of the page in the site's own language: `/films/stalker/`
 * @param languages how the site's languages begin paths: `''`, `fr/`
 */
export const asPreview = (html: string, preview: Preview, address: string, languages: readonly string[]): string => {
  const own = html.replaceAll(/(["\s,])\/media\//g, `$1/preview/${preview.token}/media/`);
  return languages
    .reduce(
      (page, language) =>
        page.replaceAll(`href="/${language}${address.slice(1)}"`, `href="/preview/${preview.token}/${language}"`),
      own,
    )
    .replace('</body>', `${scriptOf(preview)}</body>`);
};

const scriptOf = ({ token, saved }: Preview): string =>
  `<script src="/preview/${token}/reload.js" data-asks="/preview/${token}/saved" data-shows="${saved}"></script>`;

/** A few words in place of a page that can't be shown; it looks again after each save, as pages do. */
export const notePage = (preview: Preview, title: string, lines: readonly string[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  :root { color-scheme: light dark }
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
  h1 { font-size: 1.25rem }
</style></head>
<body><h1>${title}</h1><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>${scriptOf(preview)}</body></html>
`;
