import { describe, expect, it } from 'vitest';
import type { PolicyRef } from '../policy/document.ts';
import { documentsOf, readDocument, withDocument } from './documents.ts';
import { readWorldValue } from './file/readValue.ts';
import { diagnose, saveDocument } from './saveDocument.ts';
import type { World } from './world.ts';

const ROLE = 'arn:aws:iam::111122223333:role/team/App';
const policy = (statement: object): object => ({ Version: '2012-10-17', Statement: [statement] });
const trusting = (AWS: string): string =>
  JSON.stringify(policy({ Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole' }));
const own = policy({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' });

function world(): World {
  const read = readWorldValue({
    accounts: [
      {
        id: '111122223333',
        users: [{ name: 'Ana', inlinePolicies: { own } }],
        groups: [{ name: 'devs', inlinePolicies: { own } }],
        roles: [{ name: 'App', path: '/team/', trustPolicy: trusting('*'), inlinePolicies: { own } }],
        policies: [{ name: 'Shared', document: own }],
        resources: [
          {
            arn: 'arn:aws:s3:::open',
            policy: policy({ Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: '*' }),
          },
          { arn: 'arn:aws:s3:::bare' },
        ],
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

const TRUST: PolicyRef = { type: 'trust', owner: ROLE, name: null };

describe('the documents of a world', () => {
  it('are all there, by whom they are attached to', () => {
    expect(documentsOf(world()).map(({ type, owner, name }) => `${type} ${owner} ${name}`)).toEqual([
      `trust ${ROLE} null`,
      `identity ${ROLE} own`,
      'identity arn:aws:iam::111122223333:user/Ana own',
      'identity arn:aws:iam::111122223333:group/devs own',
      'identity arn:aws:iam::111122223333:policy/Shared null',
      'resource arn:aws:s3:::open null',
    ]);
  });

  it('can each be replaced, and nothing else changes', () => {
    const before = world();
    for (const ref of documentsOf(before)) {
      const after = withDocument(before, ref, '{}');
      const changed = documentsOf(after).filter(
        (other) => readDocument(after, other) !== readDocument(before, other),
      );
      expect(changed).toEqual([ref]);
    }
    expect(withDocument(before, { ...TRUST, owner: 'arn:aws:iam::111122223333:role/None' }, '{}')).toBe(
      before,
    );
  });
});

describe('saving a document', () => {
  it('C-035 binds the principals that a trust policy names', () => {
    const before = world();
    const saved = saveDocument(before, TRUST, trusting('arn:aws:iam::111122223333:user/Ana'));
    const [account] = saved.ok ? saved.value.accounts : [];
    expect(account?.roles[0]?.trustedIds).toEqual({
      'arn:aws:iam::111122223333:user/Ana': before.accounts[0]?.users[0]?.id,
    });
  });

  it('C-036 binds anew what was bound to somebody who has been made again', () => {
    const ana = 'arn:aws:iam::111122223333:user/Ana';
    const first = saveDocument(world(), TRUST, trusting(ana));
    if (!first.ok) throw new Error(JSON.stringify(first.error));
    const [account] = first.value.accounts;
    if (!account) throw new Error('no account');
    const users = account.users.map((user) => ({ ...user, id: 'AIDAMADEAGAINMADEAGAIN' }));
    const recreated = { ...first.value, accounts: [{ ...account, users }] };
    const again = saveDocument(recreated, TRUST, `${trusting(ana)} `);
    expect(again.ok && again.value.accounts[0]?.roles[0]?.trustedIds).toEqual({
      [ana]: 'AIDAMADEAGAINMADEAGAIN',
    });
  });

  it.each([
    ['arn:aws:iam::111122223333:user/Anna', ['grammar.principalUnknown']],
    ['arn:aws:iam::111122223333:role/App', ['grammar.principalUnknown']],
    ['arn:aws:iam::111122223333:role/team/App', []],
    ['arn:aws:iam::999999999999:user/Somebody', []],
    ['arn:aws:iam::111122223333:role/team/*', ['grammar.principalForm']],
  ])('C-012 principals must exist, as far as the world knows their account: %s', (arn, codes) => {
    expect(diagnose(world(), TRUST, trusting(arn)).map(({ code }) => code)).toEqual(codes);
  });

  it('C-012 principals that do not exist come before advice', () => {
    const text = JSON.stringify(
      policy({
        Effect: 'Allow',
        Principal: { AWS: ['arn:aws:iam::111122223333:user/Anna', '111122223333'] },
        Action: 'sts:AssumeRole',
      }),
    );
    expect(diagnose(world(), TRUST, text).map(({ severity, code }) => [severity, code])).toEqual([
      ['error', 'grammar.principalUnknown'],
      ['warning', 'advice.accountTrust'],
    ]);
  });

  it('C-012 the first hundred principals that do not exist are told, and everything else counted', () => {
    const names = Array.from({ length: 50 }, (_, index) => `arn:aws:iam::111122223333:user/None${index}`);
    const statement = { Effect: 'Allow', Principal: { AWS: names }, Action: 'sts:AssumeRole' };
    const text = JSON.stringify({ Version: '2012-10-17', Statement: [statement, statement, statement] });
    const problems = diagnose(world(), TRUST, text);
    const count = (code: string) => problems.filter((problem) => problem.code === code).length;
    expect([problems.length, count('grammar.principalUnknown'), count('grammar.quota')]).toEqual([
      101, 99, 1,
    ]);
    expect(problems.at(-1)).toMatchObject({
      code: 'problems.more',
      severity: 'error',
      params: { count: 51 },
    });
  });

  it('C-015 of text that is not whole JSON no principals are looked up', () => {
    const text = trusting('arn:aws:iam::111122223333:user/Anna').slice(0, -1);
    expect(diagnose(world(), TRUST, text).map(({ code }) => code)).toEqual(['json.syntax']);
  });

  it('refuses what AWS refuses, and changes nothing', () => {
    const before = world();
    const refused = saveDocument(before, TRUST, '{"Version":"2012-10-17"}');
    expect(refused.ok ? [] : refused.error.map(({ code, params }) => [code, params])).toEqual([
      ['shape.missingElement', { element: 'Statement' }],
    ]);
  });

  it('takes what AWS takes, and warns of it', () => {
    const everybody = trusting('*');
    const before = world();
    expect([...new Set(diagnose(before, TRUST, everybody).map(({ severity }) => severity))]).toEqual([
      'warning',
    ]);
    expect(saveDocument(before, TRUST, everybody).ok).toBe(true);
  });

  it.each([
    ['arn:aws:iam::111122223333:policy/Shared', null, ['grammar.versionRequired']],
    ['arn:aws:iam::111122223333:user/Ana', 'own', []],
  ])('C-016 only managed policies have to be of the newer version: %s', (owner, name, codes) => {
    const text = JSON.stringify({
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' },
    });
    const problems = diagnose(world(), { type: 'identity', owner, name }, text);
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['user/Ana', 'user', 'Ana', 2048],
    ['group/devs', 'group', 'devs', 5120],
    ['role/team/App', 'role', 'App', 10_240],
  ])('I-005 the inline policies of %s share a quota', (resource, holder, name, limit) => {
    const owner = `arn:aws:iam::111122223333:${resource}`;
    const text = JSON.stringify(
      policy({ Effect: 'Allow', Action: 's3:GetObject', Resource: `arn:aws:s3:::${'b'.repeat(limit)}` }),
    );
    const before = withDocument(world(), { type: 'identity', owner, name: 'own' }, '{ "a": 1 }');
    const [problem] = diagnose(before, { type: 'identity', owner, name: 'another' }, text);
    expect([problem?.code, problem?.params]).toEqual([
      'grammar.quota',
      { quota: 'inline', characters: text.length + 7, limit, spaces: 'free', holder, name },
    ]);
  });
});
