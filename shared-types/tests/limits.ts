import { contract } from '../src/contract.ts';

/** Every field of the contract that can hold something wrong: `film reviews[].url`. */

interface Definition {
  type: string;
  checks?: readonly unknown[];
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  in?: Schema;
  out?: Schema;
}
interface Schema {
  _zod: { def: Definition };
}

/** Made by the CMS itself, or chosen among what it has: no editor and no file can write them otherwise. */
const NEVER_WRONG =
  /documentId$|sequence$|(poster|still|logo|image|portrait|section|edition|recipient|previousVenue|gallery\[\]|films\[\]|walks\[\]\.venue|media url)$/;
/** A number without a range, yes or no: an input that holds nothing else. */
const isFree = ({ type, checks = [] }: Definition): boolean =>
  type === 'boolean' || (type === 'number' && checks.length < 2);

const visit = ({ _zod: { def } }: Schema, path: string): string[] => {
  const inner = [
    ...(def.element ? visit(def.element, `${path}[]`) : []),
    ...[def.innerType, def.in, def.out].flatMap((schema) => (schema ? visit(schema, path) : [])),
    ...Object.entries(def.shape ?? {}).flatMap(([name, schema]) =>
      visit(schema, `${path}${/ $/.test(path) ? '' : '.'}${name}`),
    ),
  ];
  const isLeaf = ['string', 'number', 'enum'].includes(def.type) && !isFree(def);
  return isLeaf && !NEVER_WRONG.test(path) ? [path, ...inner] : inner;
};

export const limitsOf = (): string[] => [
  ...new Set(Object.entries(contract).flatMap(([type, schema]) => visit(schema as unknown as Schema, `${type} `))),
];
