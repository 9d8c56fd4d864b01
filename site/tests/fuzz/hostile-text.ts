import fc from 'fast-check';

/** Texts that break pages which don't expect them. A script among them that runs calls `ran`. */

const SCRIPTS = [
  '<script>ran()</script>',
  '</script><script>ran()</script>',
  '</title><script>ran()</script>',
  '<!--<script>ran()//-->',
  '<img src=x onerror=ran()>',
  '"><svg onload=ran()>',
  "'><svg/onload=ran()>",
  '" autofocus onfocus="ran()',
  "' onmouseover='ran()",
  '<iframe srcdoc="<script>parent.ran()</script>">',
  '<a href="javascript:ran()">a</a>',
  'javascript:ran()',
  '[a](javascript:ran())',
  `\${ran()}`,
  '{{constructor.constructor("ran()")()}}',
  '\\u003c/script>\\u003cscript>ran()',
  '</style><style>*{display:none}',
  '</textarea></noscript></template>',
  '<base href="//elsewhere.example">',
  '<meta http-equiv=refresh content="0;url=//elsewhere.example">',
];

const MARKUP = [
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '&lt;b&gt;',
  '&amp;amp;',
  '&#0;',
  '</p>',
  '<b>',
  '**b** `c` # d',
  '<',
];
const SYNTAX = [
  '"',
  "'",
  '`',
  '\\',
  '\\"',
  '","x":"',
  '{count}',
  '{names} {time}',
  '$& $1 $$',
  '%00 %s',
  ';,:\\n',
  '--',
];
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  '[object Object]',
  '../../etc/passwd',
  'NaN',
];
const INVISIBLE = [
  '\u2028',
  '\u2029',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u2060',
  '\u0000',
  '\u001b[31m',
  '\ud83d',
];
const DIRECTION = [
  '\u202e evil',
  '\u2066 a',
  '\u2069',
  '\u200f',
  '\u061c',
  'שלום עולם',
  'سمير حداد (1999)',
  'abc سمير 123',
];
const SPACE = ['\t', '\r\n', '\n\n', '\r\nBEGIN:VEVENT\r\n', '\u00a0\u00a0', '  a  '];
const SCRIPTS_OF_THE_WORLD = [
  '夜勤の人々が',
  '你好世界'.repeat(12),
  'ภาษาไทยไม่มีเว้นวรรค',
  'हिन्दी',
  'ქართული',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '🇨🇦🇫🇷',
  '𝔞𝔟𝔠',
  'ﷺ',
  'İstanbul ı ß ǆ',
];
// A letter with so many marks that it is wider than a phone can't be broken; a few are enough.
const LONG = [
  'W'.repeat(255),
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'x'.repeat(80),
  'https://an.example.org/a/very/long/address/'.repeat(4),
  `z${'\u0335\u0301'.repeat(4)}`,
  '—'.repeat(60),
  'a\u00a0'.repeat(60),
];

const ALL = [SCRIPTS, SCRIPTS, MARKUP, SYNTAX, NAMES, INVISIBLE, DIRECTION, SPACE, SCRIPTS_OF_THE_WORLD, LONG];

const piece = fc.oneof(
  ...ALL.map((texts) => fc.constantFrom(...texts)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.lorem({ maxCount: 6 }),
);

/** One to four pieces, beside each other or with a space between. */
export const hostileText = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.constantFrom('', ' '))
  .map(([pieces, between]) => pieces.join(between));

/** What may stand after `https://a.example/` in an address. */
export const hostilePath = fc
  .constantFrom(
    '"onmouseover="ran()',
    "'><script>ran()</script>",
    '?a=1&b=2&amp;c="',
    '%22%3E%3Cscript%3E',
    '#</script>',
    'a'.repeat(300),
    'عربى/路径',
    '\\..\\..',
    '{slug}/$&',
    '//elsewhere.example',
  )
  .map((path) => `https://a.example/${path}`);
