import type { CSSProperties } from 'react';

/** What of the workbench a step shows beside its prose. */
export interface LessonRegions {
  readonly decision: boolean;
  readonly policies: boolean;
  readonly world: boolean;
  /** The drawer of tools; null: the step has none. */
  readonly tools: 'open' | 'shut' | null;
}

type LessonRegion = keyof LessonRegions;

/**
 * The regions beside the lesson in reading order, which is their order on narrow pages: a step without policies is about
 * its tool, so that comes first.
 */
export function lessonOrder(regions: LessonRegions): readonly LessonRegion[] {
  const others = (['decision', 'policies', 'world'] as const).filter((name) => regions[name]);
  if (regions.tools === null) return others;
  return regions.policies ? [...others, 'tools'] : ['tools', ...others];
}

/** Rows of one column, from top to bottom: the area of each, and how high it is. */
type Stack = readonly (readonly [area: string, height: string])[];

/**
 * Where the regions of a lesson stand: on wide pages the lesson, what is worked on, and the decision beside each other; on
 * middling ones two columns. What a step does not show leaves no gap.
 */
export function lessonLayout(regions: LessonRegions): CSSProperties {
  const { decision, policies, world } = regions;
  const drawer = drawerIn(regions);
  const middle: Stack = [
    ...(world ? [['world', policies || drawer.length > 0 ? 'fit-content(36%)' : FILL] as const] : []),
    ...(policies ? [['policies', FILL] as const] : []),
    ...drawer,
  ];
  const wide = columnsOf(middle, decision);
  return {
    '--narrow-areas': ['lesson', ...lessonOrder(regions)]
      .map((name) => quoted([name === 'tools' ? 'drawer' : name]))
      .join(' '),
    '--wide-areas': wide.areas,
    '--wide-rows': wide.rows,
    '--wide-columns': middle.length > 0 && decision ? `${LESSON} ${FILL} ${DECISION}` : `${LESSON} ${FILL}`,
    ...middlingLayout(regions, drawer),
  } as CSSProperties;
}

/**
 * What stands below the lesson in the two columns of middling pages: the world where there is a row for it; without a
 * world, of three regions the decision, which would be too low above the other two.
 */
export function belowLesson({
  decision,
  policies,
  world,
  tools,
}: LessonRegions): 'world' | 'decision' | null {
  const others = [decision, policies, tools !== null].filter(Boolean).length;
  if (world) return others > 1 ? 'world' : null;
  return others > 2 ? 'decision' : null;
}

function middlingLayout(regions: LessonRegions, drawer: Stack) {
  const { decision, policies, world, tools } = regions;
  const all: Stack = [
    ...(decision ? [['decision', FILL] as const] : []),
    ...(policies ? [['policies', FILL] as const] : []),
    ...drawer,
  ];
  const below = belowLesson(regions);
  const beside: Stack = world && below === null ? [['world', FILL], ...all] : all;
  const right = beside.filter(([area]) => area !== below);
  const [first] = right;
  // A drawer that is shut is too low a row for what stands below the lesson.
  const isShut = below !== null && tools === 'shut';
  const rows = isShut && right.length === 2 && first ? [first, ...right] : right;
  const from = below === null ? rows.length : rows.length - (isShut ? 2 : 1);
  return {
    '--middling-areas': rows
      .map(([area], row) => quoted([row >= from ? (below ?? '') : 'lesson', area]))
      .join(' '),
    '--middling-rows': rows.map(([, height]) => height).join(' '),
  };
}

const FILL = 'minmax(0, 1fr)';
const LESSON = 'clamp(20rem, 30vw, 34rem)';
const DECISION = 'clamp(20rem, 26vw, 29rem)';

/** A drawer without editors above it has all the height that is left. */
function drawerIn({ policies, tools }: LessonRegions): Stack {
  if (tools === null) return [];
  if (tools === 'shut') return [['drawer', 'auto']];
  return [['drawer', policies ? 'var(--drawer-row)' : FILL]];
}

function columnsOf(middle: Stack, decision: boolean): { readonly areas: string; readonly rows: string } {
  const rows: Stack = middle.length > 0 ? middle : [['', FILL]];
  return {
    areas: rows
      .map(([area]) => quoted(['lesson', ...(area === '' ? [] : [area]), ...(decision ? ['decision'] : [])]))
      .join(' '),
    rows: rows.map(([, height]) => height).join(' '),
  };
}

const quoted = (areas: readonly string[]): string => `'${areas.join(' ')}'`;
