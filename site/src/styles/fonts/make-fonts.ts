import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

/**
 * Makes this folder's font files, their @font-face rules and the table of title widths out of the packages of
 * Fontsource. Run it by hand when those packages move (`pnpm --filter @also-playing/site fonts`), and commit what it
 * makes. The variable fonts as published are 410 KB for one page; the instances that the design uses are 90 KB.
 */

const require = createRequire(import.meta.url);
const PACKAGES = {
  'bricolage-grotesque': require.resolve('@fontsource-variable/bricolage-grotesque/package.json'),
  newsreader: require.resolve('@fontsource-variable/newsreader/package.json'),
} as const;
type Family = keyof typeof PACKAGES;

const here = (file: string): string => path.join(import.meta.dirname, file);
const upstream = (family: Family, file: string): string => path.join(path.dirname(PACKAGES[family]), file);

const between = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** Alphabets, each a file of its own: a browser fetches what a page's letters need. Ligatures stand by themselves. */
const ALPHABETS = {
  latin: {
    letters: `${between(0x20, 0x7e)}${between(0xa0, 0xff)}ŒœıŠšŽžŸˆ˜–—‘’‚“”„•…‹›€™−ﬁﬂ\u202f`,
    range:
      'U+20-7E,U+A0-FF,U+131,U+152-153,U+160-161,U+178,U+17D-17E,U+2C6,U+2DC,U+2013-2026,U+202F,U+2039-203A,U+20AC,U+2122,U+2212',
  },
  'latin-ext': {
    letters: `${between(0x100, 0x2ba)}${between(0x1e00, 0x1e9f)}${between(0x1ef2, 0x1eff)}`,
    range: 'U+100-130,U+132-151,U+154-15F,U+162-177,U+179-17C,U+17F-1AE,U+1B1-2BA,U+1E00-1E9F,U+1EF2-1EFF',
  },
  vietnamese: { letters: `${between(0x1ea0, 0x1ef1)}ƠơƯư₫`, range: 'U+1AF-1B0,U+1EA0-1EF1,U+20AB' },
} as const;

type Axes = Record<string, number | { min: number; max: number }>;

interface Face {
  name: string;
  family: Family;
  file: (alphabet: string) => string;
  axes: Axes;
  weight: string;
  style: 'normal' | 'italic';
  /** Substitutes that are kept: tabular figures where times stand below each other. */
  substitutes: boolean;
  /** What stands in on a page that was read before the file came: a system font with its own average width, in parts of the em. */
  fallback: { local: string; weight: string; width: number }[];
}

// Average widths of a sample in Arial, Arial Bold, Times New Roman and its italic (Liberation has the same metrics).
const ARIAL = { local: "local('Arial'),local('Liberation Sans'),local('Helvetica')", width: 0.4361 };
const ARIAL_BOLD = {
  local: "local('Arial Bold'),local('Liberation Sans Bold'),local('Helvetica Bold')",
  width: 0.4709,
};
const TIMES = { local: "local('Times New Roman'),local('Liberation Serif'),local('Times')", width: 0.3979 };
const TIMES_ITALIC = {
  local: "local('Times New Roman Italic'),local('Liberation Serif Italic'),local('Times Italic')",
  width: 0.3977,
};

const FACES: readonly Face[] = [
  {
    name: 'Display',
    family: 'bricolage-grotesque',
    file: (alphabet) => `bricolage-grotesque-${alphabet}-standard-normal`,
    axes: { opsz: 96, wdth: 75, wght: 800 },
    weight: '800',
    style: 'normal',
    substitutes: true,
    fallback: [{ ...ARIAL_BOLD, weight: '800' }],
  },
  {
    name: 'Interface',
    family: 'bricolage-grotesque',
    file: (alphabet) => `bricolage-grotesque-${alphabet}-standard-normal`,
    axes: { opsz: 14, wdth: 100, wght: { min: 500, max: 700 } },
    weight: '500 700',
    style: 'normal',
    substitutes: false,
    fallback: [
      { ...ARIAL, weight: '500' },
      { ...ARIAL_BOLD, weight: '600 700' },
    ],
  },
  {
    name: 'Text',
    family: 'newsreader',
    file: (alphabet) => `newsreader-${alphabet}-opsz-normal`,
    axes: { opsz: 18, wght: 400 },
    weight: '400',
    style: 'normal',
    substitutes: false,
    fallback: [{ ...TIMES, weight: '400' }],
  },
  {
    name: 'Text',
    family: 'newsreader',
    file: (alphabet) => `newsreader-${alphabet}-opsz-normal`,
    axes: { opsz: 18, wght: 700 },
    weight: '700',
    style: 'normal',
    substitutes: false,
    fallback: [],
  },
  {
    name: 'Text',
    family: 'newsreader',
    file: (alphabet) => `newsreader-${alphabet}-opsz-italic`,
    axes: { opsz: 36, wght: 400 },
    weight: '400',
    style: 'italic',
    substitutes: false,
    fallback: [{ ...TIMES_ITALIC, weight: '400' }],
  },
];

