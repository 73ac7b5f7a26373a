import type { PolicyType } from '../../policy/document.ts';
import { expect, it, test } from 'vitest';
import { withDocument } from '../../world/documents.ts';
import { makeCall, type LabState } from '../call/made.ts';
import { gateOf } from '../lesson/gate.ts';
import { detectiveOf, graded, type Detective } from './detective.ts';

const CASES = Array.from({ length: 200 }, (_, index) => detectiveOf(index * 104_729));

const cases = CASES.flatMap((each) => each ?? []);

const mended = ({ world, solution: { document, text } }: Detective) => withDocument(world, document, text);

it('makes a case of every seed, the same for the same', () => {
  expect(cases.map(({ id }) => id)).toEqual(CASES.map((_, index) => `detective/${index * 104_729}`));
  expect(detectiveOf(104_729)).toEqual(cases[1]);
});

it('starts denied at its gate, which is among those offered', () => {
  for (const { id, world, before, call, gate, offered } of cases) {
    const start: LabState = { world, calls: [] };
    const state = before.reduce((so, asked) => makeCall(so, asked) ?? so, start);
    const decision = makeCall(state, call)?.calls.at(-1)?.decision;
    expect([id, decision?.outcome, decision && gateOf(decision)]).toEqual([id, 'deny', gate]);
    expect(offered.filter((each) => each === gate)).toEqual([gate]);
  }
});

it('is solved by its solution, and not as it stands', () => {
  expect(cases.filter((each) => !graded(each, mended(each)).solved)).toEqual([]);
  expect(cases.filter((each) => graded(each, each.world).solved)).toEqual([]);
});

it('lets the document at fault be edited', () => {
  expect(
    cases.filter(({ editable, solution }) => !editable.some((each) => same(each, solution.document))),
  ).toEqual([]);
});

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

test('faults are planted at seven gates', () => {
  expect([...new Set(cases.map(({ gate }) => gate))].toSorted()).toEqual([
    'boundary',
    'identity',
    'rcp',
    'resource',
    'scp',
    'session',
    'trust',
  ]);
});

test('a document thrown wide open is no mend', () => {
  const allow = { Effect: 'Allow', Action: '*', Resource: '*' };
  const anyone = { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' };
  const open: Readonly<Partial<Record<PolicyType, object>>> = {
    trust: anyone,
    resource: { ...allow, Principal: '*' },
    rcp: { ...allow, Principal: '*' },
  };
  const wide = ({ world, solution: { document } }: Detective) =>
    withDocument(
      world,
      document,
      JSON.stringify({ Version: '2012-10-17', Statement: open[document.type] ?? allow }),
    );
  expect(
    cases
      .filter((each) => graded(each, wide(each)).solved)
      .map(({ id, solution }) => [id, solution.document]),
  ).toEqual([]);
});
