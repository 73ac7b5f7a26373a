import { describe, expect, it } from 'vitest';
import { INTERFACES } from '../../../explain/interface.ts';
import { ANA } from '../../../machines/fixture.ts';
import { afterAssuming, ASSUMING, READING, subjectOf, TRUSTING } from '../http/fixture.ts';
import { aligned } from './aligned.ts';
import { comparables } from './comparables.ts';
import type { Compared } from './compared.ts';
import { compareView } from './compareView.ts';

const compared = (trusts: boolean, more: Partial<Compared['asked']> = {}): Compared => {
  const asked = { ...ASSUMING, ...more };
  const subject = subjectOf(asked, trusts ? { world: TRUSTING, calls: [] } : undefined);
  return {
    asked,
    title: 'a call',
    caller: ANA,
    at: subject.world.clock,
    decision: subject.committed.decision,
  };
};

describe('two calls side by side', () => {
  it('part at the first gate that stops only one of them', () => {
    const { one, other, gates } = compareView(compared(false), compared(true), INTERFACES.en);
    expect([one.verdict, other.verdict]).toEqual(['deny', 'allow']);
    expect(gates.map(({ name, one: a, other: b, parts }) => [name, a?.outcome, b?.outcome, parts])).toEqual([
      ['Request', 'passed', 'passed', false],
      ['Credentials', 'passed', 'passed', false],
      ['Parameters', 'passed', 'passed', false],
      ['Role or resource', 'passed', 'passed', false],
      ['Kind of caller', 'passed', 'passed', false],
      ['Trust policy', 'stopped', 'passed', true],
      ['Your identity policies', 'passed', 'passed', false],
      ['All policies together', 'stopped', 'passed', false],
      ['Session length', 'notReached', 'passed', false],
    ]);
  });

  it('go the same way with the same words', () => {
    const { gates, facts } = compareView(compared(true), compared(true), INTERFACES.en);
    expect([gates.some(({ parts }) => parts), facts.some(({ differs }) => differs)]).toEqual([false, false]);
  });

  it('tells each fact, and what differs or is not given', () => {
    const { facts } = compareView(
      compared(true),
      compared(true, {
        params: { ...ASSUMING.params, ExternalId: 'x' },
        context: { 'aws:SourceIp': '192.0.2.1' },
      }),
      INTERFACES.en,
    );
    expect(facts.filter(({ differs }) => differs)).toEqual([
      { name: 'ExternalId', one: null, other: 'x', differs: true },
      { name: 'aws:SourceIp', one: null, other: '192.0.2.1', differs: true },
    ]);
    expect(facts.map(({ name }) => name).slice(0, 3)).toEqual(['Caller', 'Action', 'Time']);
  });
});

it('two orders become one', () => {
  expect(aligned(['a', 'b', 'd'], ['a', 'c', 'd', 'e'])).toEqual(['a', 'c', 'b', 'd', 'e']);
  expect(aligned([], ['a'])).toEqual(['a']);
  expect(aligned(['b'], ['a', 'b'])).toEqual(['a', 'b']);
});

describe('what a call can be compared with', () => {
  it('the other calls offered, then those made; one that has no session yet has nothing to show', () => {
    const made = afterAssuming();
    const of = (state: typeof made) =>
      comparables(ASSUMING, [ASSUMING, READING], state, state.world, INTERFACES.en).map(
        ({ id, made: wasMade, compared: compare }) => [id, wasMade, compare()?.decision.outcome ?? null],
      );
    expect(of(made)).toEqual([
      ['offered 0', false, 'allow'],
      ['made 0', true, 'allow'],
    ]);
    expect(of({ world: TRUSTING, calls: [] })).toEqual([['offered 0', false, null]]);
  });
});
