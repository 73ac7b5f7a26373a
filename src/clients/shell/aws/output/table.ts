import { isRecord, isScalar, scalarText } from './values.ts';
import { renderSections, type Section } from './tableSections.ts';

/** `--output table`: boxes within boxes, one for each object or list. */
export function tableText(answer: unknown, title: string): string {
  const sections: Section[] = [];
  addValue(answer, title, 0, sections);
  return sections.length === 0 ? '' : renderSections(sections);
}

function addValue(value: unknown, title: string | null, indent: number, sections: Section[]): void {
  if (isNothing(value)) return;
  if (title !== null) sections.push({ title, headers: null, rows: [], indent });
  if (Array.isArray(value)) {
    if (value.every(isRecord)) addRecords(value, title, indent, sections);
    else addItems(value, sections);
    return;
  }
  if (isRecord(value)) addRecord(value, indent, sections);
}

const isNothing = (value: unknown): boolean =>
  !value ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0);

function addItems(items: readonly unknown[], sections: Section[]): void {
  for (const item of items) {
    if (isScalar(item)) sections.at(-1)?.rows.push([scalarText(item)]);
    else if (Array.isArray(item) && item.every(isScalar)) sections.at(-1)?.rows.push(item.map(scalarText));
    else addValue(item, null, 0, sections);
  }
}

function addRecord(value: Readonly<Record<string, unknown>>, indent: number, sections: Section[]): void {
  const { headers, more } = columnsOf([value]);
  const section = sections.at(-1);
  const [only] = headers;
  if (headers.length === 1 && only !== undefined) section?.rows.push([only, scalarText(value[only])]);
  else if (headers.length > 0 && section) {
    section.headers = headers;
    section.rows.push(headers.map((header) => scalarText(value[header])));
  }
  for (const name of more) addValue(value[name], name, indent + 1, sections);
}

function addRecords(
  values: readonly Readonly<Record<string, unknown>>[],
  title: string | null,
  indent: number,
  sections: Section[],
): void {
  const { headers, more } = columnsOf(values);
  for (const [index, value] of values.entries()) {
    if (index > 0 && more.length > 0) sections.push({ title: title ?? '', headers: null, rows: [], indent });
    const section = sections.at(-1);
    if (section) {
      section.headers = headers;
      section.rows.push(
        headers.map((header) => (Object.hasOwn(value, header) ? scalarText(value[header]) : '')),
      );
    }
    for (const name of more)
      if (Object.hasOwn(value, name)) addValue(value[name], name, indent + 1, sections);
  }
}

/** The names of scalars, which become columns, and of everything else, which gets boxes of its own. */
function columnsOf(values: readonly Readonly<Record<string, unknown>>[]): {
  readonly headers: readonly string[];
  readonly more: readonly string[];
} {
  const headers = new Set<string>();
  const more = new Set<string>();
  for (const value of values) {
    for (const [name, each] of Object.entries(value)) (isScalar(each) ? headers : more).add(name);
  }
  return { headers: [...headers].toSorted(), more: [...more].toSorted() };
}
