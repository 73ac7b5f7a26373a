import type { Location } from 'jsonc-parser';

/** Where a name or value goes: a string that is there, or the bare spot of the cursor. Offsets are UTF-16 units. */
export interface Slot {
  /** Of the text between the quotes; both the offset itself where no string is. */
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** The string has its closing quote. */
  readonly closed: boolean;
  /** It names a member of an object. */
  readonly isKey: boolean;
  /** A name with its colon, so that a value is there or on its way. */
  readonly hasColon: boolean;
  /** Something follows that a comma has to part it from. */
  readonly needsComma: boolean;
  /** What stands there, and the part of it before the offset. */
  readonly written: string;
  readonly typed: string;
}

/** The slot at an offset; null inside what is neither a string nor empty space, such as a number. */
export function slotAt(text: string, offset: number, location: Location): Slot | null {
  const { previousNode } = location;
  // In a list there are no names, whatever was in the object before.
  const isKey = location.isAtPropertyKey && typeof location.path.at(-1) === 'string';
  const start = (previousNode?.offset ?? 0) + 1;
  if (previousNode && text[start - 1] === '"') {
    const last = start + previousNode.length - 2;
    const closed = last >= start && text[last] === '"' && !isEscaped(text, last);
    const end = closed ? last : last + 1;
    if (offset >= start && offset <= end) {
      const after = closed ? end + 1 : end;
      return {
        ...aroundOf(text, after),
        start,
        end,
        quoted: true,
        closed,
        isKey,
        written: text.slice(start, end),
        typed: text.slice(start, offset),
      };
    }
  }
  const isBare = !/[\w".$:\\-]/.test(text[offset - 1] ?? ' ') && !/[\w".$\\-]/.test(text[offset] ?? ' ');
  const startsString = text[offset] === '"' && !/[\w"]/.test(text[offset - 1] ?? ' ');
  if ((!isBare && !afterColon(text, offset)) || startsString) return null;
  return {
    ...aroundOf(text, offset),
    start: offset,
    end: offset,
    quoted: false,
    closed: false,
    isKey,
    written: '',
    typed: '',
  };
}

/** Right behind the colon of a name a value begins, with or without a space. */
const afterColon = (text: string, offset: number): boolean =>
  text[offset - 1] === ':' && /^(?:[\s,}\]]|$)/.test(text.slice(offset, offset + 1));

const isEscaped = (text: string, at: number): boolean =>
  (/\\*$/.exec(text.slice(Math.max(0, at - 64), at))?.[0].length ?? 0) % 2 === 1;

function aroundOf(text: string, from: number): Pick<Slot, 'hasColon' | 'needsComma'> {
  const next = /\S/.exec(text.slice(from, from + 4096))?.[0] ?? '';
  return { hasColon: next === ':', needsComma: /["{[\w-]/.test(next) };
}
