import type { Core, UID } from '@strapi/strapi';

/** Entries whose every field that can hold a word holds one of its own: whoever reads any of it is found out. */

/** What a field must look like; anything else takes a word. `?` is that word. */
const SHAPES: Record<string, unknown> = {
  url: 'https://?.example/',
  trailerUrl: 'https://?.example/',
  ticketUrl: 'https://?.example/',
  localStart: '2026-12-04T18:30',
  localEnd: '2026-12-04T20:30',
  previousLocalStart: '2026-12-03T18:30',
  from: '2026-12-04T18:30',
  until: '2026-12-05T18:30',
  timeZone: 'Europe/Paris',
  locale: 'fr',
  language: 'fr',
  translatedFrom: 'de',
  countries: ['FR'],
  territories: ['FR'],
  languages: ['fr'],
  intertitles: ['fr'],
  subtitles: ['fr'],
  genres: ['?'],
  aliases: ['?'],
  year: 1999,
  minimumAge: 18,
  sequence: 0,
  lat: 1,
  lng: 1,
};

/** Strapi's own attributes of a type. */
const STRAPIS = new Set(['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations']);

interface Attribute {
  type: string;
  component?: UID.Component;
  repeatable?: boolean;
  multiple?: boolean;
  enum?: string[];
}

export interface Canaries {
  /** Every word that was put somewhere. */
  words: string[];
  /** Data for a type or component: a relation stays empty unless it is given, as does what is given as `undefined`. */
  fill(uid: UID.Schema, given?: Record<string, unknown>): Promise<Record<string, unknown>>;
}

/** @param prefix begins every word, in lower case */
export const canaries = (strapi: Core.Strapi, prefix: string): Canaries => {
  const words: string[] = [];
  const word = (): string => {
    words.push(`${prefix}${words.length}x`);
    return words.at(-1) as string;
  };
  const shaped = (shape: unknown): unknown =>
    JSON.parse(JSON.stringify(shape), (_key, value) => (typeof value === 'string' ? value.replace('?', word) : value));

  const image = async (): Promise<number> => {
    const name = word();
    const { id } = await strapi.db.query('plugin::upload.file').create({
      data: {
        name: `${name}.jpg`,
        hash: name,
        ext: '.jpg',
        mime: 'image/jpeg',
        size: 1,
        url: `/uploads/${name}.jpg`,
        provider: 'local',
        folderPath: '/',
        width: 10,
        height: 5,
        alternativeText: word(),
        caption: word(),
      },
    });
    return id;
  };

  const toValue = async (name: string, attribute: Attribute): Promise<unknown> => {
    if (name in SHAPES) return shaped(SHAPES[name]);
    switch (attribute.type) {
      case 'string':
      case 'text':
      case 'uid':
        return word();
      case 'blocks':
        return [{ type: 'paragraph', children: [{ type: 'text', text: word() }] }];
      case 'enumeration':
        return attribute.enum?.[0];
      case 'integer':
        return 7;
      case 'boolean':
        return true;
      case 'date':
        return '2026-12-01';
      case 'datetime':
        return '2026-12-01T10:00:00.000Z';
      case 'component': {
        const part = await fill(attribute.component as UID.Component);
        return attribute.repeatable ? [part] : part;
      }
      case 'media':
        return attribute.multiple ? [await image()] : image();
      default:
        return undefined;
    }
  };

  const fill: Canaries['fill'] = async (uid, given = {}) => {
    const fields: Record<string, unknown> = {};
    for (const [name, attribute] of Object.entries(strapi.getModel(uid).attributes)) {
      // What a list is searched by never leaves the CMS.
      if ((uid.startsWith('api::') && STRAPIS.has(name)) || name === 'searchText') continue;
      fields[name] = name in given ? given[name] : await toValue(name, attribute as Attribute);
    }
    return fields;
  };
  return { words, fill };
};
