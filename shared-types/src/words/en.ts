import type { AdvisoryKind, AlternateTitleKind, AwardResult, Colour, Role } from '../vocabulary/film.ts';
import type { Format } from '../vocabulary/screening.ts';

/** Vocabularies as festivals print them in English: on the site, and in the forms of the CMS. */

export interface Plural {
  one: string;
  many: string;
}
export type Table = Readonly<Record<string, string>>;

export const roles: Record<Role, Plural> = {
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

export const awardResults: Record<AwardResult, string> = {
  won: 'Won',
  nominated: 'Nominated',
  'special-mention': 'Special mention',
  selected: 'Selected',
};

export const advisories: Record<AdvisoryKind, string> = {
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

export const colours: Record<Colour, string> = {
  colour: 'Colour',
  'black-and-white': 'Black and white',
  tinted: 'Tinted',
  mixed: 'Colour and black and white',
};

export const alternateTitles: Record<AlternateTitleKind, string> = {
  original: 'Original title',
  translated: 'Also known as',
  transliterated: 'Transliterated',
  working: 'Working title',
};

export const formats: Record<Format, string> = {
  dcp: 'DCP',
  'film-35mm': '35mm',
  'film-16mm': '16mm',
  'film-70mm': '70mm',
  'film-8mm': '8mm',
  digital: 'Digital',
  video: 'Video',
  vr: 'Virtual reality',
};

/** Names that Intl gives otherwise than festivals print them, or not at all. */
export const countries: Table = { US: 'USA', GB: 'UK', CZ: 'Czechia' };
export const languages: Table = {
  zxx: 'No dialogue',
  asf: 'Australian Sign Language',
  bfi: 'British Sign Language',
  fcs: 'Quebec Sign Language',
  fsl: 'French Sign Language',
  gsg: 'German Sign Language',
  ise: 'Italian Sign Language',
  jsl: 'Japanese Sign Language',
};
