import { encodePercent } from '../../../protocol/http.ts';
import type { TextPiece } from '../../../view/decision/wire/textPiece.ts';

/** A value that is shown shortened until somebody wants to see it whole. */
export interface Hidden {
  readonly value: string;
  /** `ends`: its first characters are shown; `whole`: nothing of it is. */
  readonly shows: 'start' | 'nothing';
}

const SHOWN = 12;

/** Cuts hidden values out of a text, however they are written in it: as they are, percent-encoded, or in XML or JSON. */
export function hideIn(text: string, hidden: readonly Hidden[]): readonly TextPiece[] {
  const forms = hidden
    .flatMap(({ value, shows }) => formsOf(value).map((form) => ({ form, shows })))
    .filter(({ form }) => form.length > SHOWN)
    .toSorted((one, other) => other.form.length - one.form.length);
  return cut(text, forms);
}

interface Form {
  readonly form: string;
  readonly shows: Hidden['shows'];
}

function cut(text: string, [first, ...rest]: readonly Form[]): readonly TextPiece[] {
  if (text === '') return [];
  if (!first) return [text];
  const { form, shows } = first;
  const short = shows === 'start' ? `${form.slice(0, SHOWN)}…` : '•'.repeat(SHOWN);
  return text
    .split(form)
    .flatMap((part, index): readonly TextPiece[] => [
      ...(index === 0 ? [] : [{ whole: form, short }]),
      ...cut(part, rest),
    ]);
}

const formsOf = (value: string): readonly string[] => [
  ...new Set([value, encodePercent(value), inXml(value), JSON.stringify(value).slice(1, -1)]),
];

const inXml = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
