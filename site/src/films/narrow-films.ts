/**
 * In the browser: links of filters narrow the list where it stands, also by several at once. Without it each is a page
 * of its own. The address keeps what was chosen: `/films/?country=fr&form=short`.
 */

type Chosen = Map<string, string>;

// A page of one letter, and the letters of a long list, have none.
const index = document.querySelector<HTMLElement>('[data-index]');
const root = index?.dataset.index ?? '';
const rows = [...(index?.querySelectorAll<HTMLElement>('[data-keys]') ?? [])].map((row) => ({
  row,
  keys: new Set(row.dataset.keys?.split(' ')),
}));
const sentences = [...document.querySelectorAll<HTMLElement>('[data-filter]')];
/** Whether all rows of the list are here. */
const isWhole = location.pathname === root;
/** Of the page of one value that narrows in place, since the whole index is too long for a page: its value stays. */
const fixed = sentences.find(
  (sentence) => isWhole && sentence.querySelector<HTMLElement>('[aria-current]')?.dataset.key,
);

// The first costs more than all the rest of a click: it is made before anybody clicks.
let plural: Intl.PluralRules | undefined;
const pluralRules = (): Intl.PluralRules => {
  plural ??= new Intl.PluralRules(document.documentElement.lang);
  return plural;
};
let figures: Intl.NumberFormat | undefined;
const format = (count: number): string => {
  figures ??= new Intl.NumberFormat(document.documentElement.lang);
  return figures.format(count);
};
(window.requestIdleCallback ?? setTimeout)(() => {
  pluralRules();
  format(0);
});

const filterOf = (link: HTMLElement): string => link.closest<HTMLElement>('[data-filter]')?.dataset.filter ?? '';

const addressOf = (chosen: Chosen): string => {
  const query = [...chosen].map(([filter, key]) => `${filter}=${key.slice(filter.length + 1)}`).join('&');
  return query ? `${root}?${query}` : root;
};

/** What this page is narrowed to: by its address, or because it is the page of one value. */
const chosenHere = (): Chosen => {
  const chosen: Chosen = new Map();
  const asked = new URLSearchParams(location.search);
  for (const sentence of sentences) {
    if (sentence === fixed) continue;
    const filter = sentence.dataset.filter ?? '';
    const current = sentence.querySelector<HTMLElement>('[aria-current]')?.dataset.key;
    const key = isWhole ? asked.has(filter) && `${filter}-${asked.get(filter)}` : current;
    if (key && sentence.querySelector(`[data-key="${CSS.escape(key)}"]`)) chosen.set(filter, key);
  }
  return chosen;
};

const withLink = (chosen: Chosen, link: HTMLElement): Chosen => {
  const next = new Map(chosen);
  if (link.dataset.key) next.set(filterOf(link), link.dataset.key);
  else next.delete(filterOf(link));
  return next;
};

const isWanted = (keys: ReadonlySet<string>, wanted: readonly string[]): boolean =>
  wanted.every((key) => keys.has(key));

/** How many rows each value of a filter would leave, with what is chosen of the others. */
const countsOf = (filter: string, chosen: Chosen): Map<string, number> => {
  const others = [...chosen].flatMap(([other, key]) => (other === filter ? [] : key));
  const counts = new Map<string, number>();
  for (const { keys } of rows) {
    if (isWanted(keys, others)) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

const showLetters = (): void => {
  for (const letter of index?.querySelectorAll<HTMLElement>(':scope > section') ?? []) {
    letter.hidden = !letter.querySelector('[data-keys]:not([hidden])');
    const jump = document.querySelector<HTMLAnchorElement>(`[data-letter="${CSS.escape(letter.id)}"]`);
    if (letter.hidden) jump?.removeAttribute('href');
    else jump?.setAttribute('href', `#${letter.id}`);
  }
};

const showFilters = (chosen: Chosen): void => {
  for (const sentence of sentences) {
    if (sentence === fixed) continue;
    const filter = sentence.dataset.filter ?? '';
    const counts = countsOf(filter, chosen);
    for (const link of sentence.querySelectorAll<HTMLElement>('a')) {
      const { key = '' } = link.dataset;
      if (key === (chosen.get(filter) ?? '')) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      const count = link.querySelector('small');
      if (count) count.textContent = format(counts.get(key) ?? 0);
      link.toggleAttribute('data-empty', count !== null && !counts.has(key));
    }
  }
};

const show = (chosen: Chosen): void => {
  const wanted = [...chosen.values()];
  let found = 0;
  for (const { row, keys } of rows) {
    row.hidden = !isWanted(keys, wanted);
    if (!row.hidden) found += 1;
  }
  showLetters();
  showFilters(chosen);
  const count = document.querySelector<HTMLElement>('[data-count]');
  const forms = JSON.parse(count?.dataset.forms ?? '{}');
  const form = forms[pluralRules().select(found)] ?? forms.other;
  if (count) count.textContent = form.replace('{count}', format(found));
  const nothing = index?.querySelector<HTMLElement>('.nothing');
  if (nothing) nothing.hidden = found > 0;
};

let chosen = chosenHere();
if (isWhole) {
  if (chosen.size > 0) show(chosen);
  else if (fixed) showFilters(chosen);
  for (const sentence of sentences) {
    if (sentence === fixed) continue;
    sentence.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLElement>('a');
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      chosen = withLink(chosen, link);
      history.replaceState(null, '', addressOf(chosen));
      show(chosen);
    });
  }
} else if (index) {
  // The page of one value: another filter's value goes on from it.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-filter] a[data-key]')) {
    if (chosen.has(filterOf(link)) || !link.dataset.key) continue;
    link.href = addressOf(withLink(chosen, link));
  }
} else {
  // An address from when the list was short enough to be narrowed here: the page of one of its values is there.
  const asked = [...new URLSearchParams(location.search)].map(([filter, value]) => `${filter}-${value}`);
  const links = asked.map((key) => document.querySelector<HTMLAnchorElement>(`a[data-key="${CSS.escape(key)}"]`));
  const link = links.find((found) => found !== null);
  if (link) location.replace(link.href);
}
