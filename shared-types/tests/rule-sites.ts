import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * Every place in the source where a rule says what is wrong and what to do, found as it is written: `message(what,
 * remedy)`, `across(path, what, remedy)`, `written(isRight, expected, remedy)`, `{ what, remedy }`, and the lines of
 * advice, `[at, what, remedy]`.
 */

export interface RuleSite {
  /** `shared-types/src/fields.ts:44` */
  where: string;
  /** What it says, as far as the source gives it: what is computed may be anything. */
  what: RegExp;
  remedy: RegExp;
}

const ROOT = path.resolve(import.meta.dirname, '../..');

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patternOf = (node: ts.Expression): string => {
  if (ts.isStringLiteralLike(node)) return literally(node.text);
  if (ts.isTemplateExpression(node)) {
    return node.templateSpans.reduce(
      (pattern, { literal }) => `${pattern}.*${literally(literal.text)}`,
      literally(node.head.text),
    );
  }
  if (ts.isConditionalExpression(node)) return `(${patternOf(node.whenTrue)}|${patternOf(node.whenFalse)})`;
  return '.*';
};

/** Which arguments of these calls say what and what to do. */
const CALLS: Readonly<Record<string, (args: readonly ts.Expression[]) => [string, string] | undefined>> = {
  message: ([what, remedy]) => what && remedy && [patternOf(what), patternOf(remedy)],
  across: ([, what, remedy]) => what && remedy && [patternOf(what), patternOf(remedy)],
  written: ([, expected, remedy]) =>
    expected && remedy && [`expected ${patternOf(expected)}, got .*`, patternOf(remedy)],
  say: ([, , what, remedy]) => what && remedy && [patternOf(what), patternOf(remedy)],
};

/** What a piece of source says; undefined where it is no rule. */
const saidBy = (node: ts.Node): [what: string, remedy: string] | undefined => {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    return CALLS[node.expression.text]?.(node.arguments);
  }
  if (ts.isObjectLiteralExpression(node)) {
    const said = (name: string): string | undefined => {
      const property = node.properties.find((each) => each.name?.getText() === name);
      if (!property) return undefined;
      return ts.isPropertyAssignment(property) ? patternOf(property.initializer) : '.*';
    };
    const [what, remedy] = [said('what'), said('remedy')];
    return what && remedy ? [what, remedy] : undefined;
  }
  if (ts.isArrayLiteralExpression(node) && node.elements.length === 3) {
    const [, what, remedy] = node.elements;
    return what && remedy && [patternOf(what), patternOf(remedy)];
  }
  return undefined;
};

/** Words, not a name; what only passes on a problem has none. */
const isSentence = (pattern: string): boolean => /^\S+ \S/.test(pattern);

/** Those of a file. */
const sitesIn = (file: string): RuleSite[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const sites: RuleSite[] = [];
  const visit = (node: ts.Node): void => {
    const [what, remedy] = saidBy(node) ?? ['', ''];
    if (isSentence(what) || isSentence(remedy)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      sites.push({
        where: `${path.relative(ROOT, file)}:${line}`,
        what: new RegExp(`^${what}$`, 's'),
        remedy: new RegExp(`^${remedy}$`),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return sites;
};

/** @param folder of the project: `cms/src/rules` */
export const ruleSites = (folder: string): RuleSite[] =>
  readdirSync(path.join(ROOT, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .flatMap((file) => sitesIn(path.join(ROOT, folder, file)));
