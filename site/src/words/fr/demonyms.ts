import type { Words } from '../words.ts';

/** As they follow "première", which is feminine. */
// biome-ignore format: a table reads best as one
export const demonyms: Words['demonyms'] = {
  AR: 'argentine', AT: 'autrichienne', AU: 'australienne', BE: 'belge', BR: 'brésilienne', CA: 'canadienne',
  CH: 'suisse', CL: 'chilienne', CN: 'chinoise', CO: 'colombienne', CZ: 'tchèque', DE: 'allemande', DK: 'danoise',
  EE: 'estonienne', EG: 'égyptienne', ES: 'espagnole', FI: 'finlandaise', FR: 'française', GB: 'britannique',
  GR: 'grecque', HR: 'croate', HU: 'hongroise', ID: 'indonésienne', IE: 'irlandaise', IL: 'israélienne',
  IN: 'indienne', IR: 'iranienne', IS: 'islandaise', IT: 'italienne', JP: 'japonaise', KR: 'sud-coréenne',
  LT: 'lituanienne', LV: 'lettone', MA: 'marocaine', MX: 'mexicaine', NG: 'nigériane', NL: 'néerlandaise',
  NO: 'norvégienne', PL: 'polonaise', PT: 'portugaise', RO: 'roumaine', RS: 'serbe', SE: 'suédoise', SI: 'slovène',
  SK: 'slovaque', TN: 'tunisienne', TR: 'turque', TW: 'taïwanaise', UA: 'ukrainienne', US: 'américaine',
  ZA: 'sud-africaine',
  Africa: 'africaine', Asia: 'asiatique', Europe: 'européenne', 'Latin America': 'latino-américaine',
  'North America': 'nord-américaine', 'South America': 'sud-américaine', Quebec: 'québécoise', Québec: 'québécoise',
};
