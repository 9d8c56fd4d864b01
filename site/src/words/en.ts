import type {
  AdvisoryKind,
  AlternateTitleKind,
  AwardResult,
  Colour,
  Role,
} from '@also-playing/shared-types/vocabulary/film';
import type { Format, GuestKind } from '@also-playing/shared-types/vocabulary/screening';

interface Plural {
  one: string;
  many: string;
}
type Table = Readonly<Record<string, string>>;

const roles: Record<Role, Plural> = {
  director: { one: 'Director', many: 'Directors' },
  writer: { one: 'Writer', many: 'Writers' },
  'source-author': { one: 'Based on the work of', many: 'Based on the work of' },
  'executive-producer': { one: 'Executive Producer', many: 'Executive Producers' },
  producer: { one: 'Producer', many: 'Producers' },
  'co-producer': { one: 'Co-Producer', many: 'Co-Producers' },
  'production-company': { one: 'Production Company', many: 'Production Companies' },
  cinematography: { one: 'Cinematography', many: 'Cinematography' },
  editor: { one: 'Editor', many: 'Editors' },
  'original-music': { one: 'Original Music', many: 'Original Music' },
  sound: { one: 'Sound', many: 'Sound' },
  'production-design': { one: 'Production Design', many: 'Production Design' },
  costume: { one: 'Costume Design', many: 'Costume Design' },
  'make-up': { one: 'Make-up', many: 'Make-up' },
  casting: { one: 'Casting', many: 'Casting' },
  animation: { one: 'Animation', many: 'Animation' },
  'visual-effects': { one: 'Visual Effects', many: 'Visual Effects' },
  choreography: { one: 'Choreography', many: 'Choreography' },
  cast: { one: 'Cast', many: 'Cast' },
  participant: { one: 'With', many: 'With' },
  narrator: { one: 'Narrator', many: 'Narrators' },
  distributor: { one: 'Distributor', many: 'Distributors' },
  'sales-agent': { one: 'Sales Agent', many: 'Sales Agents' },
  other: { one: 'Also', many: 'Also' },
};

const awardResults: Record<AwardResult, string> = {
  won: 'Won',
  nominated: 'Nominated',
  'special-mention': 'Special mention',
  selected: 'Selected',
};

const advisories: Record<AdvisoryKind, string> = {
  none: 'None',
  'strong-language': 'Strong language',
  violence: 'Violence',
  'sexual-content': 'Sexual content',
  nudity: 'Nudity',
  'drug-use': 'Drug use',
  'flashing-light': 'Flashing light',
  'loud-sound': 'Loud sound',
  suicide: 'Suicide',
  'self-harm': 'Self-harm',
  abuse: 'Abuse',
  discrimination: 'Discrimination',
  'animal-harm': 'Harm to animals',
  death: 'Death',
  other: 'Other',
};

const colours: Record<Colour, string> = {
  colour: 'Colour',
  'black-and-white': 'Black and white',
  tinted: 'Tinted',
  mixed: 'Colour and black and white',
};

const alternateTitles: Record<AlternateTitleKind, string> = {
  original: 'Original title',
  translated: 'Also known as',
  transliterated: 'Transliterated',
  working: 'Working title',
};

const formats: Record<Format, string> = {
  dcp: 'DCP',
  'film-35mm': '35mm',
  'film-16mm': '16mm',
  'film-70mm': '70mm',
  'film-8mm': '8mm',
  digital: 'Digital',
  video: 'Video',
  vr: 'Virtual reality',
};

const guests: Record<GuestKind, string> = {
  introduction: 'Introduced by {names}',
  'q-and-a': 'Q&A with {names}',
  discussion: 'Discussion with {names}',
  moderator: 'Moderated by {names}',
  speaker: 'Speaking: {names}',
  performance: 'Performance by {names}',
  'live-music': 'Live music by {names}',
};

/** Names that Intl gives otherwise than festivals print them. */
const countries: Table = { US: 'USA', GB: 'UK', CZ: 'Czechia' };
const languages: Table = { zxx: 'No dialogue' };

/** What a premiere is called after a country or a continent; places that are not here get "Premiere in …". */
// biome-ignore format: a table reads best as one
const demonyms: Table = {
  AR: 'Argentinian', AT: 'Austrian', AU: 'Australian', BE: 'Belgian', BR: 'Brazilian', CA: 'Canadian', CH: 'Swiss',
  CL: 'Chilean', CN: 'Chinese', CO: 'Colombian', CZ: 'Czech', DE: 'German', DK: 'Danish', EE: 'Estonian',
  EG: 'Egyptian', ES: 'Spanish', FI: 'Finnish', FR: 'French', GB: 'UK', GR: 'Greek', HR: 'Croatian', HU: 'Hungarian',
  ID: 'Indonesian', IE: 'Irish', IL: 'Israeli', IN: 'Indian', IR: 'Iranian', IT: 'Italian', JP: 'Japanese',
  KR: 'South Korean', LT: 'Lithuanian', LV: 'Latvian', MA: 'Moroccan', MX: 'Mexican', NG: 'Nigerian', NL: 'Dutch',
  NO: 'Norwegian', PL: 'Polish', PT: 'Portuguese', RO: 'Romanian', RS: 'Serbian', SE: 'Swedish', SI: 'Slovenian',
  SK: 'Slovak', TN: 'Tunisian', TR: 'Turkish', TW: 'Taiwanese', UA: 'Ukrainian', US: 'US', ZA: 'South African',
  Africa: 'African', Asia: 'Asian', Europe: 'European', 'Latin America': 'Latin American',
  'North America': 'North American', 'South America': 'South American',
};

