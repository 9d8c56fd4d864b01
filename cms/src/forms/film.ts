import { EMBARGO, type Form } from './form.ts';

export const film: Form = {
  mainField: 'title',
  list: ['title', 'year', 'section', 'screenings', 'updatedAt'],
  sortBy: 'title',
  rows: [
    {
      title: ['Title', 'As the festival prints it: The Night Shift', 8],
      slug: ['Address', 'The end of the page’s address: the-night-shift', 4],
    },
    {
      originalTitle: ['Original title', 'Where it differs: L’Équipe de nuit', 6],
      sortTitle: ['Sorted as', 'Only where cutting off the article isn’t enough: Weg, Der', 6],
    },
    {
      section: ['Section', 'The strand or competition that it is in', 6],
      form: ['Form', 'Feature, short, series …', 6],
    },
    { premiere: ['Premiere', 'World premiere, Canadian premiere …; leave it out where there is none', 12] },
    { blurb: ['Blurb', 'For cards and lists, at most 280 characters: one or two sentences', 12] },
    { synopsis: ['Synopsis', 'The first paragraph is set larger', 12] },
    { synopsisBy: ['Synopsis signed by', 'Only where the note is signed: M. Okafor', 6] },
    {
      year: ['Year', 'Of the first public showing: 2026', 3],
      yearLabel: ['Year in print', 'Where one number doesn’t say it: 1912/13', 3],
      runtimeMinutes: ['Running time', 'Minutes: 104', 3],
      colour: ['Colour', '', 3],
    },
    {
      countries: ['Countries', 'In the order of the credits, by name: USA, Czechoslovakia', 6],
      languages: ['Languages', 'Spoken, by name; “No dialogue” is one of them', 6],
    },
    {
      sound: ['Sound', '', 4],
      intertitles: ['Intertitles', 'Languages of the titles between scenes', 4],
      genres: ['Genres', 'Documentary, comedy', 4],
    },
    { episodes: ['Episodes', 'Of a series: how many, and minutes each', 12] },
    { reviews: ['Press quotes', 'The first is set largest. Each needs its critic or its outlet', 12] },
    { awards: ['Awards', 'The first is the headline', 12] },
    {
      credits: [
        'Credits',
        'In the order of print; co-directors are two. Enter goes on. A list can be pasted, a line each: Director: Inés Aguirre',
        12,
      ],
    },
    { accessOffers: ['Access offers', 'Only where they differ from the site’s', 12] },
    {
      restoration: ['Restoration', 'At most 400 characters: A new 4K restoration from the camera negative', 6],
      printSource: ['Print source', 'At most 200 characters: Courtesy of Filmoteka Gdynia', 6],
    },
    {
      advisories: ['Content advisories', 'Choose “none” when somebody has looked and there is nothing to warn of', 12],
    },
    { ageRating: ['Age rating', 'Nova Scotia, 14A', 12] },
    {
      still: ['Still', 'Wide, for the head of the page and for cards. Describe it, and set its focal point', 6],
      poster: ['Poster', '', 6],
    },
    { gallery: ['More stills', 'In the order of the strip', 6], trailerUrl: ['Trailer', 'https://vimeo.com/…', 6] },
    { partners: ['Partners', 'Presented by, community partner …', 12] },
    { links: ['Links', 'The film’s own site', 12] },
    { alternateTitles: ['Other titles', 'Translated, transliterated, working titles', 12] },
    { externalIds: ['Identifiers elsewhere', 'IMDb, TMDB, Wikidata, EIDR', 12] },
    {
      screenings: ['Screenings', 'Made on their own form; published after the film', 6],
      programmes: ['Programmes', 'Shorts bills and others that it is in; their own form has the order', 6],
    },
    {
      carouselRank: ['Pinned', 'A number puts it first in every carousel, low numbers first; empty: not pinned', 6],
      publishAt: ['Embargo until', EMBARGO, 6],
    },
    { seo: ['Search engines', 'Where they should show other words than title and blurb', 12] },
    { translations: ['Translations', 'Texts in the site’s other languages; what is missing shows in its own', 12] },
  ],
};
