import { describe, expect, it } from 'vitest';
import type { PrincipalSet } from '../../policy/compile.ts';
import {
  ALLOW,
  ANA,
  APP,
  APP_SESSION,
  AWAY,
  CLEO,
  DENY,
  HOME,
  judged,
  LAMBDA,
  requestIn,
  statementOf,
  to,
  type Situation,
} from '../fixture.ts';
import { questionOf, type Question } from '../question.ts';
import { grantForm } from './principal.ts';

const CALLERS = ['user', 'roleSession', 'federatedUser', 'root', 'service', 'anonymous'] as const;

function principalsOf(statement: object): PrincipalSet {
  const { principals } = statementOf(statement);
  if (!principals) throw new Error('the statements of these tests name principals');
  return principals;
}

const asked = (situation: Situation): Question => questionOf(requestIn(situation));

/** In which form each kind of caller is named; those that are not are left out. */
const formsOf = (statement: object, situation: Situation = {}): Record<string, string> =>
  Object.fromEntries(
    CALLERS.flatMap((caller) => {
      const form = grantForm(principalsOf(statement), asked({ ...situation, caller }));
      return form === null ? [] : [[caller, form]];
    }),
  );

const USER_ID = () => userIdOf('user');
const ROLE_ID = () => userIdOf('roleSession').split(':')[0];
const userIdOf = (kind: 'user' | 'roleSession'): string => {
  const { caller } = requestIn({ caller: kind });
  return 'userId' in caller ? caller.userId : '';
};

const everybody = (form: string) => Object.fromEntries(CALLERS.map((caller) => [caller, form]));
const ofAccount = { user: 'account', roleSession: 'account', federatedUser: 'account', root: 'account' };

describe('C-027 whom a principal names, and how directly', () => {
  it.each<readonly [string, unknown, Record<string, string>]>([
    ['C-033 a star', '*', everybody('anyone')],
    ['C-033 a star under AWS', { AWS: '*' }, everybody('anyone')],
    ['C-028 the account by its id', { AWS: HOME }, ofAccount],
    ['C-028 the account by its root ARN', { AWS: `arn:aws:iam::${HOME}:root` }, ofAccount],
    ['another account', { AWS: AWAY }, {}],
    ['E-021 the user', { AWS: ANA }, { user: 'user', federatedUser: 'issuingUser' }],
    ['a user of the same name elsewhere', { AWS: ANA.replace(HOME, AWAY) }, {}],
    ['the role', { AWS: APP }, { roleSession: 'role' }],
    ['the session', { AWS: APP_SESSION }, { roleSession: 'roleSession' }],
    ['another session of the role', { AWS: `${APP_SESSION}2` }, {}],
    ['E-021 the federated user', { AWS: CLEO }, { federatedUser: 'federatedUser' }],
    ['C-043 the service', { Service: LAMBDA }, { service: 'service' }],
    ['another service', { Service: 'ec2.amazonaws.com' }, {}],
    ['C-043 a star for services', { Service: '*' }, {}],
    ['C-031 a wildcard in an ARN', { AWS: `arn:aws:iam::${HOME}:user/*` }, {}],
    ['C-032 a group', { AWS: `arn:aws:iam::${HOME}:group/readers` }, {}],
    ['C-041 a provider', { Federated: 'accounts.google.com' }, {}],
    ['C-045 the id of the user', { AWS: USER_ID() }, { user: 'user', federatedUser: 'issuingUser' }],
    ['C-045 the id of the role', { AWS: ROLE_ID() }, { roleSession: 'role' }],
    [
      'C-030 the most direct of several',
      { AWS: [HOME, ANA, APP], Service: LAMBDA },
      { ...ofAccount, user: 'user', roleSession: 'role', federatedUser: 'issuingUser', service: 'service' },
    ],
  ])('%s', (_, Principal, expected) => {
    expect(formsOf(to(Principal))).toEqual(expected);
  });
});