/** The site's own words in English. `{…}` is a place that is filled. */
export const en = {
  and: 'and',
  dayPattern: '{weekday} {day} {month}',
  monthPattern: '{days} {month}',
  roles,
  awardResults,
  advisories,
  colours,
  alternateTitles,
  formats,
  guests,
  countries,
  languages,
  demonyms,

  skip: 'Skip to the programme',
  mainNavigation: 'Main',
  whatsOn: 'What’s on',
  films: 'Films',

  // Film
  synopsis: 'Synopsis',
  press: 'Press',
  quoteMarks: { open: '“', close: '”' },
  translatedFrom: 'from the {language}',
  awards: 'Awards',
  credits: 'Credits',
  minutes: '{minutes} min',
  episodes: '{count} episodes',
  episodesOf: '{count} × {minutes} min',
  silent: 'Silent',
  subtitles: '{languages} subtitles',
  intertitles: '{languages} intertitles',
  print: 'Print',
  printSource: 'Print source',
  pictureAndSound: 'Picture and sound',
  rating: 'Rating',
  contentAdvisory: 'Content advisory',
  genre: 'Genre',
  words: 'Words',
  elsewhere: 'Elsewhere',
  images: 'Images',
  trailerAndStills: 'Trailer and stills',
  trailer: 'Trailer',
  stills: 'Stills',
  playTrailer: 'Play the trailer',
  watchTrailer: 'Watch the trailer',
  trailerLoads: 'Loads from {host} when you press it, not before',
  trailerElsewhere: 'At {host}',
  premieres: {
    world: 'World premiere',
    international: 'International premiere',
    continental: 'Continental premiere',
    national: 'National premiere',
    regional: 'Regional premiere',
    of: '{adjective} premiere',
    in: 'Premiere in {place}',
  },
  faces: {
    director: 'The director',
    directors: 'The directors',
    guest: 'A guest',
    guests: 'Guests',
    andGuest: '{directors}, and a guest',
    andGuests: '{directors}, and guests',
    here: 'Here {days}',
  },

  // Screenings
  screenings: 'Screenings',
  nextScreening: 'Next screening',
  tonight: 'Tonight',
  today: 'Today',
  nightTo: 'night to {weekday}',
  until: 'to {time}',
  fromUntil: '{from}, to {until}',
  place: '{building}, {room}',
  online: 'Online',
  onlineIn: 'In {countries}',
  onlineFrom: 'from {day}',
  onlineUntil: 'until {day}',
  book: 'Book Tickets',
  bookOnline: 'Rent online',
  actionFor: '{action}, {when}',
  played: 'Played',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  moved: 'Moved',
  movedFrom: 'Moved, was {from}',
  was: 'Was {time}',
  timeInPlace: '{time} in {place}',
  inPlace: 'in {place}',
  tickets: {
    notYet: 'Not on sale yet',
    onSaleFrom: 'On sale from {time}',
    fewLeft: 'Few seats left',
    rush: 'Rush line at the door',
    soldOut: 'Sold out',
    free: 'Free',
    atDoor: 'Tickets at the door',
  },
  access: {
    openCaptions: 'open captions',
    audioDescription: 'audio description',
    signLanguage: 'sign language',
    relaxed: 'relaxed',
    babyFriendly: 'babies welcome',
  },
  minimumAge: '{age} and over',
  membersOnly: 'members only',
  inSeries: 'in {series}',
  screeningWith: 'Screening with {names}',
  partOf: 'Part of {names}',
  placeOnBill: '{ordinal} of {count} in {names}',
  atAbout: ', at about {time}',
  ordinals: [
    'First',
    'Second',
    'Third',
    'Fourth',
    'Fifth',
    'Sixth',
    'Seventh',
    'Eighth',
    'Ninth',
    'Tenth',
    'Eleventh',
    'Twelfth',
  ] as readonly string[],
  counts: [
    'none',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ] as readonly string[],

  // Carousel
  alsoPlaying: 'Also Playing',
  alsoPlayed: 'From the Programme',
  back: 'Back',
  more: 'More',

  // Home and the page that isn't there
  notice: 'Notice',
  next: 'Next',
  nextTonight: 'Next, tonight',
  notFound: 'No such page',
  notFoundText: 'What you asked for has another address now, or never had this one.',
  notFoundWay: 'See what is on',
};
