import path from 'node:path';
import type { PagePath } from './renderer.ts';
import { BuildError } from './run-astro.ts';

/** The last list in which no two files clash: most publishes have the same. */
let good = '';

/**
 * Two files at one place of the site: one would silently take the other's. Also when only case or Unicode form tell them
 * apart, since some disks and hosts don't, or when one is the folder of the other.
 * @param others files that lie beside the pages: assets, images, `public/`
 * @throws BuildError that names all of them
 */
export const checkPaths = (
  pages: readonly Pick<PagePath, 'pathname' | 'file' | 'route'>[],
  others: ReadonlySet<string>,
): void => {
  const all = [...others, ...pages.map(({ file }) => file)].join('\n');
  if (all === good) return;
  const taken = new Map<string, string>();
  const folders = new Map<string, string>();
  const clashes: string[] = [];
  /** Whose file is in the place of a folder; else that is one from now on, with all above it. */
  const fileInPlaceOf = (folder: string, owner: string): string | undefined => {
    if (folder === '.' || folders.has(folder)) return undefined;
    const other = taken.get(folder) ?? fileInPlaceOf(path.posix.dirname(folder), owner);
    if (other === undefined) folders.set(folder, owner);
    return other;
  };
  const claim = (file: string, owner: string): void => {
    const folded = fold(file);
    const other = taken.get(folded) ?? folders.get(folded) ?? fileInPlaceOf(path.posix.dirname(folded), owner);
    if (other === undefined) taken.set(folded, owner);
    else clashes.push(clash(file, other, owner));
  };
  for (const file of others) claim(file, `the file ${file} of public/ or of the images`);
  for (const page of pages) claim(page.file, ownerOf(page));
  if (clashes.length > 0) throw new BuildError(`${clashes.join('\n')}\nthe site stays as it is.`);
  good = all;
};

/** Of a redirect, what its entry in the CMS is called. */
const ownerOf = ({ pathname, route }: Pick<PagePath, 'pathname' | 'route'>): string =>
  route.component.endsWith('/[...from].astro')
    ? `the redirect from ${pathname}/`
    : `${pathname || '/'} of src/${route.component.replace(/^src\//, '')}`;

const fold = (file: string): string => file.normalize('NFC').toLowerCase();

const clash = (file: string, one: string, other: string): string =>
  `two pages at one address
  what    ${one}, and ${other}
  where   /${file}
  remedy  give one of them another address (upper and lower case count as the same), then publish again`;
