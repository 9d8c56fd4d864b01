import type { Table } from '@also-playing/shared-types/words/en';

/** What a premiere is called after a country or a continent; places that are not here get "Premiere in …". */
// biome-ignore format: a table reads best as one
export const demonyms: Table = {
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
