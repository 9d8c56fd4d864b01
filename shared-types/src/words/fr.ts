import type { AdvisoryKind, AlternateTitleKind, AwardResult, Colour, Role } from '../vocabulary/film.ts';
import type { Format } from '../vocabulary/screening.ts';
import type { Plural, Table } from './en.ts';

/**
 * Vocabularies as festivals print them in French. Roles are the trade, not the person: "Réalisation" is right of one
 * woman, of two men and of a collective, and needs no plural.
 */

const trade = (name: string): Plural => ({ one: name, many: name });

export const roles: Record<Role, Plural> = {
  director: trade('Réalisation'),
  writer: trade('Scénario'),
  'source-author': trade('D’après l’œuvre de'),
  'executive-producer': trade('Production exécutive'),
  producer: trade('Production'),
  'co-producer': trade('Coproduction'),
  'production-company': { one: 'Société de production', many: 'Sociétés de production' },
  cinematography: trade('Image'),
  editor: trade('Montage'),
  'original-music': trade('Musique originale'),
  sound: trade('Son'),
  'production-design': trade('Décors'),
  costume: trade('Costumes'),
  'make-up': trade('Maquillage'),
  casting: trade('Casting'),
  animation: trade('Animation'),
  'visual-effects': trade('Effets visuels'),
  choreography: trade('Chorégraphie'),
  cast: trade('Interprétation'),
  participant: trade('Avec'),
  narrator: trade('Narration'),
  distributor: trade('Distribution'),
  'sales-agent': trade('Ventes internationales'),
  other: trade('Et aussi'),
};

export const awardResults: Record<AwardResult, string> = {
  won: 'Lauréat',
  nominated: 'Nomination',
  'special-mention': 'Mention spéciale',
  selected: 'Sélection officielle',
};

export const advisories: Record<AdvisoryKind, string> = {
  none: 'Aucun',
  'strong-language': 'Langage grossier',
  violence: 'Violence',
  'sexual-content': 'Scènes à caractère sexuel',
  nudity: 'Nudité',
  'drug-use': 'Consommation de drogues',
  'flashing-light': 'Lumières stroboscopiques',
  'loud-sound': 'Niveau sonore élevé',
  suicide: 'Suicide',
  'self-harm': 'Automutilation',
  abuse: 'Maltraitance',
  discrimination: 'Discrimination',
  'animal-harm': 'Violence envers des animaux',
  death: 'Mort',
  other: 'Autre',
};

export const colours: Record<Colour, string> = {
  colour: 'Couleur',
  'black-and-white': 'Noir et blanc',
  tinted: 'Teinté',
  mixed: 'Couleur et noir et blanc',
};

export const alternateTitles: Record<AlternateTitleKind, string> = {
  original: 'Titre original',
  translated: 'Autre titre',
  transliterated: 'Translittération',
  working: 'Titre de travail',
};

export const formats: Record<Format, string> = {
  dcp: 'DCP',
  'film-35mm': '35\u00a0mm',
  'film-16mm': '16\u00a0mm',
  'film-70mm': '70\u00a0mm',
  'film-8mm': '8\u00a0mm',
  digital: 'Numérique',
  video: 'Vidéo',
  vr: 'Réalité virtuelle',
};

/** Names that Intl gives otherwise than festivals print them ("É.-U.", "R.-U."), and countries that are no more. */
export const countries: Table = {
  US: 'États-Unis',
  GB: 'Royaume-Uni',
  MM: 'Birmanie',
  SX: 'Saint-Martin',
  ANHH: 'Antilles néerlandaises',
  BUMM: 'Birmanie',
  BYAA: 'RSS de Biélorussie',
  CSHH: 'Tchécoslovaquie',
  CSXX: 'Serbie-et-Monténégro',
  DDDE: 'RDA',
  DYBJ: 'Dahomey',
  HVBF: 'Haute-Volta',
  RHZW: 'Rhodésie',
  SKIN: 'Sikkim',
  SUHH: 'URSS',
  TPTL: 'Timor oriental',
  VDVN: 'Viêt Nam du Nord',
  YDYE: 'Yémen du Sud',
  YUCS: 'Yougoslavie',
  ZRCD: 'Zaïre',
};
export const languages: Table = {
  zxx: 'sans dialogue',
  cmn: 'mandarin',
  asf: 'langue des signes australienne',
  bfi: 'langue des signes britannique',
  fcs: 'langue des signes québécoise',
  fsl: 'langue des signes française',
  gsg: 'langue des signes allemande',
  ise: 'langue des signes italienne',
  jsl: 'langue des signes japonaise',
};