const SAMPLE =
  'For eleven months two filmmakers rode the last bus with the people who clean a city after it has gone to sleep. ' +
  'What begins as a portrait of work becomes, floor by floor, a comedy of solidarity.';

const widthOf = (font: Font, text: string): number => {
  const advances = [...text].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth);
  return advances.reduce((sum, advance) => sum + advance, 0) / advances.length / font.unitsPerEm;
};

const percent = (value: number): string => `${(value * 100).toFixed(2)}%`;

// Titles fill their lines: a stand-in that is a little wider would break one more.
const FILLED = 0.93;

/** The system font, stretched to the average width of ours and with its line metrics. */
const fallbackRule = (face: Face, font: Font, { local, weight, width }: Face['fallback'][number]): string => {
  const scale = (widthOf(font, SAMPLE) / width) * (face.name === 'Display' ? FILLED : 1);
  const metric = (value: number): string => percent(value / font.unitsPerEm / scale);
  return `@font-face{font-family:'${face.name} fallback';font-weight:${weight};font-style:${face.style};src:${local};size-adjust:${percent(scale)};ascent-override:${metric(font.ascent)};descent-override:${metric(-font.descent)};line-gap-override:0%}`;
};

const rules: string[] = [];
const titleWidths: [string, number][] = [];
for (const face of FACES) {
  for (const [alphabet, { letters, range }] of Object.entries(ALPHABETS)) {
    const source = readFileSync(upstream(face.family, `files/${face.file(alphabet)}.woff2`));
    const bytes = await subsetFont(source, letters, {
      targetFormat: 'woff2',
      variationAxes: face.axes,
      noHinting: true,
      noLayoutClosure: !face.substitutes,
    });
    const file = `${face.name}-${face.weight.replace(' ', '-')}-${face.style}-${alphabet}.woff2`.toLowerCase();
    writeFileSync(here(file), bytes);
    // A late one stays away until the next page, so that nothing moves; few letters of other alphabets do (decision 0014).
    const display = alphabet === 'latin' || face.name === 'Text' ? 'optional' : 'swap';
    rules.push(
      `@font-face{font-family:${face.name};font-weight:${face.weight};font-style:${face.style};font-display:${display};src:url(./${file}?no-inline) format('woff2');unicode-range:${range}}`,
    );

    const font = create(bytes as Buffer) as Font;
    if (alphabet === 'latin') rules.push(...face.fallback.map((fallback) => fallbackRule(face, font, fallback)));
    if (face.name === 'Display') {
      for (const code of font.characterSet) {
        titleWidths.push([String.fromCodePoint(code), widthOf(font, String.fromCodePoint(code))]);
      }
    }
  }
}

for (const family of ['bricolage-grotesque', 'newsreader'] as const) {
  copyFileSync(upstream(family, 'LICENSE'), here(`${family}.OFL.txt`));
}
writeFileSync(here('fonts.generated.css'), `/* Made by make-fonts.ts. */\n${rules.join('\n')}\n`);
const widths = Object.fromEntries(titleWidths.map(([letter, width]) => [letter, Math.round(width * 1000)]));
writeFileSync(
  here('title-widths.generated.ts'),
  `/** Advance widths of the title's face in thousandths of the em. Made by make-fonts.ts. */\nexport const TITLE_WIDTHS: Readonly<Record<string, number>> = ${JSON.stringify(widths)};\n`,
);
