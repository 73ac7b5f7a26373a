import { expect, test } from 'vitest';
import { callOf } from '../../../call/call.ts';
import { decide } from '../../../engine/engine.ts';
import {
  asTest,
  assuming,
  HOME,
  OTHER,
  policy,
  readOnly,
  TEST,
  trusting,
  worldOf,
  type Setting,
} from '../../../explain/fixture.ts';
import { INTERFACES } from '../../../explain/interface.ts';
import { plain } from '../../../explain/phrase.ts';
import { applyFix } from '../../../policy/fix.ts';
import { withDocument } from '../../../world/documents.ts';
import { triedFix } from './triedFix.ts';

/** The fix that is found, whose document it edits, and what the engine says once it is made. */
function tried(setting: Setting) {
  const world = worldOf(setting);
  const call = callOf({
    service: 'sts',
    operation: 'AssumeRole',
    credentials: asTest(world),
    params: { RoleArn: readOnly(), RoleSessionName: 'deploy' },
  });
  const found = triedFix(world, call, decide(world, call), INTERFACES.en);
  if (!found) return null;
  const after = decide(withDocument(world, found.document, applyFix(found.of, found.fix)), call).outcome;
  return { of: found.document.type, title: plain(found.fix.title), after };
}

test('B-046 a caller whom the trust policy does not name is named, and let in', () => {
  expect(tried({ trust: trusting({ AWS: OTHER }), own: { assume: assuming('*') } })).toEqual({
    of: 'trust',
    title: `Name ${TEST} in Principal (the call is then allowed)`,
    after: 'allow',
  });
});

test('a fix that only leads to the next gate says so', () => {
  expect(tried({ trust: trusting({ AWS: OTHER }) })).toEqual({
    of: 'trust',
    title: `Name ${TEST} in Principal (the call then gets further)`,
    after: 'deny',
  });
});

test('E-001 a Deny is taken out where another statement is left', () => {
  const Statement = [
    { Sid: 'Stop', Effect: 'Deny', Action: 'sts:AssumeRole', Resource: '*' },
    { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' },
  ];
  expect(tried({ own: { assume: policy(...Statement) } })).toEqual({
    of: 'identity',
    title: 'Remove the statement that denies, Stop (the call is then allowed)',
    after: 'allow',
  });
});

test('what is allowed, what no edit mends, and conditions have none', () => {
  expect([
    tried({ own: { assume: assuming('*') } }),
    tried({}),
    tried({
      own: { assume: assuming('*') },
      trust: trusting({ AWS: TEST }, { Condition: { StringEquals: { 'aws:PrincipalAccount': `${HOME}0` } } }),
    }),
  ]).toEqual([null, null, null]);
});