describe('NotPrincipal', () => {
  const but = (NotPrincipal: unknown, statement: object = ALLOW) => ({ ...statement, NotPrincipal });
  /** Everybody but these. */
  const allBut = (...spared: readonly string[]) =>
    Object.fromEntries(
      CALLERS.filter((caller) => !spared.includes(caller)).map((caller) => [caller, 'anyone']),
    );

  it.each<readonly [string, unknown, Record<string, string>]>([
    ['C-039 the user alone spares nobody', { AWS: ANA }, allBut()],
    ['C-039 the account alone spares its root', { AWS: HOME }, allBut('root')],
    ['C-039 account and user', { AWS: [HOME, ANA] }, allBut('root', 'user', 'federatedUser')],
    ['C-039 account and role', { AWS: [HOME, APP] }, allBut('root', 'roleSession')],
    ['C-039 account and session, without the role', { AWS: [HOME, APP_SESSION] }, allBut('root')],
    ['C-039 account, role and session', { AWS: [HOME, APP, APP_SESSION] }, allBut('root', 'roleSession')],
    ['a service needs no account', { Service: LAMBDA }, allBut('service')],
    ['a star spares all', '*', {}],
  ])('Deny, %s', (_, NotPrincipal, expected) => {
    expect(formsOf(but(NotPrincipal, DENY))).toEqual(expected);
  });

  it.each<readonly [string, unknown, Record<string, string>]>([
    ['C-040 the user', { AWS: ANA }, allBut('user', 'federatedUser')],
    [
      'C-040 the account, with all in it',
      { AWS: HOME },
      allBut('root', 'user', 'roleSession', 'federatedUser'),
    ],
    ['C-040 a session', { AWS: APP_SESSION }, allBut('roleSession')],
    ['C-040 a service', { Service: LAMBDA }, allBut('service')],
    ['C-040 a star leaves out all', '*', {}],
    ['C-041 a provider leaves out nobody', { Federated: 'accounts.google.com' }, allBut()],
    [
      'C-027 a canonical user leaves out nobody',
      { CanonicalUser: '79a59df900b949e55d96a1e698fba' },
      allBut(),
    ],
    ['C-032 a group leaves out nobody', { AWS: `arn:aws:iam::${HOME}:group/readers` }, allBut()],
  ])('Allow, %s', (_, NotPrincipal, expected) => {
    expect(formsOf(but(NotPrincipal))).toEqual(expected);
  });

  it.each<readonly [string, readonly string[], Situation, string]>([
    ['the account is not listed', [ANA], {}, 'account'],
    ['the role is not listed', [HOME, APP_SESSION], { caller: 'roleSession' }, 'role'],
    ['there is a boundary', [HOME, ANA], { boundary: [ALLOW] }, 'boundary'],
  ])('C-039 a Deny that lists the caller in vain tells why: %s', (_, AWS, situation, because) => {
    const [principal] = judged(but({ AWS }, DENY) as object, 'resource', asked(situation)).elements;
    expect(principal?.reason).toEqual({
      code: 'element.notSpared',
      params: { matched: AWS.at(-1), because },
    });
  });

  it('C-039 a Deny spares nobody who has a boundary, an Allow takes no heed of it', () => {
    const listed = { AWS: [HOME, ANA, APP] };
    const boundary = [ALLOW];
    expect(formsOf(but(listed, DENY), { boundary })).toEqual(allBut('root'));
    expect(formsOf(but(listed), { boundary })).toEqual(
      allBut('root', 'user', 'roleSession', 'federatedUser'),
    );
  });
});

