import { err, ok, type Result } from '../../../../lib/result.ts';

/** JSON as Python reads it; the error says what it expected and where, in Python's words. */
export function parseJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch {
    const { what, at } = new Scanner(text).findFault();
    const line = text.slice(0, at).split('\n').length;
    const column = at - text.lastIndexOf('\n', at - 1);
    return err(`${what}: line ${line} column ${column} (char ${at})`);
  }
}

interface Fault {
  readonly what: string;
  readonly at: number;
}

class Stopped extends Error {
  readonly fault: Fault;

  constructor(what: string, at: number) {
    super(what);
    this.fault = { what, at };
  }
}

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const CHUNK = /[^"\\\u0000-\u001F]*/y; // oxlint-disable-line no-control-regex -- what a text may not hold

/** Walks a text that is no JSON up to its first fault. */
class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  findFault(): Fault {
    try {
      this.#space();
      this.#value();
      this.#space();
      return { what: 'Extra data', at: this.#at };
    } catch (error) {
      if (error instanceof Stopped) return error.fault;
      throw error;
    }
  }

  #value(): void {
    const next = this.#text[this.#at];
    if (next === '{') return this.#object();
    if (next === '[') return this.#array();
    if (next === '"') return this.#string();
    SCALAR.lastIndex = this.#at;
    const [scalar] = SCALAR.exec(this.#text) ?? [];
    if (scalar === undefined) throw new Stopped('Expecting value', this.#at);
    this.#at += scalar.length;
  }

  #object(): void {
    this.#skip();
    if (this.#took('}')) return;
    for (;;) {
      if (this.#text[this.#at] !== '"')
        throw new Stopped('Expecting property name enclosed in double quotes', this.#at);
      this.#string();
      this.#space();
      if (this.#text[this.#at] !== ':') throw new Stopped("Expecting ':' delimiter", this.#at);
      this.#skip();
      this.#value();
      this.#space();
      if (this.#took('}')) return;
      this.#comma('}', 'object');
    }
  }

  #array(): void {
    this.#skip();
    if (this.#took(']')) return;
    for (;;) {
      this.#value();
      this.#space();
      if (this.#took(']')) return;
      this.#comma(']', 'array');
    }
  }

  #comma(end: string, what: string): void {
    const comma = this.#at;
    if (this.#text[comma] !== ',') throw new Stopped("Expecting ',' delimiter", comma);
    this.#skip();
    if (this.#text[this.#at] === end)
      throw new Stopped(`Illegal trailing comma before end of ${what}`, comma);
  }

  #string(): void {
    const start = this.#at;
    this.#at++;
    for (;;) {
      CHUNK.lastIndex = this.#at;
      this.#at += CHUNK.exec(this.#text)?.[0].length ?? 0;
      const next = this.#text[this.#at];
      if (next === '"') break;
      if (next === undefined) throw new Stopped('Unterminated string starting at', start);
      if (next !== '\\') throw new Stopped('Invalid control character at', this.#at);
      this.#escape(start);
    }
    this.#at++;
  }

  #escape(start: number): void {
    const letter = this.#text[this.#at + 1];
    if (letter === undefined) throw new Stopped('Unterminated string starting at', start);
    if (letter === 'u') {
      if (!/^[\da-f]{4}$/i.test(this.#text.slice(this.#at + 2, this.#at + 6)))
        throw new Stopped(String.raw`Invalid \uXXXX escape`, this.#at + 1);
      this.#at += 6;
      return;
    }
    if (!'"\\/bfnrt'.includes(letter)) throw new Stopped(String.raw`Invalid \escape`, this.#at);
    this.#at += 2;
  }

  #took(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #skip(): void {
    this.#at++;
    this.#space();
  }

  #space(): void {
    while (' \t\n\r'.includes(this.#text[this.#at] ?? 'x')) this.#at++;
  }
}
