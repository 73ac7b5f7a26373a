import { createActor, type SnapshotFrom } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { describe, expect, it, test } from 'vitest';
import type { Answer } from '../../content/exam/answer.ts';
import type { Paper } from '../../content/exam/paper.ts';
import { examMachine } from './machine.ts';
import { leftOf } from './progress.ts';
import { decodeProgress } from '../../content/exam/saved.ts';
import type { Progress } from '../../content/exam/progress.ts';
import type { ExamEvent } from './types.ts';

type Snapshot = SnapshotFrom<typeof examMachine>;

const item = (question: string) => ({ question, options: ['a', 'b', 'c'], prompts: [] });

const PAPERS: Readonly<Record<'study' | 'timed', Paper>> = {
  study: { mode: 'study', exam: null, items: [item('one'), item('two')], seconds: null, pausable: false },
  timed: { mode: 'timed', exam: 'SAA-C03', items: [item('one'), item('two')], seconds: 120, pausable: true },
};

const answer = (...options: string[]): Answer => ({ options, pairs: {} });

const START = 1_000_000;

/** Every event that there is, each with what there is to say; the time goes on by a minute. */
const eventsAt =
  (paper: Paper) =>
  ({ context: { progress } }: Snapshot): ExamEvent[] => [
    { type: 'BEGIN', paper, now: START },
    // Time ends behind the deadline, so that there are not states without end.
    ...(progress && progress.now < START + 120_000
      ? [{ type: 'TICK' as const, now: progress.now + 60_000 }]
      : []),
    { type: 'ANSWER', answer: answer('a') },
    { type: 'SHOW' },
    { type: 'FLAG' },
    { type: 'NEXT' },
    { type: 'PREVIOUS' },
    { type: 'GO_TO', at: 1 },
    { type: 'GO_TO', at: 7 },
    { type: 'REVIEW' },
    { type: 'BACK' },
    { type: 'PAUSE' },
    { type: 'RESUME' },
    { type: 'SUBMIT' },
    { type: 'LEAVE' },
  ];

interface Reached {
  readonly state: Snapshot;
  readonly transitions: Readonly<Record<string, { readonly event: ExamEvent; readonly state: Snapshot }>>;
}

/** Every state that can be reached, and every transition from it. */
function walked(paper: Paper) {
  const map = getAdjacencyMap(examMachine, {
    input: { progress: null, now: START },
    events: eventsAt(paper),
    // Seconds spent make no difference to what can be done.
    serializeState: ({ value, context: { progress } }) =>
      JSON.stringify([value, progress && { ...progress, spent: {}, flags: progress.flags.toSorted() }]),
    limit: 100_000,
  });
  // Its keys are of a type that Object.values does not take for texts.
  return Object.values<Reached>(map as never).map(({ state, transitions }) => ({
    state,
    next: Object.values(transitions),
  }));
}

const reloaded = (progress: Progress | null, now: number): Snapshot => {
  const kept = progress && decodeProgress(JSON.parse(JSON.stringify(progress)));
  if (kept && !kept.ok) throw new Error(kept.error);
  return createActor(examMachine, { input: { progress: kept && kept.value, now } }).getSnapshot();
};

/** What is asked of every state, in words; those that a state does not fulfil are returned. */
function wrongWith(state: Snapshot, paper: Paper): readonly string[] {
  const { progress } = state.context;
  const again = reloaded(progress, progress?.now ?? START);
  const wayOut: readonly ExamEvent[] = [{ type: 'LEAVE' }, { type: 'BEGIN', paper, now: START }];
  return [
    ...(JSON.stringify([again.value, again.context]) === JSON.stringify([state.value, state.context])
      ? []
      : ['a reload leads elsewhere']),
    ...(wayOut.some((event) => state.can(event)) ? [] : ['no way out']),
    ...(state.matches('choosing') === (progress === null) ? [] : ['a paper, and none']),
    ...(progress && progress.at >= paper.items.length ? ['an item that there is not'] : []),
    ...(progress?.deadline !== null && progress?.phase === 'answering' && progress.now >= progress.deadline
      ? ['answering behind the deadline']
      : []),
  ];
}

