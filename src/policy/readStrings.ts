import type { Node } from 'jsonc-parser';
import { respell } from './fix.ts';
import { spanOf, type Property, type Report } from './json.ts';
import type { Located } from './span.ts';
import type { ListSyntax } from './syntax.ts';

/** The string that the value of an element has to be; null, and a problem, when it is something else. */
export function readString(
  element: string,
  value: Node,
  text: string,
  report: Report,
): Located<string> | null {
  if (value.type === 'string') return { value: value.value as string, span: spanOf(value) };
  reportType(element, value, text, report);
  return null;
}

/** A value that should be a string; a number or a truth value is one as soon as quotes stand around it. */
function reportType(element: string, value: Node, text: string, report: Report): void {
  report('shape.wrongType', 'C-003', spanOf(value), { element, expected: 'string', found: value.type }, () =>
    value.type === 'number' || value.type === 'boolean'
      ? respell(spanOf(value), text.slice(value.offset, value.offset + value.length), 'quote')
      : null,
  );
}

/** One string or a list of strings (C-003). */
export function readList(property: Property, value: Node, text: string, report: Report): ListSyntax {
  const values = readStrings(property.name, value, text, report, STRING_ONLY);
  if (value.type === 'array' && (value.children ?? []).length === 0) {
    report('shape.emptyList', 'C-004', property.span, { element: property.name });
  }
  return { span: property.span, keySpan: property.keySpan, values };
}

/** What AWS takes where a string belongs. */
export const STRING_ONLY: ReadonlySet<string> = new Set(['string']);
/** What AWS takes for the value of a condition. */
export const SCALARS: ReadonlySet<string> = new Set(['string', 'number', 'boolean']);

/** The values of an element as strings; those of other types are reported and left out. */
export function readStrings(
  element: string,
  value: Node,
  text: string,
  report: Report,
  types: ReadonlySet<string>,
): Located<string>[] {
  const nodes = value.type === 'array' ? (value.children ?? []) : [value];
  const values: Located<string>[] = [];
  for (const node of nodes) {
    if (types.has(node.type)) values.push({ value: String(node.value), span: spanOf(node) });
    else reportType(element, node, text, report);
  }
  return values;
}
