import type { MapFrame, MapRect } from '../../../view/map/map.ts';
import type { Seats } from './outside.ts';
import type { SketchBox, SketchItem } from './sketching.ts';

/** Where everything stands. */
export interface MapLayout {
  readonly frames: readonly MapFrame[];
  /** Of nodes, by id. */
  readonly places: ReadonlyMap<string, MapRect>;
}

/**
 * Gives everything its place: boxes side by side in rows, boxes in boxes, in an account one below the other, and who is
 * outside in columns to the left. Places follow from what is there alone, never from who trusts whom or who has a
 * session; what is added moves only what comes after it, unless an account grows from one column to two.
 * @param columns accounts that stand side by side at most
 * @param outsideTitle title of the frame around those outside
 */
export function layout(
  boxes: readonly SketchBox[],
  seats: Seats,
  columns: number,
  outsideTitle: string,
): MapLayout {
  const inside = row(boxes, columns * (ACCOUNT + GAP));
  const outside = outsideColumns(seats, outsideTitle);
  return {
    frames: [...outside.frames, ...inside.frames],
    places: new Map([...outside.places, ...inside.places]),
  };
}

const NODE = 200;
const NODE_HEIGHT = 34;
/** Lines run between the nodes, too. */
const LINE = NODE_HEIGHT + 10;
const HEADER = 36;
const TITLE = 30;
const GUARDRAIL_HEIGHT = 26;
/** Between the edge of an account and its nodes: loops run there. */
const RIM = 28;
const ACCOUNT = NODE + 2 * RIM;
const GAP = 40;
const PAD = 12;
/** How far a session stands in from its owner. */
const INDENT = 20;

interface Block {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly MapFrame[];
  readonly places: readonly (readonly [id: string, rect: MapRect])[];
}

/** Boxes side by side, in as many rows as the width asks for. */
function row(boxes: readonly SketchBox[], limit: number): Block {
  let [x, y, width, height] = [0, 0, 0, 0];
  const blocks = boxes.map((box) => {
    const block = box.kind === 'account' ? accountBlock(box, limit) : frameBlock(box, limit - 2 * PAD);
    if (x > 0 && x + block.width > limit) {
      x = 0;
      y = height + GAP / 2;
    }
    const placed = moved(block, x, y);
    x += block.width + GAP;
    width = Math.max(width, x - GAP);
    height = Math.max(height, y + block.height);
    return placed;
  });
  return {
    width,
    height,
    frames: blocks.flatMap(({ frames }) => frames),
    places: blocks.flatMap(({ places }) => places),
  };
}

/** An organization or a unit: its title, its guardrails, and what is in it. */
function frameBlock(box: SketchBox, limit: number): Block {
  const content = row(box.boxes, limit);
  const inner = Math.max(content.width, ACCOUNT);
  const perRow = Math.max(1, Math.floor((inner + GAP) / (ACCOUNT + GAP)));
  const guardrails = box.guardrails.map(({ id }, index): Block['places'][number] => [
    id,
    {
      x: PAD + (index % perRow) * (ACCOUNT + GAP),
      y: TITLE + Math.floor(index / perRow) * (GUARDRAIL_HEIGHT + 6),
      width: ACCOUNT,
      height: GUARDRAIL_HEIGHT,
    },
  ]);
  const rows = Math.ceil(box.guardrails.length / perRow);
  const top = TITLE + rows * (GUARDRAIL_HEIGHT + 6) + (rows > 0 ? 6 : 0);
  const below = moved(content, PAD, top);
  const size = { width: inner + 2 * PAD, height: top + content.height + PAD };
  return {
    ...size,
    frames: [{ id: box.id, kind: box.kind, title: box.title, x: 0, y: 0, ...size }, ...below.frames],
    places: [...guardrails, ...below.places],
  };
}

