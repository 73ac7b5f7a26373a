import { err, ok, type Result } from '../../../../lib/result.ts';

/** What shorthand is made of, before it is fitted to a shape. */
export type Loose = string | readonly Loose[] | { readonly [name: string]: Loose };

/**
 * Reads the CLI's shorthand: `Key=team,Value=red`, `Names=a,b`, `Names=[a,b]`, `Filter={Name=x,Values=[a]}`; values in
 * quotes may hold commas. The error is the CLI's, with a mark below the place.
 * @param load what a value behind `key@=` stands for, such as the content of `file://…`
 */
export function readShorthand(
  text: string,
  load: (value: string) => string = (value) => value,
): Result<{ readonly [name: string]: Loose }, string> {
  const reader = new Reader(text, load);
  try {
    return ok(reader.parameter());
  } catch (error) {
    if (error instanceof Misread) return err(error.message);
    throw error;
  }
}

class Misread extends Error {}

const ESCAPED_COMMA = String.raw`\\,`;
const START = String.raw`!#-&(-+\--<>-Z\\-z|-\uffff`;
/** What an unquoted value may be made of: the first of a list may hold an equals sign, the others may not. */
const FIRST = new RegExp(
  `(?:${ESCAPED_COMMA}|[${START}])(?:${ESCAPED_COMMA}|[\\s!#-&(-+\\--\\\\^-|~-\\uffff])*`,
  'y',
);
const SECOND = new RegExp(
  `(?:${ESCAPED_COMMA}|[${START}])(?:${ESCAPED_COMMA}|[\\s!#-&(-+\\--<>-\\uffff])*`,
  'y',
);
const SINGLE_QUOTED = /'(?:\\'|[^'])*'/y;
const DOUBLE_QUOTED = /"(?:\\"|[^"])*"/y;
const KEY = /[\w\-.#/:]*/y;

/** Recursive descent; a `Misread` leaves it at the first character that does not fit. */
class Reader {
  readonly #text: string;
  readonly #load: (value: string) => string;
  #at = 0;
  #isLoading = false;

  constructor(text: string, load: (value: string) => string) {
    this.#text = text;
    this.#load = load;
  }

  parameter(): Record<string, Loose> {
    const values: Record<string, Loose> = {};
    for (;;) {
      const start = this.#at;
      const key = this.#key();
      const value = this.#values();
      if (Object.hasOwn(values, key)) throw this.#secondInstance(key, start);
      values[key] = value;
      if (this.#ended()) return values;
      this.#expect(',');
    }
  }

  #values(): Loose {
    if (this.#ended()) return '';
    const next = this.#text[this.#at];
    if (next === '[') return this.#list();
    return next === '{' ? this.#hash() : this.#commaSeparated();
  }

  /** `a`, or `a,b,c`; a comma before the next `key=` ends it. */
  #commaSeparated(): Loose {
    const first = this.#first();
    this.#space();
    if (this.#text[this.#at] !== ',') return first;
    const items: Loose[] = [first];
    while (this.#text[this.#at] === ',') {
      this.#expect(',');
      const item = this.#second();
      this.#space();
      if (item === null || !(this.#ended() || this.#text[this.#at] === ',')) {
        if (item === null && this.#ended()) throw this.#expected('<second>', '<none>');
        this.#at = this.#text.lastIndexOf(',', this.#at);
        break;
      }
      items.push(item);
    }
    return items.length === 1 ? first : items;
  }

  #list(): Loose {
    this.#expect('[');
    const items: Loose[] = [];
    while (this.#text[this.#at] !== ']') {
      items.push(this.#explicit());
      this.#space();
      if (this.#text[this.#at] !== ']') this.#expect(',');
    }
    this.#at++;
    return items;
  }

  #hash(): Loose {
    this.#expect('{');
    const values: Record<string, Loose> = {};
    while (this.#text[this.#at] !== '}') {
      const key = this.#key();
      values[key] = this.#explicit();
      this.#space();
      if (this.#text[this.#at] !== '}') this.#expect(',');
    }
    this.#at++;
    return values;
  }

  #explicit(): Loose {
    const next = this.#text[this.#at];
    if (next === '[') return this.#list();
    return next === '{' ? this.#hash() : this.#first();
  }

  #first(): string {
    const quote = this.#quote();
    if (quote === null) return this.#loaded(this.#bare(FIRST) ?? '');
    const text = this.#quoted(quote);
    if (text === null) throw this.#expected(quote === "'" ? '<singled quoted>' : '<double quoted>', '<none>');
    return this.#loaded(text);
  }

  #second(): string | null {
    const quote = this.#quote();
    const text = quote === null ? this.#bare(SECOND) : this.#quoted(quote);
    return text === null ? null : this.#loaded(text);
  }

  #loaded(text: string): string {
    return this.#isLoading ? this.#load(text) : text;
  }

  #bare(pattern: RegExp): string | null {
    return (
      this.#match(pattern)
        ?.replaceAll(String.raw`\,`, ',')
        .trimEnd() ?? null
    );
  }

  #quote(): string | null {
    const next = this.#text[this.#at];
    return next === "'" || next === '"' ? next : null;
  }

  #quoted(quote: string): string | null {
    const text = this.#match(quote === "'" ? SINGLE_QUOTED : DOUBLE_QUOTED);
    return text?.slice(1, -1).replaceAll(`\\${quote}`, quote).replaceAll('\\\\', '\\') ?? null;
  }

  /** `key=`, or `key@=`: then values may be `file://` names. */
  #key(): string {
    const key = this.#match(KEY) ?? '';
    this.#space();
    this.#isLoading = this.#text[this.#at] === '@';
    if (this.#isLoading) this.#at++;
    this.#expect('=');
    return key;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const [text] = pattern.exec(this.#text) ?? [];
    if (text === undefined) return null;
    this.#at += text.length;
    return text;
  }

  #expect(character: string): void {
    this.#space();
    if (this.#text[this.#at] !== character) throw this.#expected(character, this.#text[this.#at] ?? 'EOF');
    this.#at++;
    this.#space();
  }

  #space(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  #ended(): boolean {
    return this.#at >= this.#text.length;
  }

  #expected(wanted: string, found: string): Misread {
    return new Misread(`Expected: '${wanted}', received: '${found}' for input:\n ${this.#marked(this.#at)}`);
  }

  #secondInstance(key: string, at: number): Misread {
    return new Misread(
      `Second instance of key "${key}" encountered for input:\n${this.#marked(at)}\n` +
        'This is often because there is a preceding "," instead of a space.',
    );
  }

  /** The text with a mark below one of its characters. */
  #marked(at: number): string {
    const lineEnd = this.#text.indexOf('\n', at);
    const end = lineEnd < 0 ? this.#text.length : lineEnd;
    const column = at - (this.#text.lastIndexOf('\n', at - 1) + 1);
    return `${this.#text.slice(0, end)}\n${' '.repeat(column)}^${this.#text.slice(end)}`;
  }
}
