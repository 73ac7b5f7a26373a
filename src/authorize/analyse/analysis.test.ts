import { describe, expect, it } from 'vitest';
import { policyOf } from '../../policy/compile.ts';
import type { PolicyType } from '../../policy/document.ts';
import { ALLOW, ANA, APP, APP_SESSION, DENY, HOME, OTHER, requestIn, to } from '../fixture.ts';
import { questionOf } from '../question.ts';
import { analyse, attach, nearestIn, type Level, type Place, type Verdict } from './analysis.ts';

type Documents = Readonly<Record<string, readonly object[]>>;

const level = (place: string | null, type: PolicyType, documents: Documents): Level => ({
  place,
  policies: Object.entries(documents).map(([name, Statement]) =>
    attach({ type, owner: 'o', name }, policyOf(JSON.stringify({ Version: '2012-10-17', Statement }))),
  ),
});

const placeOf = (place: Place | null): string | null =>
  place && `${place.attached.ref.name ?? ''} ${place.statement.syntax.index}`;

const verdictOf = (verdict: Verdict | null): string | null =>
  verdict && `${placeOf(verdict) ?? ''} ${verdict.element}`;

const QUESTION = questionOf(requestIn({ caller: 'roleSession' }));

/** Where a type denies and allows, in which form, and the level that is silent. */
function analysed(type: PolicyType, ...levels: readonly Level[]) {
  const { deny, allow, form, silent } = analyse(type, levels, QUESTION);
  return { deny: placeOf(deny), allow: placeOf(allow), form, silent: silent?.place ?? null };
}

describe('documents of one level', () => {
  const of = (documents: Documents) => analysed('identity', level(null, 'identity', documents));

  it.each([
    ['B-042 one Allow among them is enough', { a: [OTHER], b: [OTHER, ALLOW] }, null, 'b 1'],
    ['B-042 one Deny too', { a: [ALLOW], b: [OTHER, DENY] }, 'b 1', 'a 0'],
    ['the first of several is named', { a: [ALLOW, ALLOW], b: [DENY], c: [DENY, ALLOW] }, 'b 0', 'a 0'],
    ['E-001 there may be none', {}, null, null],
  ] as const)('%s', (_, documents, deny, allow) => {
    expect(of(documents)).toEqual({ deny, allow, form: null, silent: null });
  });
});

describe('E-004 several levels', () => {
  const scp = (place: string, ...statements: readonly object[]) => level(place, 'scp', { p: statements });

  it.each([
    ['an Allow at each', [scp('Root', ALLOW), scp('Root/Prod', ALLOW)], null, 'p 0', null],
    [
      'E-039 a Deny alone allows nothing',
      [scp('Root', ALLOW), scp('Root/Prod', DENY)],
      'p 0',
      null,
      'Root/Prod',
    ],
    [
      'the first silent level is named',
      [scp('Root', ALLOW), scp('Root/Prod', OTHER), scp('1', OTHER)],
      null,
      null,
      'Root/Prod',
    ],
    ['an Allow further up does not help', [scp('Root', OTHER), scp('1', ALLOW)], null, null, 'Root'],
  ] as const)('%s', (_, levels, deny, allow, silent) => {
    expect(analysed('scp', ...levels)).toEqual({ deny, allow, form: null, silent });
  });
});

describe('E-018 to E-023 the strongest form in which a policy names the caller counts', () => {
  const of = (...statements: readonly object[]) =>
    analysed('resource', level(null, 'resource', { p: statements }));

  it.each([
    ['role before account', [to({ AWS: HOME }), to({ AWS: APP })], 'p 1', 'role'],
    ['session before role', [to({ AWS: APP }), to({ AWS: APP_SESSION })], 'p 1', 'roleSession'],
    ['session before everybody', [to('*'), to({ AWS: APP_SESSION })], 'p 1', 'roleSession'],
    ['everybody before role', [to({ AWS: APP }), to('*')], 'p 1', 'anyone'],
    ['the first of two that are equal', [to({ AWS: APP }), to({ AWS: APP })], 'p 0', 'role'],
    ['only statements that apply', [to({ AWS: HOME }), to({ AWS: APP }, OTHER)], 'p 0', 'account'],
    ['nobody who is named', [to({ AWS: ANA })], null, null],
  ] as const)('%s', (_, statements, allow, form) => {
    expect(of(...statements)).toEqual({
      deny: null,
      allow,
      form,
      silent: null,
    });
  });
});

describe('the nearest Allow, where nothing allows', () => {
  const nearest = (type: PolicyType, ...statements: readonly object[]) =>
    verdictOf(nearestIn(analyse(type, [level(null, type, { p: statements })], QUESTION)));

  const action = { Action: 's3:PutObject' };
  const resource = { Resource: 'arn:aws:s3:::archive/*' };
  const failing = { StringEquals: { 'aws:PrincipalAccount': '000000000000' } };
  const test = { Condition: failing };
  const twoTests = { Condition: { ...failing, Bool: { 'aws:SecureTransport': 'false' } } };
  const by = (more: object, Principal: unknown = '*') => to(Principal, { ...ALLOW, ...more });
  const other = { AWS: ANA };

  it.each([
    ['a principal is nearer than an action', [by(action), by({}, other)], 'p 1 Principal'],
    ['a resource is nearer than a principal', [by({}, other), by(resource)], 'p 1 Resource'],
    [
      'tests are nearer than a resource',
      [by(resource), by(twoTests)],
      'p 1 Condition:StringEquals:aws:PrincipalAccount',
    ],
    [
      'one test is nearer than two',
      [by(twoTests), by(test)],
      'p 1 Condition:StringEquals:aws:PrincipalAccount',
    ],
    [
      'an action is farther than all the rest together',
      [by(action), by({ ...resource, ...twoTests }, other)],
      'p 1 Principal',
    ],
    [
      'a principal is farther than resource and tests',
      [by({}, other), by({ ...resource, ...twoTests })],
      'p 1 Resource',
    ],
    [
      'the first of two that are as near',
      [by(resource), by({ Resource: 'arn:aws:s3:::other/*' })],
      'p 0 Resource',
    ],
    ['what is read first is named first', [by(action, other)], 'p 0 Principal'],
    ['a Deny is no way in', [by({ ...test, Effect: 'Deny' }), by(action)], 'p 1 Action'],
    ['none without an Allow', [by({ ...test, Effect: 'Deny' })], null],
    [
      'negated elements by their names',
      [{ Effect: 'Allow', Principal: '*', NotAction: 's3:*', Resource: '*' }],
      'p 0 NotAction',
    ],
    ['a missing Principal', [ALLOW], 'p 0 Principal'],
  ] as const)('%s', (_, statements, expected) => {
    expect(nearest('resource', ...statements)).toEqual(expected);
  });

  it('E-004 it is looked for at the silent level', () => {
    const levels = [
      level('Root', 'scp', { full: [ALLOW] }),
      level('Root/Prod', 'scp', { far: [OTHER] }),
      level('1', 'scp', { near: [{ ...ALLOW, ...test }] }),
    ];
    expect(verdictOf(nearestIn(analyse('scp', levels, QUESTION)))).toBe('far 0 Action');
  });

  it('E-004 there is none where every level allows', () => {
    expect(nearestIn(analyse('scp', [level('Root', 'scp', { full: [ALLOW] })], QUESTION))).toBe(null);
  });
});
