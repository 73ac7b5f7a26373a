/** A box of a table: a title, names of columns, rows. */
export interface Section {
  readonly title: string;
  headers: readonly string[] | null;
  readonly rows: (readonly string[])[];
  /** How many boxes it is in. */
  readonly indent: number;
}

/** Where the width of the screen is not known. */
const WIDTH = 80;
const PADDING = 4;

/** Draws the boxes below one another, all as wide as the widest; too wide ones turn their only row into lines. */
export function renderSections(sections: readonly Section[]): string {
  const width = widest(sections);
  if (width <= WIDTH) return render(sections, width);
  const turned = sections.map(turn);
  return render(turned, widest(turned));
}

const render = (sections: readonly Section[], width: number): string =>
  [`${'-'.repeat(width)}`, ...sections.flatMap((section) => linesOf(section, width))]
    .map((line) => `${line}\n`)
    .join('');

function turn(section: Section): Section {
  const { headers, rows } = section;
  const [row] = rows;
  if (!headers || headers.length === 0 || rows.length !== 1 || !row) return section;
  return { ...section, headers: null, rows: headers.map((header, index) => [header, row[index] ?? '']) };
}

const widest = (sections: readonly Section[]): number =>
  Math.max(
    ...sections.map((section) => {
      const columns = columnWidths(section).reduce((sum, each) => sum + each + PADDING, 0);
      return Math.max(lengthOf(section.title), columns) + 2 + 2 * section.indent;
    }),
  );

function columnWidths({ headers, rows }: Section): readonly number[] {
  const widths: number[] = [];
  for (const row of headers ? [headers, ...rows] : rows) {
    for (const [index, cell] of row.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, lengthOf(cell));
    }
  }
  return widths;
}

function linesOf(section: Section, total: number): readonly string[] {
  const width = total - 2 * section.indent;
  const { headers, rows, title } = section;
  const widths = scale(
    columnWidths(section).map((each) => each + PADDING),
    width,
  );
  const lines = [
    ...(title === '' ? [] : [centered(title, width, '|')]),
    ...(title !== '' && !headers?.length && rows.length === 0 ? [`+${'-'.repeat(width - 2)}+`] : []),
    ...(headers?.length ? [rule(widths), cells(headers, widths, centered)] : []),
    ...(rows.length > 0 && widths.length > 0
      ? [rule(widths), ...rows.map((row) => cells(row, widths, toTheLeft)), rule(widths)]
      : []),
  ];
  const edge = '|'.repeat(section.indent);
  return lines.map((line) => `${edge}${line}${edge}`);
}

/** Stretches or shrinks columns in proportion until they are as wide as the box. */
function scale(widths: readonly number[], width: number): readonly number[] {
  if (widths.length === 0) return widths;
  const factor = width / widths.reduce((sum, each) => sum + each, 0);
  const scaled = widths.map((each) => roundHalfToEven(factor * each));
  let over = scaled.reduce((sum, each) => sum + each, 0) - width;
  for (let at = 0; over !== 0; at = (at + 1) % scaled.length) {
    const step = Math.sign(over);
    const index = step > 0 ? at : scaled.length - 1 - at;
    scaled[index] = (scaled[index] ?? 0) - step;
    over -= step;
  }
  return scaled;
}

function roundHalfToEven(number: number): number {
  const down = Math.floor(number);
  if (number - down !== 0.5) return Math.round(number);
  return down % 2 === 0 ? down : down + 1;
}

const rule = (widths: readonly number[]): string =>
  widths
    .map((width, index) => (index === 0 ? `+${'-'.repeat(width - 2)}+` : `${'-'.repeat(width - 1)}+`))
    .join('');

type Align = (text: string, width: number, leftEdge: '|' | '') => string;

const cells = (row: readonly string[], widths: readonly number[], align: Align): string =>
  row.map((cell, index) => align(cell, widths[index] ?? 0, index === 0 ? '|' : '')).join('');

function centered(text: string, width: number, leftEdge: '|' | ''): string {
  const before = Math.floor(width / 2) - Math.floor(lengthOf(text) / 2) - 1;
  const left = `${leftEdge}${' '.repeat(Math.max(0, before))}${text}`;
  return `${left}${' '.repeat(Math.max(0, width - 1 - leftEdge.length - before - lengthOf(text)))}|`;
}

function toTheLeft(text: string, width: number, leftEdge: '|' | ''): string {
  const inner = width - 1 - leftEdge.length;
  const padding = inner - lengthOf(text) - 2 >= 0 ? 2 : 0;
  return `${leftEdge}${' '.repeat(padding)}${text}${' '.repeat(Math.max(0, inner - padding - lengthOf(text)))}|`;
}

/** In columns of a terminal: wide characters take two. */
const lengthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);

const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
