import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { callOfAsked, makeCall } from '../../../content/call/made.ts';
import { INTERFACES } from '../../../explain/interface.ts';
import { callMachine } from '../../../machines/call/machine.ts';
import { ANA, assumeReadOnly, getObject, TRUST, trusting, twoAccounts } from '../../../machines/fixture.ts';
import { identitiesOf } from '../../../machines/identity/identities.ts';
import { whoCalls } from '../../../machines/identity/identity.ts';
import { stateOfWho } from '../../../machines/identity/machine.ts';
import { withDocument } from '../../../world/documents.ts';
import type { World } from '../../../world/world.ts';
import { callChart, callEvents, callSentences, goTo } from './callChart.ts';
import { callsFrom } from './callsFrom.ts';
import { identityChart, identityChartView } from './identityChart.ts';
import { stsCallViews } from './stsCallViews.ts';
import { transitionsOf } from './transitions.ts';

const words = INTERFACES.en;
const granted = withDocument(twoAccounts(), TRUST, trusting(ANA));

describe('the chart of a call', () => {
  const start = (world: World) => {
    const call = callOfAsked(assumeReadOnly, { world, calls: [] });
    if (!call) throw new Error('no key');
    return createActor(callMachine, { input: { world, call } }).start();
  };
  const states = (actor: ReturnType<typeof start>): unknown =>
    callChart(actor.getSnapshot(), words).nodes.map(({ title, detail, active, press }) => [
      active ? `[${title}]` : title,
      detail,
      press !== null,
    ]);

  it('has the states of the machine, with how this call fared and where it can be taken', () => {
    expect(states(start(twoAccounts()))).toEqual([
      ['Ready', 'nothing has run', true],
      ['Received', 'passed', true],
      ['Authenticated', 'passed', true],
      ['Validated', 'passed', true],
      ['Resolved', 'passed', true],
      ['Authorized', 'not on its way', false],
      ['[Settled]', 'denied', false],
    ]);
  });

  it('goes along with the call', () => {
    const actor = start(granted);
    actor.send(goTo('validate'));
    expect(states(actor)).toEqual([
      ['Ready', 'nothing has run', true],
      ['Received', 'passed', true],
      ['Authenticated', 'passed', true],
      ['[Validated]', 'passed', false],
      ['Resolved', 'not run yet', true],
      ['Authorized', 'not run yet', true],
      ['Settled', 'answered', true],
    ]);
    actor.send(goTo('settled'));
    expect(actor.getSnapshot().value).toBe('settled');
    actor.send(goTo('ready'));
    expect(actor.getSnapshot().value).toBe('ready');
  });

  it('marks the steps that would be taken from here, and says of events where they lead or why they do not', () => {
    const actor = start(twoAccounts());
    const live = (): unknown => {
      const { nodes, edges } = callChart(actor.getSnapshot(), words);
      return [
        ...edges.filter((edge) => edge.live).map(({ from, to }) => `${from}–${to}`),
        ...nodes.filter(({ way }) => way !== '').map(({ id, way }) => `${way} → ${id}`),
      ];
    };
    const events = (): unknown =>
      callEvents(actor.getSnapshot(), words).map(({ id, to, why }) => [id, to ?? why]);
    const { why } = words.charts.call;
    expect([live(), events()]).toEqual([
      ['resolve–settled', 'RESET → ready', 'BACK → resolve'],
      [
        ['BACK', 'Resolved'],
        ['NEXT', why.NEXT],
        ['RUN', why.RUN],
        ['RESET', 'Ready'],
      ],
    ]);
    actor.send({ type: 'RESET' });
    expect([live(), events()]).toEqual([
      ['ready–receive', 'NEXT → receive', 'RUN → settled'],
      [
        ['BACK', why.BACK],
        ['NEXT', 'Received'],
        ['RUN', 'Settled'],
        ['RESET', why.RESET],
      ],
    ]);
  });

  it('is read off the definition of the machine, and told in sentences too', () => {
    const steps = transitionsOf(callMachine).filter(({ event }) => event === 'NEXT');
    expect(steps.filter(({ from }) => from === 'ready')).toEqual([
      {
        from: 'ready',
        event: 'NEXT',
        to: 'receive',
        guard: { type: 'leadsOn', params: { stage: 'receive' } },
      },
      { from: 'ready', event: 'NEXT', to: 'settled', guard: null },
    ]);
    expect(callSentences(words)).toContain(
      'Ready: NEXT leads to Received, if the stage passes and another follows.',
    );
    expect(callSentences(words)).toContain('From anywhere: RUN leads to Settled.');
  });
});

