/**
 * The page of an address that has moved. Astro's build loop makes it, which the kept renderer doesn't have: these are its
 * words, to the byte.
 * @param from the address that has moved
 * @param site where the site is served, if known: the canonical address is whole then
 */
export const redirectPage = (response: Response, from: string, site: string | undefined): string => {
  const location = response.headers.get('location');
  if (!location) throw new Error(`it answered ${response.status} without an address`);
  const to = escapeHtml(location);
  return `<!doctype html>
<title>Redirecting to: ${to}</title>
<meta http-equiv="refresh" content="${response.status === 302 ? 2 : 0};url=${to}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(site ? String(new URL(location, site)) : location)}">
<body>
	<a href="${to}">Redirecting from <code>${escapeHtml(from)}</code> to <code>${to}</code></a>
</body>`;
};

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&#39;', '"': '&quot;' };
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>'"]/g, (character) => ENTITIES[character] ?? character);
