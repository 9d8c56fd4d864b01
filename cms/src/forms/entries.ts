import type { Form } from './form.ts';

const translations = [
  'Translations',
  'Texts in the site’s other languages; what is missing shows in its own',
  12,
] as const;

/** Person, venue, section and edition have no draft of their own: what is saved here is live at once where something shows it. */
export const person: Form = {
  mainField: 'name',
  list: ['name', 'kind', 'slug', 'updatedAt'],
  sortBy: 'name',
  rows: [
    {
      name: ['Name', 'As usually printed: Inés Aguirre. Saving changes it on every page at once', 8],
      kind: ['Kind', 'The Villa Family is a family', 4],
    },
    {
      slug: ['Address', 'The end of the page’s address: ines-aguirre', 6],
      sortName: ['Sorted as', 'Aguirre, Inés', 6],
    },
    { aliases: ['Other spellings', 'An import finds the person by them: I. Aguirre', 12] },
    { bio: ['Biography', '', 12] },
    { portrait: ['Portrait', 'Describe it, and set its focal point', 6], pronouns: ['Pronouns', '', 6] },
    {
      born: ['Born', 'As exactly as it is known: 1978 or 1978-05-21', 4],
      died: ['Died', '', 4],
      countries: ['Countries', 'By name: France', 4],
    },
    { links: ['Links', '', 12] },
    { externalIds: ['Identifiers elsewhere', 'IMDb, TMDB, Wikidata', 12] },
    { translations },
  ],
};

export const venue: Form = {
  mainField: 'name',
  list: ['building', 'name', 'capacity', 'timeZone'],
  sortBy: 'name',
  rows: [
    {
      building: ['House', 'Rialto', 4],
      name: ['Room', 'Screen 2. Saving changes it on every page at once', 4],
      shortName: ['Short', 'Where there is little room: R2', 4],
    },
    {
      slug: ['Address', 'The end of the page’s address: rialto-2', 4],
      timeZone: ['Time zone', 'By its city: Halifax', 4],
      capacity: ['Seats', '', 4],
    },
    { address: ['Street', '', 6], url: ['Site', 'https://…', 6] },
    { position: ['Position', 'Degrees north and east', 12] },
    { accessNote: ['Access', 'What matters at the door: Step-free from the quay, two wheelchair spaces', 12] },
    { walks: ['On foot to', 'Minutes to other venues; empty: by distance', 12] },
    { translations },
  ],
};

export const section: Form = {
  mainField: 'title',
  list: ['title', 'accent', 'order'],
  sortBy: 'order',
  rows: [
    {
      title: ['Title', 'Open Water. Saving changes it on every page at once', 6],
      slug: ['Address', 'The end of the page’s address: open-water', 6],
    },
    {
      edition: ['Edition', 'The festival that it belongs to', 4],
      accent: ['Light', 'Its colour and rhythm on every page', 4],
      order: ['Order', 'Low numbers first', 4],
    },
    { text: ['Text', '', 12] },
    { image: ['Image', '', 6], juryNote: ['Jury', '', 6] },
    { partners: ['Partners', '', 12] },
    { translations },
  ],
};

export const edition: Form = {
  mainField: 'title',
  list: ['title', 'year', 'startsOn', 'endsOn', 'archived'],
  sortBy: 'startsOn',
  rows: [
    {
      title: ['Title', 'Harbour Lights 2026. Saving changes it on every page at once', 8],
      slug: ['Address', 'The end of the page’s address: 2026', 4],
    },
    {
      year: ['Year', '', 3],
      startsOn: ['First day', '', 3],
      endsOn: ['Last day', '', 3],
      archived: ['Archived', 'Film pages stay, tickets go', 3],
    },
    { text: ['Text', '', 12] },
    { translations },
  ],
};

export const page: Form = {
  mainField: 'title',
  list: ['title', 'slug', 'menuOrder', 'updatedAt'],
  sortBy: 'title',
  rows: [
    {
      title: ['Title', 'Tickets', 6],
      slug: ['Address', 'The page’s address: tickets', 3],
      menuOrder: ['In the menu', 'Low numbers first; empty: not in the menu', 3],
    },
    { body: ['Text', '', 12] },
    { seo: ['Search engines', 'Where they should show other words than the page’s', 12] },
    { translations },
  ],
};

export const redirect: Form = {
  mainField: 'from',
  list: ['from', 'to', 'updatedAt'],
  sortBy: 'from',
  rows: [
    {
      from: ['Old address', 'A path of the site: /films/the-late-shift/', 6],
      to: ['Leads to', 'A path of the site, or https://…', 6],
    },
  ],
};

export const site: Form = {
  mainField: 'name',
  rows: [
    { name: ['Name', 'Harbour Lights', 6], tagline: ['Tagline', '', 6] },
    { announcement: ['Announcement', 'One sentence across the home page; empty: no band', 12] },
    {
      timeZone: ['Time zone', 'By its city: Halifax', 4],
      dayCutOff: ['The day ends at', 'A screening before it belongs to the evening before', 4],
      accent: ['Colour', 'Replaces ink on links and buttons', 4],
    },
    {
      locale: ['Language', 'The one that texts are written in', 6],
      locales: ['All languages', 'That one and those of translations, which show in forms once there are two', 6],
    },
    { logo: ['Logo', '', 12] },
    { accessOffers: ['Access offers', 'On every film that has none of its own', 12] },
    {
      carouselHeading: ['Carousel’s heading', 'Replaces Also Playing', 6],
      carouselLength: ['Carousel’s length', 'Six unless you say otherwise', 6],
    },
    { footer: ['Footer', '', 12] },
    { links: ['Links in the footer', '', 12] },
    { partners: ['Partners', '', 12] },
    { translations },
  ],
};
