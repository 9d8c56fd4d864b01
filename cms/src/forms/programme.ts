import { EMBARGO, type Form } from './form.ts';

export const programme: Form = {
  mainField: 'title',
  list: ['title', 'kind', 'films', 'section', 'updatedAt'],
  sortBy: 'title',
  rows: [
    {
      title: ['Title', 'As the festival prints it: Small Hours, Seven Shorts', 8],
      slug: ['Address', 'The end of the page’s address: small-hours', 4],
    },
    {
      kind: ['Kind', 'Shorts, talk, party …; “with-short” has no page: the feature’s page names the short', 6],
      section: ['Section', 'The strand or competition that it is in', 6],
    },
    { films: ['Films', 'In the order of the bill; a talk or a party has none', 12] },
    { blurb: ['Blurb', 'For cards and lists, at most 280 characters: one or two sentences', 12] },
    { synopsis: ['Text', 'The first paragraph is set larger', 12] },
    { still: ['Still', 'Wide. Describe it, and set its focal point', 12] },
    {
      runtimeMinutes: ['Running time', 'Minutes, only where it isn’t the sum of the films', 6],
      carouselRank: ['Pinned', 'A number puts it first in every carousel, low numbers first; empty: not pinned', 6],
    },
    { advisories: ['Content advisories', 'Beside those of its films', 12] },
    { ageRating: ['Age rating', 'Nova Scotia, 14A', 12] },
    { accessOffers: ['Access offers', 'Only where they differ from the site’s', 12] },
    { partners: ['Partners', 'Presented by, community partner …', 12] },
    { screenings: ['Screenings', 'Made on their own form; published after the programme', 12] },
    { publishAt: ['Embargo until', EMBARGO, 12] },
    { seo: ['Search engines', 'Where they should show other words than title and blurb', 12] },
    { translations: ['Translations', 'Texts in the site’s other languages; what is missing shows in its own', 12] },
  ],
};
