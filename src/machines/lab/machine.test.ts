import { createActor, SimulatedClock, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import { describe, expect, it } from 'vitest';
import { callOf } from '../../call/call.ts';
import { policyRefKey } from '../../policy/document.ts';
import { readDocument } from '../../world/documents.ts';
import type { callMachine } from '../call/machine.ts';
import { selectDecision } from '../call/selectors.ts';
import { ANA, assumeReadOnly, BEN, getObject, READ_ONLY, TRUST, trusting, twoAccounts } from '../fixture.ts';
import type { sessionMachine } from '../session/machine.ts';
import { labMachine, sessionActorId } from './machine.ts';

function startLab(draft?: { text: string; sound: string }) {
  const clock = new SimulatedClock();
  const drafts = draft ? { [policyRefKey(TRUST)]: { ref: TRUST, ...draft } } : {};
  const input = {
    saved: { world: twoAccounts(), calls: [] },
    drafts,
    asked: assumeReadOnly,
    lesson: null,
  };
  const lab = createActor(labMachine, { input, clock }).start();
  const verdict = (): string => {
    const call = lab.getSnapshot().children['call'] as ActorRefFrom<typeof callMachine> | undefined;
    return call ? selectDecision(call.getSnapshot()).outcome : 'no credentials';
  };
  const savedTrust = (): string | null =>
    readDocument(lab.getSnapshot().context.timeline.present.world, TRUST);
  const session = (): SnapshotFrom<typeof sessionMachine>['value'] | undefined => {
    const { world } = lab.getSnapshot().context.timeline.present;
    const id = sessionActorId(world.sessions[0]?.accessKeyId ?? '');
    const actor = lab.getSnapshot().children[id] as ActorRefFrom<typeof sessionMachine> | undefined;
    return actor?.getSnapshot().value;
  };
  return { lab, clock, verdict, savedTrust, session };
}

describe('the lab', () => {
  it('follows a keystroke with its verdict, and saves on a pause as one step of undo', () => {
    const { lab, clock, verdict, savedTrust } = startLab();
    expect([verdict(), savedTrust()]).toEqual(['deny', trusting(BEN)]);
    lab.send({ type: 'EDIT', ref: TRUST, text: trusting(ANA) });
    expect([verdict(), savedTrust()]).toEqual(['allow', trusting(BEN)]);
    clock.increment(1000);
    expect([verdict(), savedTrust()]).toEqual(['allow', trusting(ANA)]);
    expect(lab.getSnapshot().context.drafts).toEqual({});
    lab.send({ type: 'UNDO' });
    expect([verdict(), savedTrust()]).toEqual(['deny', trusting(BEN)]);
    lab.send({ type: 'REDO' });
    expect([verdict(), savedTrust()]).toEqual(['allow', trusting(ANA)]);
  });

  it('leaves a call where it was walked to when a pause saves', () => {
    const { lab, clock, savedTrust } = startLab();
    const call = () => lab.getSnapshot().children['call'] as ActorRefFrom<typeof callMachine>;
    lab.send({ type: 'EDIT', ref: TRUST, text: trusting(ANA) });
    call().send({ type: 'RESET' });
    clock.increment(1000);
    expect([savedTrust(), call().getSnapshot().value]).toEqual([trusting(ANA), 'ready']);
  });

  it('carries out what a terminal sends, drafts saved first, as steps of the same timeline', () => {
    const { lab } = startLab();
    lab.send({ type: 'EDIT', ref: TRUST, text: trusting(ANA) });
    const present = () => lab.getSnapshot().context.timeline.present;
    const { accessKeys } = present().world.accounts[1]?.users[0] ?? {};
    const sign = (accessKeyId: string, sessionToken: string | null) =>
      ({ kind: 'accessKey', accessKeyId, sessionToken }) as const;
    const { params } = assumeReadOnly;
    const assume = callOf({
      service: 'sts',
      operation: 'AssumeRole',
      credentials: sign(accessKeys?.[0]?.id ?? '', null),
      params,
    });
    lab.send({ type: 'KNOCK', call: assume });
    const [session] = present().world.sessions;
    const id = session?.accessKeyId ?? '';
    const credentials = sign(id, session?.sessionToken ?? '');
    lab.send({
      type: 'KNOCK',
      call: callOf({ service: 'sts', operation: 'GetCallerIdentity', credentials }),
    });
    expect(
      present().calls.map(({ asked, decision }) => [asked.as, asked.call, asked.label, decision.outcome]),
    ).toEqual([
      [ANA, 'sts:AssumeRole', id, 'allow'],
      [`session:${id}`, 'sts:GetCallerIdentity', null, 'allow'],
    ]);
    lab.send({ type: 'UNDO' });
    lab.send({ type: 'UNDO' });
    expect([present().calls, present().world.sessions]).toEqual([[], []]);
  });

  it('waits for a pause: each keystroke starts it anew', () => {
    const { lab, clock, savedTrust } = startLab();
    lab.send({ type: 'EDIT', ref: TRUST, text: trusting('*') });
    clock.increment(500);
    lab.send({ type: 'EDIT', ref: TRUST, text: trusting(ANA) });
    clock.increment(500);
    expect(savedTrust()).toBe(trusting(BEN));
    clock.increment(500);
    expect(savedTrust()).toBe(trusting(ANA));
  });

  it('keeps the last verdict while text is broken, and saves nothing of it', () => {
    const { lab, clock, verdict, savedTrust } = startLab();
    lab.send({ type: 'EDIT', ref: TRUST, text: trusting(ANA) });
    const broken = trusting(ANA).slice(0, -3);
    lab.send({ type: 'EDIT', ref: TRUST, text: broken });
    clock.increment(1000);
    expect([verdict(), savedTrust()]).toEqual(['allow', trusting(BEN)]);
    expect(Object.values(lab.getSnapshot().context.drafts)).toEqual([
      { ref: TRUST, text: broken, sound: trusting(ANA) },
    ]);
  });

  it('C-012 keeps a draft that AWS would refuse', () => {
    const { lab, clock, savedTrust } = startLab();
    const nobody = trusting('arn:aws:iam::444455556666:user/Nobody');
    lab.send({ type: 'EDIT', ref: TRUST, text: nobody });
    clock.increment(1000);
    expect(savedTrust()).toBe(trusting(BEN));
    expect(Object.values(lab.getSnapshot().context.drafts)).toEqual([
      { ref: TRUST, text: nobody, sound: trusting(BEN) },
    ]);
    lab.send({ type: 'UNDO' });
    expect(lab.getSnapshot().context.drafts).toEqual({});
  });

  it('takes an edit back to what was for undo, and forward again for redo', () => {
    const { lab, clock, savedTrust } = startLab();
    lab.send({ type: 'EDIT', ref: TRUST, text: trusting(ANA) });
    clock.increment(1000);
    lab.send({ type: 'EDIT', ref: TRUST, text: trusting(BEN) });
    const steps = (): unknown => {
      const { past, future } = lab.getSnapshot().context.timeline;
      return [savedTrust(), past.length, future.length, lab.getSnapshot().context.drafts];
    };
    expect(steps()).toEqual([trusting(BEN), 0, 1, {}]);
    lab.send({ type: 'EDIT', ref: TRUST, text: trusting(ANA) });
    expect(steps()).toEqual([trusting(ANA), 1, 0, {}]);
    lab.send({ type: 'MAKE_CALL' });
    lab.send({ type: 'EDIT', ref: TRUST, text: trusting(BEN) });
    clock.increment(1000);
    expect(steps()).toEqual([trusting(BEN), 3, 0, {}]);
  });

  it('undoes what AWS would not save before anything on the timeline', () => {
    const { lab, clock, savedTrust } = startLab();
    lab.send({ type: 'EDIT', ref: TRUST, text: trusting(ANA) });
    clock.increment(1000);
    lab.send({ type: 'EDIT', ref: TRUST, text: '{' });
    lab.send({ type: 'UNDO' });
    expect([lab.getSnapshot().context.drafts, savedTrust()]).toEqual([{}, trusting(ANA)]);
    lab.send({ type: 'UNDO' });
    expect(savedTrust()).toBe(trusting(BEN));
  });

  it('saves a draft of the last visit on a pause, and one that redo meets', () => {
    const { clock, lab, savedTrust } = startLab({ text: trusting(ANA), sound: trusting(ANA) });
    expect(savedTrust()).toBe(trusting(BEN));
    clock.increment(1000);
    expect([lab.getSnapshot().context.drafts, savedTrust()]).toEqual([{}, trusting(ANA)]);
    lab.send({ type: 'UNDO' });
    lab.send({ type: 'EDIT', ref: TRUST, text: trusting('*') });
    lab.send({ type: 'REDO' });
    clock.increment(1000);
    expect([lab.getSnapshot().context.drafts, savedTrust()]).toEqual([{}, trusting('*')]);
  });

  it('makes calls in the saved world, uses their credentials, and lets them expire by its clock', () => {
    const { lab, verdict, session } = startLab();
    lab.send({ type: 'ASK', asked: getObject });
    expect(verdict()).toBe('no credentials');
    expect(lab.getSnapshot().can({ type: 'MAKE_CALL' })).toBe(false);
    lab.send({ type: 'ASK', asked: assumeReadOnly });
    lab.send({ type: 'MAKE_CALL' });
    lab.send({ type: 'EDIT', ref: TRUST, text: trusting(ANA) });
    lab.send({ type: 'MAKE_CALL' });
    const { calls } = lab.getSnapshot().context.timeline.present;
    expect(calls.map(({ decision, issued }) => [decision.outcome, issued !== null])).toEqual([
      ['deny', false],
      ['allow', true],
    ]);
    lab.send({ type: 'ASK', asked: getObject });
    expect([verdict(), session()]).toEqual(['allow', 'active']);
    lab.send({ type: 'ADVANCE', duration: 'PT1H' });
    expect([verdict(), session()]).toEqual(['invalid', 'expired']);
    lab.send({ type: 'UNDO' });
    expect([verdict(), session()]).toEqual(['allow', 'active']);
    lab.send({ type: 'UNDO' });
    expect([verdict(), session()]).toEqual(['no credentials', undefined]);
  });

  it('puts a solution as one step of undo, and starts over', () => {
    const { lab, verdict, savedTrust } = startLab();
    const start = lab.getSnapshot().context.timeline.present;
    lab.send({
      type: 'SOLVE',
      from: start,
      subject: 'trust',
      actions: [{ kind: 'save', document: TRUST, text: trusting(ANA) }],
    });
    expect([verdict(), savedTrust()]).toEqual(['allow', trusting(ANA)]);
    lab.send({ type: 'START_OVER', saved: start, subject: 'step' });
    expect([verdict(), savedTrust()]).toEqual(['deny', trusting(BEN)]);
    expect(lab.getSnapshot().context.timeline.past.map(({ change }) => change)).toEqual([
      { kind: 'solution', subject: 'trust' },
      { kind: 'reset', subject: 'step' },
    ]);
  });

  it('changes the world as one named step of undo, drafts saved first', () => {
    const { lab, savedTrust } = startLab();
    lab.send({ type: 'EDIT', ref: TRUST, text: trusting(ANA) });
    const operations = [{ op: 'add', path: '/accounts/1/users/-', value: { name: 'Cy' } }] as const;
    lab.send({ type: 'CHANGE', operations, subject: 'dev/Cy', what: 'add' });
    const steps = (): unknown => {
      const { past, present } = lab.getSnapshot().context.timeline;
      const names = present.world.accounts[1]?.users.map(({ name }) => name);
      return [names, savedTrust(), past.map(({ change }) => change)];
    };
    const edit = { kind: 'edit', subject: READ_ONLY };
    expect(steps()).toEqual([
      ['Ana', 'Ben', 'Cy'],
      trusting(ANA),
      [edit, { kind: 'add', subject: 'dev/Cy' }],
    ]);
    lab.send({ type: 'UNDO' });
    expect(steps()).toEqual([['Ana', 'Ben'], trusting(ANA), [edit]]);
    lab.send({ type: 'REDO' });
    expect(steps()).toEqual([
      ['Ana', 'Ben', 'Cy'],
      trusting(ANA),
      [edit, { kind: 'add', subject: 'dev/Cy' }],
    ]);
  });

  it('C-036 follows a change with its verdict: who is deleted is trusted no more, made again or not', () => {
    const { lab, verdict } = startLab({ text: trusting(ANA), sound: trusting(ANA) });
    expect(verdict()).toBe('allow');
    const { inlinePolicies } = twoAccounts().accounts[1]?.users[0] ?? {};
    const ana = { name: 'Ana', inlinePolicies };
    const operations = [
      { op: 'remove', path: '/accounts/1/users/0' },
      { op: 'add', path: '/accounts/1/users/0', value: ana },
    ] as const;
    lab.send({ type: 'CHANGE', operations, subject: 'dev/Ana', what: 'rename' });
    expect(verdict()).toBe('deny');
    lab.send({ type: 'UNDO' });
    expect(verdict()).toBe('allow');
  });

  it('lets a change that the world refuses change nothing, and drops drafts of what is gone', () => {
    const { lab } = startLab();
    const start = lab.getSnapshot().context.timeline;
    const refused = [{ op: 'add', path: '/accounts/1/users/-', value: { name: 'ana' } }] as const;
    lab.send({ type: 'CHANGE', operations: refused, subject: 'x', what: 'add' });
    expect(lab.getSnapshot().context.timeline).toBe(start);
    lab.send({ type: 'CHANGE', operations: [], subject: 'x', what: 'set' });
    expect(lab.getSnapshot().context.timeline).toBe(start);
    lab.send({ type: 'EDIT', ref: TRUST, text: '{' });
    const operations = [{ op: 'remove', path: '/accounts/0/roles/0' }] as const;
    lab.send({ type: 'CHANGE', operations, subject: READ_ONLY, what: 'remove' });
    expect(lab.getSnapshot().context.drafts).toEqual({});
    expect(lab.getSnapshot().context.timeline.present.world.accounts[0]?.roles).toEqual([]);
  });

  it('has a context that survives JSON', () => {
    const { lab } = startLab();
    lab.send({ type: 'MAKE_CALL' });
    const { context } = lab.getSnapshot();
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
  });
});
