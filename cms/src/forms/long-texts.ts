import type { Core } from '@strapi/strapi';
import { INPUTS, type InputName } from './inputs.ts';

/**
 * Strapi's short texts hold 255 characters and it refuses to save a longer one; a refused save empties the form of all
 * that was typed. So they hold what anybody may paste, and it is the rules that say, beside the field and when it is to be
 * published, how long a text may be.
 */

const PASTED = 100_000;

interface ShortText {
  type: string;
  customField?: string;
  column?: object;
}

/** Strapi puts the type of an input of our own in its place after `register()`. */
const isShortText = ({ type, customField = '' }: ShortText): boolean =>
  type === 'customField'
    ? INPUTS[customField.replace('global::', '') as InputName] === 'string'
    : type === 'string' || type === 'uid';

/** Must run in `register()`: the tables are made from this. */
export const holdLongTexts = (strapi: Core.Strapi): void => {
  const own = Object.entries(strapi.contentTypes).filter(([uid]) => uid.startsWith('api::'));
  const models = [...own.map(([, model]) => model), ...Object.values(strapi.components)];
  for (const { attributes } of models) {
    for (const attribute of Object.values(attributes) as ShortText[]) {
      if (!isShortText(attribute)) continue;
      // Seen by the validation alone: a form would print it beside every field.
      Object.defineProperty(attribute, 'maxLength', { value: PASTED, enumerable: false });
      attribute.column = { type: 'text', args: ['longtext'] };
    }
  }
};
