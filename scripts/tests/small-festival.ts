/** A festival of a few films, without images: quick to import, and enough pages to miss one. */

const SLUGS = ['ash', 'birch', 'cedar', 'elder', 'fir', 'hazel', 'juniper', 'larch', 'maple', 'oak', 'pine', 'rowan'];

export const smallFestival = {
  version: 1,
  site: { name: 'Grove', timeZone: 'America/Halifax' },
  venues: [{ name: 'Hall', slug: 'hall', timeZone: 'America/Halifax' }],
  films: SLUGS.map((slug) => ({ title: `The ${slug}`, slug, blurb: `All of ${slug}.`, year: 2026, countries: ['CA'] })),
  // The last three are not shown: what is shown can't be unpublished.
  screenings: SLUGS.slice(0, -3).map((film, number) => ({
    film,
    venue: 'hall',
    localStart: `2026-12-${String(5 + (number % 4)).padStart(2, '0')}T${12 + Math.floor(number / 4) * 3}:00`,
  })),
};
