import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What schema.org says of types, read from the declarations that schema-dts generates from its vocabulary. */
export interface Vocabulary {
  /** Names of the properties that a type may have, its ancestors' with them; nothing for what is no type. */
  propertiesOf(type: string): ReadonlySet<string> | undefined;
  /** Whether it is a member of an enumeration: `https://schema.org/EventScheduled`. */
  hasMember(name: string): boolean;
}

interface Declared {
  /** Interfaces that it extends. */
  parents: string[];
  properties: string[];
  /** The text of `@type`, on those that can be an object. */
  type?: string;
}

export const readVocabulary = (): Vocabulary => {
  const text = readFileSync(new URL('schema.d.ts', import.meta.resolve('schema-dts')), 'utf8');
  const source = ts.createSourceFile('schema.d.ts', text, ts.ScriptTarget.Latest);
  const declared = new Map<string, Declared>();
  const byType = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue;
    const found = read(statement, source);
    declared.set(statement.name.text, found);
    if (found.type) byType.set(found.type, statement.name.text);
  }
  const collect = (name: string): string[] => {
    const { parents = [], properties = [] } = declared.get(name) ?? {};
    return [...properties, ...parents.flatMap(collect)];
  };
  const members = new Set(text.match(/"https:\/\/schema\.org\/\w+"/g)?.map((quoted) => quoted.slice(1, -1)));
  return {
    propertiesOf(type) {
      const name = byType.get(type);
      return name === undefined ? undefined : new Set(collect(name));
    },
    hasMember: (name) => members.has(name),
  };
};

const read = (statement: ts.InterfaceDeclaration, source: ts.SourceFile): Declared => {
  const parents = (statement.heritageClauses ?? []).flatMap(({ types }) => types.map((type) => type.getText(source)));
  const members = statement.members.filter(ts.isPropertySignature);
  const named = members.map((member) => ({ member, name: (member.name as ts.StringLiteral).text }));
  const properties = named.map(({ name }) => name).filter((name) => !name.startsWith('@'));
  const type = named.find(({ name }) => name === '@type')?.member.type;
  return { parents, properties, ...(type && { type: type.getText(source).slice(1, -1) }) };
};
