import fc from 'fast-check';
import { expect, it } from 'vitest';
import { POLICY_TYPES } from '../src/policy/document.ts';
import { compilePolicy } from '../src/policy/compile.ts';
import { parsePolicy } from '../src/policy/parse.ts';
import { authorize } from '../src/authorize/authorize.ts';
import { validatePolicy } from '../src/policy/validate/validate.ts';
import { accessRequestOf } from './agreement.ts';
import { resourcePolicy } from './arbitraryPolicy.ts';
import { questionOf } from './question.ts';
import { CALLERS, MANAGEMENT, PROD, RESOURCES, ROLES, TARGETS, USERS } from './roster.ts';
import { NOTHING, worldOf } from './worldOf.ts';

const WORDS = [
  'Version',
  '2012-10-17',
  'Statement',
  'Effect',
  'Allow',
  'Deny',
  'Principal',
  'NotPrincipal',
  'AWS',
  '*',
  PROD,
  'Action',
  'NotAction',
  's3:*',
  'Resource',
  'arn:aws:s3:::reports/${aws:username',
  'Condition',
  'StringLike',
  'ForAllValues:DateLessThanIfExists',
  'aws:PrincipalArn',
  '__proto__',
  'constructor',
  '${',
  "${a, '",
];

/** JSON of any shape with the words of policies in it. */
const shape = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom<unknown>(...WORDS, null, true, 0, -1.5),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...WORDS), tie('value'), { maxKeys: 4 }),
  ),
})).value;

/** A policy with one part of its JSON replaced. */
const bent = fc.tuple(resourcePolicy, fc.nat(1000), shape).map(([text, at, value]) => {
  const parts = text.split(/("[^"]*")/);
  const place = Math.min(1 + 2 * (at % Math.max(1, Math.floor(parts.length / 2))), parts.length - 1);
  return parts.map((part, index) => (index === place ? JSON.stringify(value) : part)).join('');
});

/** A policy with characters cut out and others put in. */
const damaged = fc
  .tuple(resourcePolicy, fc.nat(500), fc.nat(8), fc.string({ maxLength: 6, unit: 'binary' }))
  .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));

const garbage = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  shape.map((value) => JSON.stringify(value)),
  bent,
  damaged,
);

it('no text makes parse, validate or compile throw, and every problem starts in it', () => {
  fc.assert(
    fc.property(garbage, fc.constantFrom(...POLICY_TYPES), (text, type) => {
      const syntax = parsePolicy(text);
      compilePolicy(syntax);
      const outside = [...syntax.problems, ...validatePolicy(syntax, type)].filter(
        ({ span }) => span.start < 0 || span.start > text.length || span.end < span.start,
      );
      expect(outside).toEqual([]);
    }),
    { numRuns: 5000 },
  );
}, 60_000);

it('no text makes authorize throw, wherever it stands', () => {
  fc.assert(
    fc.property(garbage, fc.constantFrom(...CALLERS), fc.constantFrom(...TARGETS), (text, caller, target) => {
      const held = { ...NOTHING, inlinePolicies: { own: text }, attached: true, bounded: true };
      const world = worldOf({
        organization: {
          id: 'o-exampleorgid',
          managementAccount: MANAGEMENT,
          units: [{ path: 'Root', accounts: [PROD], scps: [text], rcps: [text] }],
          accountScps: { [PROD]: [text] },
          accountRcps: { [PROD]: [text] },
          centralizedRootAccess: false,
        },
        users: USERS.map(() => held),
        groups: [text],
        roles: ROLES.map(() => ({ ...held, trust: text, stale: false })),
        managed: text,
        limit: text,
        resources: RESOURCES.map(() => text),
        endpoint: text,
        tags: {},
      });
      const at = { world, sessionPolicies: { inline: text, managed: true }, sessionTags: {}, requests: [] };
      const context = { 'aws:sourcevpce': ['vpce-1'] };
      const answer = authorize(accessRequestOf(questionOf(at, { caller, target, context }), context));
      expect(['allow', 'deny', 'unmodelled']).toContain(answer.outcome);
    }),
    { numRuns: 2000 },
  );
}, 60_000);
