import { expect, test } from 'vitest';
import { withDocument } from '../world/documents.ts';
import { applyEdit } from '../world/edit.ts';
import type { World } from '../world/world.ts';
import { changesBetween, type Changes } from './changes.ts';
import { ANA, APP, AUDIT, AUDIT_TRUST, BEN, PROD, policy, trusting, world } from './fixture.ts';
import { whoMayAssume } from './whoMayAssume.ts';

const at = world();
const changes = (before: World, now: World): Changes =>
  changesBetween(whoMayAssume(before), whoMayAssume(now));
const edited = (...operations: Parameters<typeof applyEdit>[1]): World => {
  const after = applyEdit(at, operations);
  if (!after.ok) throw new Error(JSON.stringify(after.error));
  return after.value.world;
};
const closed = withDocument(at, AUDIT_TRUST, trusting(PROD));
const NOTHING: Changes = { opened: [], shut: [], other: [] };

test('what an edit opens, and what it shuts', () => {
  const pair = { principal: ANA, role: AUDIT };
  expect(changes(at, closed)).toEqual({ ...NOTHING, shut: [pair] });
  expect(changes(closed, at)).toEqual({ ...NOTHING, opened: [pair] });
});

test('nothing, when all answers are the same', () => {
  expect(changes(at, withDocument(at, AUDIT_TRUST, `${trusting('111122223333')}\n`))).toEqual(NOTHING);
});

test('another answer that allows neither before nor now', () => {
  const keyed = edited({
    op: 'add',
    path: '/accounts/0/users/1/accessKeys',
    value: [{ id: 'AKIAEXAMPLEEXAMPLE12', secret: 's', status: 'Active' }],
  });
  const other = [
    { principal: BEN, role: APP },
    { principal: BEN, role: AUDIT },
  ];
  expect(changes(at, keyed)).toEqual({ ...NOTHING, other });
});

test('principals and roles that come and go with what they may do', () => {
  const cy = 'arn:aws:iam::111122223333:user/Cy';
  const joined = edited({
    op: 'add',
    path: '/accounts/0/users/-',
    value: {
      name: 'Cy',
      inlinePolicies: { some: policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: AUDIT }) },
    },
  });
  const pair = { principal: cy, role: AUDIT };
  expect(changes(at, joined)).toEqual({ ...NOTHING, opened: [pair] });
  expect(changes(joined, at)).toEqual({ ...NOTHING, shut: [pair] });
  const fewer = edited({ op: 'remove', path: '/accounts/1/roles/0' });
  expect(changes(at, fewer)).toEqual({ ...NOTHING, shut: [{ principal: ANA, role: AUDIT }] });
});
