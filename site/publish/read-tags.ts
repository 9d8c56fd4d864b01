import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** What the tags of a document say. */
export interface Tags {
  /** Addresses that it points to or loads, as it writes them, each once. */
  links: ReadonlySet<string>;
  /** What a reader would have to mend. */
  problems: readonly string[];
  /** Of the whole document. */
  title: string;
  /** Whether it sends its reader on by itself. */
  isRedirect: boolean;
  /** How many elements it has … */
  count: number;
  /** … and how many are `<html>` or `<body>`. */
  roots: Readonly<Record<'html' | 'body', number>>;
}

const LINKS: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'action']);
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** They end a paragraph that nobody has closed (HTML, 13.2.6.4.7). */
const NOT_IN_PARAGRAPH: ReadonlySet<string> = new Set(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul'.split(
    ' ',
  ),
);

/** A second one ends the first, wherever in it that stands. */
const NOT_IN_ITSELF: ReadonlySet<string> = new Set(['a', 'button', 'option']);

/**
 * Reads a document's tags. Every publish waits for this, once for each page: by the tokenizer alone, since the library's
 * parser, which makes an object of each element's attributes, takes three times as long.
 * @param isXml whether it is XML; else HTML, where each element that isn't void must be closed all the same
 */
export const readTags = (text: string, isXml: boolean): Tags => {
  const reader = new TagReader(text, isXml);
  const tokenizer = new Tokenizer({ xmlMode: isXml }, reader);
  tokenizer.write(text);
  tokenizer.end();
  return reader;
};

class TagReader implements Tags, TokenizerCallbacks {
  readonly links = new Set<string>();
  readonly problems: string[] = [];
  title = '';
  isRedirect = false;
  count = 0;
  readonly roots = { html: 0, body: 0 };
  readonly #text: string;
  readonly #isXml: boolean;
  readonly #open: string[] = [];
  /** How many of those hold SVG or MathML. */
  #foreign = 0;
  #inTitle = false;
  /** The element whose tag is being read. */
  #name = '';
  /** The attribute that is being read, where it matters. */
  #attribute: string | undefined;
  #value = '';

  constructor(text: string, isXml: boolean) {
    this.#text = text;
    this.#isXml = isXml;
  }

  isInForeignContext(): boolean {
    return this.#foreign > 0;
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#nameAt(start, end);
    this.count++;
    if (this.#isXml) return;
    if (this.#name === 'html' || this.#name === 'body') this.roots[this.#name]++;
    if (NOT_IN_PARAGRAPH.has(this.#name) && this.#open.at(-1) === 'p') this.#notClosed('p');
    if (NOT_IN_ITSELF.has(this.#name) && this.#open.includes(this.#name)) this.#notClosed(this.#name);
  }

  onopentagend(): void {
    if (!this.#isXml && VOID.has(this.#name)) return;
    this.#open.push(this.#name);
    if (isForeign(this.#name)) this.#foreign++;
    this.#inTitle = this.#name === 'title' && this.#foreign === 0;
  }

  onclosetag(start: number, end: number): void {
    const name = this.#nameAt(start, end);
    this.#inTitle = false;
    const place = this.#open.lastIndexOf(name);
    if (place < 0) {
      this.problems.push(`</${name}> closes nothing`);
      return;
    }
    while (this.#open.length > place + 1) this.#notClosed(this.#pop());
    this.#pop();
  }

  onend(): void {
    while (this.#open.length > 0) this.#notClosed(this.#pop());
  }

  onattribname(start: number, end: number): void {
    // React writes `srcSet`.
    const name = this.#nameAt(start, end);
    this.#attribute = LINKS.has(name) || name === 'srcset' || name === 'http-equiv' ? name : undefined;
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute) this.#value += this.#text.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.#attribute) this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    const [name, value] = [this.#attribute, this.#value];
    if (!name || !value) return;
    if (name === 'http-equiv') this.isRedirect ||= value === 'refresh';
    else if (name !== 'srcset') this.links.add(value);
    else for (const candidate of value.split(',')) this.links.add(candidate.trim().split(/\s/, 1)[0] ?? '');
  }

  ontext(start: number, end: number): void {
    if (this.#inTitle) this.title += this.#text.slice(start, end);
  }

  ontextentity(codepoint: number): void {
    if (this.#inTitle) this.title += String.fromCodePoint(codepoint);
  }

  /** `<path/>` is closed; `<div/>` is open for a browser, and holds all that follows. */
  onselfclosingtag(): void {
    if (!this.#isXml && this.#foreign === 0 && !isForeign(this.#name)) this.onopentagend();
  }

  // These say nothing of elements.
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  #nameAt(start: number, end: number): string {
    const name = this.#text.slice(start, end);
    return this.#isXml ? name : name.toLowerCase();
  }

  #pop(): string {
    const name = this.#open.pop() ?? '';
    if (isForeign(name)) this.#foreign--;
    return name;
  }

  #notClosed(name: string): void {
    this.problems.push(`<${name}> is not closed where it should be`);
  }
}

const isForeign = (name: string): boolean => name === 'svg' || name === 'math';