describe('the chart of identities', () => {
  const identities = identitiesOf(granted);
  const chart = identityChart(granted, identities);
  const named = (active: string | null): unknown => {
    const view = identityChartView(chart, active, '', words);
    const title = (id: string): string => {
      const node = view.nodes.find((each) => each.id === id);
      return `${node?.title ?? ''}, ${node?.detail ?? ''}`;
    };
    return {
      states: view.nodes.map(({ id, active: here }) => (here ? `[${title(id)}]` : title(id))),
      live: view.edges.filter(({ live }) => live).map(({ to }) => title(to)),
      ways: view.nodes.filter(({ way }) => way !== '').map(({ id, way }) => `${way} → ${title(id)}`),
    };
  };
  const stateOf = (as: string, state = { world: granted, calls: [] as never[] }) =>
    stateOfWho(identities, whoCalls({ ...getObject, as }, state));

  it('has the states of the machine, and from the active one the calls that the engine grants', () => {
    expect(named(stateOf(ANA))).toEqual({
      states: [
        'Nobody, no credentials',
        '111122223333/root, root user',
        '444455556666/root, root user',
        '[444455556666/Ana, user]',
        '444455556666/Ben, user',
        '111122223333/root, root, temporary keys',
        '111122223333/root, federated user',
        '444455556666/root, root, temporary keys',
        '444455556666/root, federated user',
        '111122223333/ReadOnly, role session',
        '444455556666/Ana, user, temporary keys',
        '444455556666/Ben, user, temporary keys',
      ],
      live: ['111122223333/ReadOnly, role session', '444455556666/Ana, user, temporary keys'],
      ways: [
        'AssumeRole → 111122223333/ReadOnly, role session',
        'GetSessionToken → 444455556666/Ana, user, temporary keys',
      ],
    });
  });

  it('A-032 shows a session run out only where one is in use', () => {
    const made = makeCall({ world: granted, calls: [] }, assumeReadOnly);
    if (!made) throw new Error('no key');
    const active = stateOfWho(identities, whoCalls(getObject, made));
    expect(named(active)).toMatchObject({
      live: ['Expired, the session has run out'],
      ways: ['EXPIRE → Expired, the session has run out'],
    });
  });

  it('B-003 says of each call from here what the engine says, with the rule', () => {
    const made = makeCall({ world: granted, calls: [] }, assumeReadOnly);
    if (!made) throw new Error('no key');
    const who = whoCalls(getObject, made);
    const active = stateOfWho(identities, who);
    const rule = { id: 'B-003', text: 'Long-term keys only.', confidence: 'verified', source: null };
    const rules = { 'B-003': rule } as never;
    const calls = callsFrom(active ?? '', { chart, asked: getObject, now: made, who, active });
    const views = stsCallViews(calls, granted, rules, words);
    expect(views.map(({ title, mayCall, verdict }) => [title, mayCall, verdict])).toEqual([
      ['AssumeRole: 111122223333/ReadOnly', false, 'deny'],
      ['GetSessionToken', false, 'deny'],
      ['GetFederationToken', false, 'deny'],
      ['AssumeRoot: 111122223333', false, 'deny'],
      ['GetCallerIdentity', true, 'allow'],
      ['GetAccessKeyInfo', false, 'deny'],
      ['DecodeAuthorizationMessage', false, 'deny'],
      ['GetWebIdentityToken', false, 'deny'],
    ]);
    expect(views.find(({ title }) => title === 'GetSessionToken')?.rules).toEqual([rule]);
  });

  it('asks with the real session where the learner stands, and with nothing where nobody does', () => {
    const asked = { ...getObject, as: ANA };
    const now = { world: granted, calls: [] };
    const who = whoCalls(asked, now);
    const standing = { chart, asked, now, who, active: stateOfWho(identities, who) };
    const may = (state: string): unknown =>
      callsFrom(state, standing)
        .filter(({ mayCall }) => mayCall)
        .map(({ attempt }) => attempt.operation);
    expect([may(standing.active ?? ''), may('nobody')]).toEqual([
      ['AssumeRole', 'GetSessionToken', 'GetCallerIdentity'],
      [],
    ]);
  });
});
