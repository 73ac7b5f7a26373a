import type { Span } from '../policy/span.ts';
import type { About } from './about.ts';
import type { Slot } from './slot.ts';

/** Something that may be put at a place of a policy's text. */
export interface Completion {
  /** What it is listed as. */
  readonly label: string;
  /** The stretch that it takes the place of. */
  readonly replace: Span;
  readonly insert: string;
  /** Where in `insert` the cursor goes. */
  readonly cursor: number;
  readonly about: About;
  /** Half of something: what comes next is to be asked for at once. */
  readonly again: boolean;
}

/** A value, in quotes where the slot has none. */
export function valueAt(
  slot: Slot,
  value: string,
  about: About,
  { label = value, again = false }: { readonly label?: string; readonly again?: boolean } = {},
): Completion {
  const { start, end, quoted, closed, needsComma } = slot;
  const replace = { start, end };
  if (quoted) {
    const insert = closed || again ? value : `${value}"`;
    return { label, replace, insert, cursor: again ? value.length : insert.length, about, again };
  }
  const insert = `"${value}"${needsComma ? ',' : ''}`;
  return { label, replace, insert, cursor: again ? value.length + 1 : insert.length, about, again };
}

/** JSON that is no string: an object, a list. Nothing inside quotes. */
export function jsonAt(slot: Slot, label: string, json: string, about: About): Completion | null {
  if (slot.quoted) return null;
  const { text, cursor } = marked(json);
  const insert = slot.needsComma ? `${text},` : text;
  return { label, replace: { start: slot.start, end: slot.end }, insert, cursor, about, again: false };
}

/**
 * A member of an object: only its name where it has a colon already, else with the beginning of its value.
 * @param value JSON with a bar where the cursor goes
 */
export function memberAt(slot: Slot, name: string, value: string, about: About, again: boolean): Completion {
  const { start, end, quoted, closed, hasColon, needsComma } = slot;
  if (hasColon) return { ...valueAt(slot, name, about), again: false };
  const { text, cursor } = marked(value);
  const lead = `"${name}": `;
  const comma = needsComma ? ',' : '';
  return {
    label: name,
    replace: quoted ? { start: start - 1, end: closed ? end + 1 : end } : { start, end },
    insert: `${lead}${text}${comma}`,
    cursor: lead.length + cursor,
    about,
    again,
  };
}

/** Takes the bar out that marks where the cursor goes; without one it goes to the end. */
function marked(json: string): { readonly text: string; readonly cursor: number } {
  const bar = json.indexOf('|');
  return bar < 0
    ? { text: json, cursor: json.length }
    : { text: json.slice(0, bar) + json.slice(bar + 1), cursor: bar };
}