/** An account: its head, its guardrails, and its nodes in columns. */
function accountBlock({ id, kind, title, head, guardrails, items }: SketchBox, limit: number): Block {
  const columns = limit < 2 * ACCOUNT ? inColumns(items) : sidesOf(items).flatMap(inColumns);
  const width = Math.max(1, columns.length) * ACCOUNT;
  const top = HEADER + guardrails.length * (GUARDRAIL_HEIGHT + 6) + (guardrails.length > 0 ? 4 : 0);
  const lines = Math.max(0, ...columns.map(({ length }) => length));
  const size = { width, height: top + lines * LINE + (lines > 0 ? 4 : 0) };
  const places: Block['places'] = [
    ...(head ? [[head.id, { x: 3, y: 4, width: width - 6, height: HEADER - 8 }] as const] : []),
    ...guardrails.map(({ id: own }, index): Block['places'][number] => [
      own,
      { x: RIM, y: HEADER + index * (GUARDRAIL_HEIGHT + 6), width: NODE, height: GUARDRAIL_HEIGHT },
    ]),
    ...columns.flatMap((column, x) =>
      column.map((item, y): Block['places'][number] => [
        item.id,
        itemRect(item, x * ACCOUNT, top + y * LINE),
      ]),
    ),
  ];
  return { ...size, frames: [{ id, kind, title, x: 0, y: 0, ...size }], places };
}

function itemRect({ hangsOn }: SketchItem, x: number, y: number): MapRect {
  const indent = hangsOn === null ? 0 : INDENT;
  return { x: x + RIM + indent, y, width: NODE - indent, height: NODE_HEIGHT };
}

/** Nodes of an account that stand in one column; of more, roles stand beside those who may assume them. */
const ONE_COLUMN = 5;

function sidesOf(items: readonly SketchItem[]): readonly (readonly SketchItem[])[] {
  if (items.filter(({ hangsOn }) => hangsOn === null).length <= ONE_COLUMN) return [items];
  const roles = new Set(items.filter(({ kind }) => kind === 'role').map(({ id }) => id));
  const isRoles = ({ id, hangsOn }: SketchItem): boolean => roles.has(hangsOn ?? id);
  return [items.filter((item) => !isRoles(item)), items.filter(isRoles)];
}

/** Few nodes stand in one column, many in columns that stay within a window. */
function inColumns(items: readonly SketchItem[]): readonly (readonly SketchItem[])[] {
  const lines = items.length <= 60 ? 12 : 20;
  return Array.from({ length: Math.ceil(items.length / lines) }, (_, index) =>
    items.slice(index * lines, (index + 1) * lines),
  );
}

const OUTSIDE_LINES = 10;

/** Those outside, from the top; more columns grow to the left, away from the accounts. */
function outsideColumns(seats: Seats, title: string): Block {
  if (seats.size === 0) return { width: 0, height: 0, frames: [], places: [] };
  const last = Math.max(...seats.values());
  const columns = Math.floor(last / OUTSIDE_LINES) + 1;
  const lines = Math.min(OUTSIDE_LINES, last + 1);
  const pitch = NODE + PAD;
  const places = [...seats].map(([id, seat]): Block['places'][number] => [
    id,
    {
      x: -GAP - pitch * (Math.floor(seat / OUTSIDE_LINES) + 1),
      y: TITLE + (seat % OUTSIDE_LINES) * LINE,
      width: NODE,
      height: NODE_HEIGHT,
    },
  ]);
  const size = { width: columns * pitch + PAD, height: TITLE + lines * LINE + 2 };
  return {
    ...size,
    frames: [{ id: 'outside', kind: 'outside', title, x: -GAP - size.width, y: 0, ...size }],
    places,
  };
}

const moved = (block: Block, x: number, y: number): Block => ({
  ...block,
  frames: block.frames.map((frame) => ({ ...frame, x: frame.x + x, y: frame.y + y })),
  places: block.places.map(([id, rect]) => [id, { ...rect, x: rect.x + x, y: rect.y + y }]),
});

/** How many accounts stand side by side: few in one row, many in a field about twice as wide as high. */
export const columnsFor = (accounts: number, isNarrow: boolean): number =>
  isNarrow ? 1 : Math.max(5, Math.ceil(Math.sqrt(2 * accounts)));