describe.each(['study', 'timed'] as const)('every way through a paper to %s', (mode) => {
  const paper = PAPERS[mode];
  const states = walked(paper);

  it('reaches every state', () => {
    const reached = new Set(states.map(({ state }) => String(state.value)));
    const expected = ['answering', 'choosing', 'review', 'scored', ...(mode === 'timed' ? ['paused'] : [])];
    expect([...reached].toSorted()).toEqual(expected.toSorted());
  });

  it('has no dead end, and comes back from a reload as it was', () => {
    const faults = states.flatMap(({ state }) =>
      wrongWith(state, paper).map((fault) => `${fault}: ${JSON.stringify([state.value, state.context])}`),
    );
    expect(faults.slice(0, 5)).toEqual([]);
  });

  // No transition loses an answer, so no path does, however long.
  it('keeps every answer until another is given or the paper is left', () => {
    const lost = states.flatMap(({ state, next }) =>
      next.flatMap(({ event, state: after }) => {
        const [before, then] = [state.context.progress, after.context.progress];
        if (!then) return before === null || event.type === 'LEAVE' ? [] : [event.type];
        if (!before) return event.type === 'BEGIN' ? [] : [event.type];
        const given = { ...before.answers, ...(event.type === 'ANSWER' && { [before.at]: event.answer }) };
        const kept = [before.answers, given].map((answers) => JSON.stringify(answers));
        const isKept = kept.includes(JSON.stringify(then.answers));
        return isKept ? [] : [event.type];
      }),
    );
    expect([...new Set(lost)]).toEqual([]);
  });
});

/** An actor of which a test tells the time. */
function sat(paper: Paper, ...events: readonly ExamEvent[]) {
  const actor = createActor(examMachine, { input: { progress: null, now: START } }).start();
  for (const event of [{ type: 'BEGIN' as const, paper, now: START }, ...events]) actor.send(event);
  const snapshot = actor.getSnapshot();
  const { progress } = snapshot.context;
  if (!progress) throw new Error('no paper');
  return { value: snapshot.value, progress };
}

const tick = (seconds: number): ExamEvent => ({ type: 'TICK', now: START + seconds * 1000 });

describe('the time of a paper', () => {
  test('is spent on the item that is open', () => {
    const { progress } = sat(
      PAPERS.timed,
      tick(10),
      { type: 'NEXT' },
      tick(25),
      { type: 'REVIEW' },
      tick(40),
    );
    expect(progress.spent).toEqual({ 0: 10, 1: 15 });
    expect(leftOf(progress)).toBe(80_000);
  });

  test('runs out at the deadline, whatever was told last', () => {
    const { value, progress } = sat(PAPERS.timed, tick(100), tick(500));
    expect([value, progress.end, progress.spent]).toEqual([
      'scored',
      { at: START + 120_000, timedOut: true },
      { 0: 120 },
    ]);
  });

  test('stands still in a pause', () => {
    const { value, progress } = sat(
      PAPERS.timed,
      tick(20),
      { type: 'PAUSE' },
      tick(1000),
      { type: 'RESUME' },
      tick(1010),
    );
    expect([value, leftOf(progress), progress.spent]).toEqual(['answering', 90_000, { 0: 30 }]);
  });

  test('is not given by a clock that was put back', () => {
    const { progress } = sat(PAPERS.timed, tick(50), tick(-3600), tick(10));
    expect(leftOf(progress)).toBe(70_000);
    expect(leftOf(reloaded(progress, START - 7_200_000).context.progress ?? progress)).toBe(70_000);
  });

  test('goes on while the page is away, and is over when it comes back too late', () => {
    const { progress } = sat(PAPERS.timed, tick(50));
    const late = reloaded(progress, START + 110_000);
    expect([late.value, late.context.progress && leftOf(late.context.progress)]).toEqual([
      'answering',
      10_000,
    ]);
    const over = reloaded(progress, START + 999_000);
    expect([over.value, over.context.progress?.end]).toEqual([
      'scored',
      { at: START + 120_000, timedOut: true },
    ]);
  });
});

test('what was explained is answered for good', () => {
  const { progress } = sat(
    PAPERS.study,
    { type: 'ANSWER', answer: answer('a') },
    { type: 'SHOW' },
    { type: 'ANSWER', answer: answer('b') },
  );
  expect([progress.answers, progress.shown]).toEqual([{ 0: answer('a') }, [0]]);
});

test('a save that is not one says where', () => {
  const { progress } = sat(PAPERS.timed);
  expect(decodeProgress({ ...progress, at: 2 })).toEqual({ ok: false, error: '/at: a place in the paper' });
  expect(decodeProgress({ ...progress, flags: ['x'] })).toMatchObject({ ok: false });
});
