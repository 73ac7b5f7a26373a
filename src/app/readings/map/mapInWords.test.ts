import { describe, expect, test } from 'vitest';
import { ANA, APP, AUDIT, AUDIT_TRUST, DEV, PROD, trusting as trustText } from '../../../analysis/fixture.ts';
import { followEdits } from '../../../analysis/followEdits.ts';
import { EVERYBODY, whoMayAssume } from '../../../analysis/whoMayAssume.ts';
import { plain } from '../../../explain/phrase.ts';
import { withDocument } from '../../../world/documents.ts';
import type { World } from '../../../world/world.ts';
import { drawn, sessionOfApp, small, trusting, withAccount, withRole, words } from './fixture.ts';
import { mapCard } from './mapCard.ts';
import { mapChange } from './mapChange.ts';
import { mapInWords } from './mapInWords.ts';
import { relations } from './relations.ts';
import { mapScope } from './scope.ts';

const at = small();

const told = (world: World): object => {
  const scope = mapScope(world, null, '');
  const related = relations(world, scope, whoMayAssume(world, null, EVERYBODY));
  return mapInWords({ world, words, scope, caller: null }, related).map(({ title, sentences }) => [
    title,
    ...sentences.map(plain),
  ]);
};

describe('the map in words', () => {
  test('says what is where, who trusts whom and who may assume what', () => {
    expect(told({ ...at, sessions: [sessionOfApp(at, 'deploy', '2026-01-15T09:30:00Z')] })).toEqual([
      [
        'Account dev',
        'In it: User Ana, User Ben and Role App.',
        'dev/App trusts Account dev.',
        'dev/App may be assumed by dev/Ana.',
        'Session deploy of dev/App: 30 min left.',
      ],
      [
        'Account prod',
        'In it: Role Audit.',
        'prod/Audit trusts Account dev.',
        'prod/Audit may be assumed by dev/Ana.',
      ],
    ]);
  });

  test('says conditions, who is outside, and what has nothing', () => {
    const edited = trusting(
      withAccount(at, DEV, () => ({ users: [], roles: [] })),
      AUDIT,
      {
        Effect: 'Allow',
        Principal: { AWS: '777788889999', Service: 'ec2.amazonaws.com' },
        Action: 'sts:AssumeRole',
        Condition: { Bool: { 'aws:SecureTransport': 'true' } },
      },
    );
    expect(told(edited)).toEqual([
      ['Account dev', 'Nothing is in it.'],
      [
        'Account prod',
        'In it: Role Audit.',
        'prod/Audit trusts 777788889999 (under conditions) and ec2.amazonaws.com (under conditions).',
        'Nobody here may assume prod/Audit by RoleArn and RoleSessionName alone.',
      ],
    ]);
  });

  test('says whom a bucket lets in', () => {
    const statement = { Effect: 'Allow', Principal: { AWS: APP }, Action: 's3:GetObject', Resource: '*' };
    const policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    const world = withAccount(at, PROD, () => ({
      roles: [],
      resources: [{ arn: 'arn:aws:s3:::reports', policy, tags: {}, objects: {} }],
    }));
    expect(told(world)).toContainEqual([
      'Account prod',
      'In it: Bucket reports.',
      'Bucket reports lets in dev/App by its policy.',
    ]);
    const scope = mapScope(world, null, '');
    const whole = relations(world, scope, whoMayAssume(world, null, EVERYBODY));
    const facts = ['arn:aws:s3:::reports', APP].map((id) => {
      const node = drawn(world).nodes.find((each) => each.id === id);
      return node && mapCard(world, words, node, whole).facts.at(-1);
    });
    expect(facts).toEqual([
      { title: 'Lets in by its policy', names: ['dev/App'], none: 'It has no policy that lets anybody in.' },
      { title: 'Is let in by', names: ['reports'], none: '' },
    ]);
  });

  test('names the guardrails of a unit', () => {
    const policies = [
      { type: 'rcp', id: 'p-aaaaaaaa', name: 'Members', document: '{}', targets: ['Root/Prod'] } as const,
    ];
    const organization = at.organization && { ...at.organization, policies };
    expect(told({ ...at, organization })).toContainEqual(['Prod', 'Prod has Members RCP.']);
  });
});

describe('what an edit changed', () => {
  const closed = withDocument(at, AUDIT_TRUST, trustText(PROD));
  const change = (saved: World, draft: World): string =>
    mapChange(followEdits(null, saved, draft, EVERYBODY), words);

  test.each<[string, string, string]>([
    ['nothing', change(at, at), ''],
    ['a pair let in', change(closed, at), 'dev/Ana may now assume prod/Audit.'],
    ['a pair shut out', change(at, closed), 'dev/Ana may no longer assume prod/Audit.'],
  ])('%s', (_, sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  test('many pairs by their number', () => {
    const many = ['A', 'B', 'C', 'D', 'E'].reduce((world, name) => withRole(world, DEV, name), at);
    expect(change(at, many)).toBe('5 pairs of principal and role opened.');
  });
});

describe('the card of a node', () => {
  const related = relations(at, { kind: 'whole' }, whoMayAssume(at, null, EVERYBODY));
  const cardOf = (id: string): object | null => {
    const node = drawn(at).nodes.find((each) => each.id === id);
    return node ? mapCard(at, words, node, related) : null;
  };

  test('of a role', () => {
    expect(cardOf(APP)).toEqual({
      kind: 'role',
      title: 'App',
      detail: null,
      arn: APP,
      facts: [
        { title: 'Trusts', names: ['Account dev'], none: 'Its trust policy lets nobody assume it.' },
        {
          title: 'May be assumed by',
          names: ['dev/Ana'],
          none: 'Nobody here, by RoleArn and RoleSessionName alone.',
        },
        { title: 'May assume', names: [], none: 'No role here, by RoleArn and RoleSessionName alone.' },
        { title: 'Is trusted by', names: [], none: 'No role here.' },
      ],
    });
  });

  test('of a user and of an account', () => {
    expect(cardOf(ANA)).toMatchObject({
      facts: [
        { title: 'May assume', names: ['dev/App', 'prod/Audit'] },
        { title: 'Is trusted by', names: [] },
      ],
    });
    expect(cardOf(DEV)).toMatchObject({
      detail: DEV,
      arn: null,
      facts: [{ title: 'Is trusted by', names: ['dev/App', 'prod/Audit'] }],
    });
  });
});
