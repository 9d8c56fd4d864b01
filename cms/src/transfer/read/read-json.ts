import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { ImportRefused } from '../problems.ts';

/** `LineAfterThis` → `line after this` */
const inWords = (code: string): string => code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

const placeOf = (text: string, offset: number): string => {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
};

const whyUnread = ({ code, message }: NodeJS.ErrnoException, file: string): { what: string; remedy: string } => {
  if (code === 'ENOENT') return { what: `there is no file ${file}`, remedy: 'check the path' };
  if (code === 'EISDIR') return { what: `${file} is a folder`, remedy: 'name the content.json in it' };
  return { what: `the file can't be read: ${message}`, remedy: 'check the path' };
};

/**
 * Reads a JSON file. Node's own `JSON.parse` says of most mistakes no line: hence another parser.
 * @throws ImportRefused when there is no such file or it isn't JSON: with the line and column of the first mistake
 */
export const readJson = async (file: string): Promise<unknown> => {
  const name = path.basename(file);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new ImportRefused(name, undefined, [{ path: [], ...whyUnread(error, file) }]);
  });
  // A byte order mark is no JSON, yet spreadsheets and Windows editors write one.
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (!error) return value;
  throw new ImportRefused(name, undefined, [
    {
      path: [],
      what: `not JSON at ${placeOf(text, error.offset)}: ${inWords(printParseErrorCode(error.error))}`,
      remedy: 'correct the file there; an editor that knows JSON marks the place',
    },
  ]);
};
