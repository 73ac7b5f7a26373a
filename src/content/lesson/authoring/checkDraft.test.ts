import { describe, expect, it } from 'vitest';
import { playAll } from '../play.ts';
import { actionOf } from '../compile.ts';
import { smallFiles } from '../fixture.ts';
import { checkDraft, draftEnd, draftStart, stepOfDraft } from './checkDraft.ts';
import { newDraft, worldOf, type LessonDraft } from './draft.ts';
import { stepAdded, stepDuplicated, stepMoved, stepRemoved, titled, withStep } from './edits.ts';
import { answerFacts, withFact } from './answerFact.ts';
import { answerOf, endOf, goalOf } from './goal.ts';
import { readDraft } from './readDraft.ts';

const READER = 'arn:aws:iam::111122223333:role/Reader';

const RULES = new Set(['B-043']);

const small = (): LessonDraft => {
  const read = readDraft(smallFiles());
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

const value = <Value>(result: { readonly ok: boolean; readonly value?: Value }): Value => {
  if (!result.ok) throw new Error('not ok');
  return result.value as Value;
};

describe('what is missing in a draft', () => {
  it('is nothing in a lesson that holds', () => {
    expect(checkDraft(small(), RULES)).toEqual({ missing: [], hints: [{ gates: [], goals: [] }] });
  });

  it('is all that a new draft has not, by step and field', () => {
    const draft = newDraft('New', 'new', value(worldOf(small())));
    const { missing } = checkDraft(draft, RULES);
    expect(missing.map((each) => [each.step, each.kind === 'error' && each.error.path])).toEqual([
      [null, '/summary'],
      [null, '/part'],
      [null, '/learnt'],
      [0, '/title'],
      [0, '/calls'],
      [0, '/goals'],
      [0, '/solution'],
      [0, '/wrongTurns'],
    ]);
  });

  it('are hints, told even while other things are missing', () => {
    const draft = withStep(small(), 0, { hints: {}, title: '' });
    expect(checkDraft(draft, RULES).hints).toEqual([{ gates: ['trust'], goals: [] }]);
    const [step] = small().steps;
    const goals = step?.goals.map((goal) => ({ ...goal, hints: undefined })) ?? [];
    expect(checkDraft(withStep(small(), 0, { goals }), RULES).hints).toEqual([
      { gates: [], goals: ['bo-out'] },
    ]);
  });

  it('is no lesson that comes before it and is elsewhere', () => {
    const draft = small();
    const after = { ...draft, about: { ...draft.about, prerequisites: ['before'] } };
    expect(checkDraft(after, RULES).missing).toEqual([]);
  });

  it('is what the prover says: a solution that misses its goals', () => {
    const draft = withStep(small(), 0, { solution: [{ advance: 'PT1H' }] });
    expect(checkDraft(draft, RULES).missing).toContainEqual({
      kind: 'fault',
      step: 0,
      fault: { step: 'trust', code: 'solutionMisses', goal: 'ana-in', standing: 'stopped at trust' },
    });
  });
});

describe('goals and wrong turns from what was done', () => {
  const draft = small();
  const [step] = draft.steps;
  const start = value(draftStart(draft, 0));
  const end = value(draftEnd(draft, 0));
  const played = (index: number) => value(playAll(start, step?.wrongTurns[index]?.do.map(actionOf) ?? []));
  const ends = (index: number) =>
    endOf(stepOfDraft(step as never), step?.wrongTurns[index]?.do ?? [], played(index), 0);

  it('a call becomes a goal with its outcome, live where it gets that answer at the end too', () => {
    const asked = stepOfDraft(step as never).goals[1]?.call;
    const made = value(playAll(end, [{ kind: 'call', asked: asked as never }])).calls.at(-1);
    expect(goalOf(made as never, end, end, { id: 'bo', title: 'Bo stays out' })).toEqual({
      ...step?.goals[1],
      id: 'bo',
      hints: undefined,
    });
  });

  it('a call that gets another answer at the end must be made', () => {
    const bo = stepOfDraft(step as never).goals[1]?.call;
    const made = value(playAll(played(0), [{ kind: 'call', asked: bo as never }])).calls.at(-1);
    expect(goalOf(made as never, end, end, { id: 'bo', title: 'Bo' })).toMatchObject({
      made: true,
      allow: { as: 'arn:aws:iam::444455556666:user/Bo' },
    });
  });

  it('a wrong turn ends as the engine says', () => {
    expect(ends(0)).toEqual({ letsIn: 'bo-out' });
    const solution = step?.solution ?? [];
    expect(endOf(stepOfDraft(step as never), solution, end, 0)).toBeNull();
    const shut = [{ ...solution[0], policy: { Version: '2012-10-17', Statement: [] } }] as never[];
    const state = value(playAll(start, shut.map(actionOf)));
    expect(endOf(stepOfDraft(step as never), shut, state, 0)).toEqual({ stopsAt: 'trust', goal: 'ana-in' });
  });
});

describe('the answer that a goal asks for', () => {
  const draft = small();
  const step = draft.steps[0] as LessonDraft['steps'][number];
  const goals = stepOfDraft(step).goals;
  const start = value(draftStart(draft, 0));
  const end = value(draftEnd(draft, 0));
  const [, bo] = step.goals;
  const found = answerOf(goals[1] as never, [end, start]);

  it('is found where the call gets the outcome of the goal', () => {
    expect(found).toEqual({
      error: 'AccessDenied',
      decidedBy: { policyType: 'trust', element: 'Principal', policy: READER, statement: 0 },
    });
    expect(answerOf(goals[1] as never, [])).toBeNull();
    expect(answerOf(goals[0] as never, [start])).toBeNull();
  });

  it('is that of the call which was made, before that of one which could be', () => {
    const asked = goals[1]?.call;
    const made = value(playAll(start, [{ kind: 'call', asked: asked as never }]));
    const { decision } = made.calls[0] as never as { readonly decision: { decidedBy: object } };
    const calls = [{ ...made.calls[0], decision: { ...decision, decidedBy: null } }] as never[];
    expect(answerOf(goals[1] as never, [{ ...end, calls }])?.decidedBy).toBeNull();
  });

  it('is asked for fact by fact, and not any more', () => {
    const goal = bo as never;
    const facts = answerFacts(goal, found);
    expect(facts.map(({ name, value: fact, wanted }) => [name, fact, wanted])).toEqual([
      ['error', 'AccessDenied', false],
      ['policyType', 'trust', false],
      ['element', 'Principal', false],
      ['policy', READER, false],
      ['statement', 0, false],
    ]);
    const [error, type] = facts as never as readonly [never, never];
    const both = withFact(withFact(goal, error, true), type, true);
    expect(both.expect).toEqual({ error: 'AccessDenied', decidedBy: { policyType: 'trust' } });
    expect(answerFacts(both, null).map(({ name, wanted }) => [name, wanted])).toEqual([
      ['error', true],
      ['policyType', true],
    ]);
    expect(withFact(withFact(both, type, false), error, false).expect).toEqual({});
  });
});

describe('steps', () => {
  const ids = ({ steps }: LessonDraft) => steps.map(({ id }) => id);

  it('are added, named, moved, duplicated and deleted, each id once', () => {
    const two = titled(stepAdded(small(), 0), 1, 'Trust');
    expect(ids(two)).toEqual(['trust', 'trust-2']);
    expect(ids(stepMoved(two, 0, 1))).toEqual(['trust-2', 'trust']);
    expect(ids(stepMoved(two, 1, 2))).toEqual(['trust', 'trust-2']);
    expect(ids(stepDuplicated(two, 0))).toEqual(['trust', 'trust-3', 'trust-2']);
    expect(stepDuplicated(two, 0).steps[1]?.solution).toEqual([]);
    expect(ids(stepRemoved(two, 0))).toEqual(['trust-2']);
    expect(ids(stepRemoved(stepRemoved(two, 0), 0))).toEqual(['trust-2']);
    expect(ids(titled(two, 1, 'Nur für Ána!'))).toEqual(['trust', 'nur-fur-ana']);
    expect(ids(titled(two, 1, '??'))).toEqual(['trust', 'step-2']);
  });
});