describe('C-036 a principal made again is not the one that was trusted', () => {
  const stored = (arn: string, id: string, situation: Situation): Question => ({
    ...asked(situation),
    storedIds: { [arn]: id },
  });
  const named = principalsOf(to({ AWS: ANA }));

  it.each([
    ['the same id', stored(ANA, USER_ID(), {}), 'user'],
    ['another id', stored(ANA, 'AIDAGONEGONEGONEGONE', {}), null],
    [
      'another id, for a federated user',
      stored(ANA, 'AIDAGONEGONEGONEGONE', { caller: 'federatedUser' }),
      null,
    ],
    ['the same id, for a federated user', stored(ANA, USER_ID(), { caller: 'federatedUser' }), 'issuingUser'],
    ['no id stored', asked({}), 'user'],
  ])('%s', (_, question, expected) => {
    expect(grantForm(named, question)).toBe(expected);
  });

  it('the id of a role that is gone does not stand in the way of its account', () => {
    const both = principalsOf(to({ AWS: [HOME, APP] }));
    expect(grantForm(both, stored(APP, 'AROAGONEGONEGONEGONE', { caller: 'roleSession' }))).toBe('account');
  });

  it('is told from one who is not named at all', () => {
    const question = stored(ANA, 'AIDAGONEGONEGONEGONE', {});
    expect(judged(to({ AWS: ANA }), 'resource', question).elements[0]).toEqual({
      element: 'Principal',
      holds: false,
      reason: {
        code: 'element.principalRecreated',
        params: { arn: ANA, storedId: 'AIDAGONEGONEGONEGONE' },
      },
      rules: ['C-035', 'C-036'],
      marked: `"Principal":{"AWS":"${ANA}"}`,
      expected: [ANA],
      found: [ANA],
    });
  });
});

describe('what a reader is shown', () => {
  it('C-036 of a stored id nothing, when somebody else is named', () => {
    const ben = `arn:aws:iam::${HOME}:user/Ben`;
    const question = { ...asked({}), storedIds: { [ben]: 'AIDABENBENBENBENBENB' } };
    expect(judged(to({ AWS: ben }), 'resource', question).elements[0]).toEqual({
      element: 'Principal',
      holds: false,
      reason: { code: 'element.differs', params: {} },
      rules: ['C-027'],
      marked: `"Principal":{"AWS":"${ben}"}`,
      expected: [ben],
      found: [ANA],
    });
  });

  it('C-028 the first of several values that name the caller alike', () => {
    const root = `arn:aws:iam::${HOME}:root`;
    expect(principalIn(to({ AWS: [AWAY, root, HOME] }))).toEqual({
      element: 'Principal',
      holds: true,
      reason: { code: 'element.matches', params: { matched: root } },
      rules: ['C-028'],
      marked: `"${root}"`,
      expected: [AWAY, root, HOME],
      found: [ANA],
    });
  });

  const principalIn = (statement: object, situation: Situation = {}) =>
    judged(statement, 'resource', asked(situation)).elements[0];

  it('the value that names the caller', () => {
    expect(principalIn(to({ AWS: [HOME, ANA] }))).toEqual({
      element: 'Principal',
      holds: true,
      reason: { code: 'element.matches', params: { matched: ANA } },
      rules: ['C-027', 'C-035'],
      expected: [HOME, ANA],
      found: [ANA],
      marked: `"${ANA}"`,
    });
  });

  it('the whole element when nothing does', () => {
    expect(principalIn(to({ AWS: [AWAY, CLEO] }), { caller: 'roleSession' })).toEqual({
      element: 'Principal',
      holds: false,
      reason: { code: 'element.differs', params: {} },
      rules: ['C-027'],
      expected: [AWAY, CLEO],
      found: [APP_SESSION],
      marked: `"Principal":{"AWS":["${AWAY}","${CLEO}"]}`,
    });
  });

  it('the value by which NotPrincipal leaves the caller out', () => {
    expect(principalIn({ ...DENY, NotPrincipal: { AWS: [HOME, ANA] } })).toEqual({
      element: 'NotPrincipal',
      holds: false,
      reason: { code: 'element.excluded', params: { matched: ANA } },
      rules: ['C-039', 'C-040'],
      expected: [HOME, ANA],
      found: [ANA],
      marked: `"${ANA}"`,
    });
  });
});
