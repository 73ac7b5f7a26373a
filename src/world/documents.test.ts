import { describe, expect, it } from 'vitest';
import type { PolicyRef, PolicyType } from '../policy/document.ts';
import { attachmentOf } from './attachment.ts';
import { controlPoliciesAt, type ControlPolicyType } from './controlPolicies.ts';
import { documentsOf, readDocument, withDocument } from './documents.ts';
import { readWorldValue } from './file/readValue.ts';
import { diagnose, saveDocument } from './saveDocument.ts';
import type { World } from './world.ts';

const HOME = '111122223333';
const AWAY = '444455556666';
const MANAGEMENT = '999900001111';
const ROLE = `arn:aws:iam::${HOME}:role/team/App`;
const ANA = `arn:aws:iam::${HOME}:user/Ana`;
const DEVS = `arn:aws:iam::${HOME}:group/devs`;
const SHARED = `arn:aws:iam::${HOME}:policy/Shared`;

/** A text of its own for every place. */
const text = (place: string): string => `{"Id":"${place}"}`;

const WORLD = worldOf({
  organization: {
    id: 'o-exampleorgid',
    managementAccount: MANAGEMENT,
    units: [
      { path: 'Root', accounts: [MANAGEMENT], scps: [text('root')], rcps: [text('root rcp')] },
      { path: 'Root/Prod', accounts: [HOME], scps: [text('prod'), text('prod too')] },
      { path: 'Root/Empty', scps: [text('empty')], rcps: [text('empty rcp')] },
      { path: 'Root/Plain', accounts: [AWAY] },
    ],
    accountScps: { [HOME]: [text('home')], [MANAGEMENT]: [text('management')] },
    accountRcps: { [AWAY]: [text('away rcp')] },
  },
  accounts: [
    {
      id: HOME,
      users: [{ name: 'Ana', inlinePolicies: { own: text('ana') } }, { name: 'Ben' }],
      groups: [{ name: 'devs', inlinePolicies: { own: text('devs') } }, { name: 'ops' }],
      roles: [
        {
          name: 'App',
          path: '/team/',
          trustPolicy: text('trust'),
          inlinePolicies: { own: text('app'), more: text('more') },
        },
        { name: 'Other', trustPolicy: text('other') },
      ],
      policies: [
        { name: 'Shared', document: text('shared') },
        { name: 'Spare', document: text('spare') },
      ],
      resources: [{ arn: 'arn:aws:s3:::open', policy: text('open') }, { arn: 'arn:aws:s3:::bare' }],
      vpcEndpoints: [
        { id: 'vpce-1', service: 'sts', policy: text('endpoint') },
        { id: 'vpce-2', service: 's3' },
      ],
    },
    { id: AWAY },
  ],
});

/** Where each document is, and the text that it has there. */
const DOCUMENTS: readonly (readonly [PolicyType, owner: string, name: string | null, text: string])[] = [
  ['trust', ROLE, null, text('trust')],
  ['identity', ROLE, 'own', text('app')],
  ['identity', ROLE, 'more', text('more')],
  ['trust', `arn:aws:iam::${HOME}:role/Other`, null, text('other')],
  ['identity', ANA, 'own', text('ana')],
  ['identity', DEVS, 'own', text('devs')],
  ['identity', SHARED, null, text('shared')],
  ['identity', `arn:aws:iam::${HOME}:policy/Spare`, null, text('spare')],
  ['resource', 'arn:aws:s3:::open', null, text('open')],
  ['endpoint', 'vpce-1', null, text('endpoint')],
  ['scp', 'Root', expect.stringMatching(/^p-[a-z0-9]{8}$/), text('root')],
  ['rcp', 'Root', expect.stringMatching(/^p-/), text('root rcp')],
  ['scp', 'Root/Prod', expect.stringMatching(/^p-/), text('prod')],
  ['scp', 'Root/Prod', expect.stringMatching(/^p-/), text('prod too')],
  ['scp', 'Root/Empty', expect.stringMatching(/^p-/), text('empty')],
  ['rcp', 'Root/Empty', expect.stringMatching(/^p-/), text('empty rcp')],
  ['scp', HOME, expect.stringMatching(/^p-/), text('home')],
  ['scp', MANAGEMENT, expect.stringMatching(/^p-/), text('management')],
  ['rcp', AWAY, expect.stringMatching(/^p-/), text('away rcp')],
];

const DOCUMENT_OF_NOBODY: PolicyRef = { type: 'scp', owner: '', name: null };

describe('documentsOf', () => {
  it('lists the documents of each account, then those of the organization, and no policy of AWS', () => {
    const listed = documentsOf(WORLD).map((ref) => [ref.type, ref.owner, ref.name, readDocument(WORLD, ref)]);
    expect(listed).toEqual(DOCUMENTS);
  });

  it('names each document once', () => {
    const keys = documentsOf(WORLD).map(({ type, owner, name }) => `${type} ${owner} ${name}`);
    expect([...new Set(keys)]).toEqual(keys);
  });

  it.each<ControlPolicyType>(['scp', 'rcp'])('names every %s as a decision does', (type) => {
    const { organization } = WORLD;
    if (!organization) throw new Error('no organization');
    const asked = [HOME, AWAY].flatMap((account) =>
      controlPoliciesAt(type, organization, account).flatMap(({ place, policies }) =>
        policies.map(({ id, text: said }) => [
          readDocument(WORLD, { type, owner: place, name: id }),
          said,
          id,
        ]),
      ),
    );
    const custom = asked.filter(([, , id]) => !id?.endsWith('FullAWSAccess'));
    expect(custom.map(([read]) => read)).toEqual(custom.map(([, said]) => said));
    expect(custom).toHaveLength(type === 'scp' ? 5 : 3);
    const defaults = asked.filter((each) => !custom.includes(each));
    expect([...new Set(defaults.map(([read]) => read))]).toEqual([null]);
  });
});

describe('withDocument', () => {
  it.each(documentsOf(WORLD).map((ref) => [`${ref.type} ${ref.owner} ${ref.name}`, ref] as const))(
    '%s alone is changed',
    (_, ref) => {
      const after = withDocument(WORLD, ref, '{}');
      expect(readDocument(after, ref)).toBe('{}');
      expect(documentsOf(after)).toEqual(documentsOf(WORLD));
      expect(changedParts(WORLD, after).filter((path) => path.endsWith('!'))).toEqual([`${leafOf(ref)}!`]);
      expect(withDocument(after, ref, readDocument(WORLD, ref) ?? '')).toEqual(WORLD);
    },
  );

  it('C-035 binds the principals of a trust policy that is put in place, and keeps bindings that stay', () => {
    const trust: PolicyRef = { type: 'trust', owner: ROLE, name: null };
    const trusting = (space: string): string =>
      `{"Statement":[{"Effect":"Allow","Principal":{"AWS":"${ANA}"},${space}"Action":"sts:AssumeRole"}]}`;
    const first = withDocument(WORLD, trust, trusting(''));
    const bound = first.accounts[0]?.roles[0]?.trustedIds;
    expect(bound).toEqual({ [ANA]: WORLD.accounts[0]?.users[0]?.id });
    const again = withDocument(first, trust, trusting(' '));
    expect(again.accounts[0]?.roles[0]?.trustedIds).toBe(bound);
  });

  it('a text that is there already changes nothing', () => {
    for (const ref of documentsOf(WORLD)) {
      expect(withDocument(WORLD, ref, readDocument(WORLD, ref) ?? '')).toBe(WORLD);
    }
  });

  it.each<readonly [PolicyType, owner: string, name: string | null]>([
    ['trust', ROLE, 'own'],
    ['trust', `arn:aws:iam::${HOME}:role/App`, null],
    ['trust', ANA, null],
    ['identity', ROLE, 'none'],
    ['identity', ROLE, null],
    ['identity', ANA, 'toString'],
    ['identity', ANA, '__proto__'],
    ['identity', `arn:aws:iam::${HOME}:group/Devs`, 'own'],
    ['identity', `arn:aws:iam::${AWAY}:group/devs`, 'own'],
    ['identity', `arn:aws:sts::${HOME}:user/Ana`, 'own'],
    ['identity', `arn:aws:iam::${HOME}:toString/Ana`, 'own'],
    ['identity', 'Ana', 'own'],
    ['identity', SHARED, 'own'],
    ['identity', 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess', null],
    ['resource', 'arn:aws:s3:::bare', null],
    ['resource', 'arn:aws:s3:::open/key', null],
    ['resource', 'arn:aws:s3:::open', 'own'],
    ['endpoint', 'vpce-1', 'own'],
    ['endpoint', 'vpce-2', null],
    ['endpoint', 'vpce-3', null],
    ['scp', 'Root/Plain', 'p-FullAWSAccess'],
    ['scp', AWAY, 'p-FullAWSAccess'],
    ['rcp', 'Root', 'p-RCPFullAWSAccess'],
    ['scp', 'Root', null],
    ['scp', 'Root', 'p-none'],
    ['scp', 'Root/Nowhere', 'p-FullAWSAccess'],
    ['scp', 'toString', 'p-FullAWSAccess'],
    ['scp', '', 'p-FullAWSAccess'],
    ['boundary', SHARED, null],
    ['session', ROLE, 'Policy'],
  ])('there is no document %s %s %s', (type, owner, name) => {
    const ref = { type, owner, name };
    expect([readDocument(WORLD, ref), withDocument(WORLD, ref, '{}') === WORLD]).toEqual([null, true]);
  });

  it('a control policy of another type or place has another name', () => {
    const [scp] = documentsOf(WORLD).filter(({ type }) => type === 'scp');
    if (!scp) throw new Error('no SCP');
    const elsewhere: readonly PolicyRef[] = [
      { ...scp, type: 'rcp' },
      { ...scp, owner: 'Root/Empty' },
      { ...scp, owner: HOME },
    ];
    expect(elsewhere.map((ref) => readDocument(WORLD, ref))).toEqual([null, null, null]);
  });

  it('one that has a name is one document wherever it is attached', () => {
    const { organization } = WORLD;
    if (!organization) throw new Error('no organization');
    const named = {
      type: 'scp',
      id: 'p-abcd1234',
      name: 'NoIam',
      document: text('named'),
      targets: ['Root/Plain', AWAY],
    } as const;
    const world = { ...WORLD, organization: { ...organization, policies: [named] } };
    const refs = documentsOf(world).filter(({ name }) => name === named.id);
    expect(refs).toEqual(named.targets.map((owner) => ({ type: 'scp', owner, name: named.id })));
    const [first = DOCUMENT_OF_NOBODY] = refs;
    const changed = withDocument(world, first, '{}');
    expect(refs.map((ref) => [readDocument(world, ref), readDocument(changed, ref)])).toEqual([
      [named.document, '{}'],
      [named.document, '{}'],
    ]);
    expect([
      readDocument(world, { ...first, owner: 'Root/Prod' }),
      readDocument(world, { ...first, type: 'rcp' }),
    ]).toEqual([null, null]);
  });

  it('there are no control policies where there is no organization', () => {
    const alone = worldOf({});
    expect(documentsOf(alone)).toEqual([]);
    expect(readDocument(alone, { type: 'scp', owner: 'Root', name: 'p-FullAWSAccess' })).toBeNull();
  });

  it('of two endpoints of one id the one whose policy calls meet is the document', () => {
    const endpoint = (policy?: string): object => ({
      id: 'vpce-1',
      service: 'sts',
      ...(policy ? { policy } : {}),
    });
    const twice = worldOf({
      accounts: [
        { id: HOME, vpcEndpoints: [endpoint(text('first'))] },
        { id: AWAY, vpcEndpoints: [endpoint(text('second'))] },
        { id: MANAGEMENT, vpcEndpoints: [endpoint()] },
      ],
    });
    const ref: PolicyRef = { type: 'endpoint', owner: 'vpce-1', name: null };
    expect(documentsOf(twice)).toEqual([ref]);
    expect(readDocument(twice, ref)).toBe(text('second'));
    expect(readDocument(withDocument(twice, ref, '{}'), ref)).toBe('{}');
  });
});

describe('saving a control or endpoint policy', () => {
  const statement = (rest: object): string =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Action: 's3:GetObject', Resource: '*', ...rest }],
    });
  const ofType = (type: PolicyType): PolicyRef => {
    const ref = documentsOf(WORLD).find((each) => each.type === type);
    if (!ref) throw new Error(`no ${type}`);
    return ref;
  };

  it.each<readonly [string, PolicyType, string, readonly string[]]>([
    ['C-009', 'scp', statement({ Effect: 'Allow', Principal: '*' }), ['grammar.prohibitedElement']],
    ['C-009', 'scp', statement({ Effect: 'Allow' }), []],
    ['E-042', 'rcp', statement({ Effect: 'Allow', Principal: '*' }), ['grammar.rcpEffect']],
    ['E-042', 'rcp', statement({ Effect: 'Deny', Principal: '*' }), []],
    ['C-009', 'endpoint', statement({ Effect: 'Allow' }), ['grammar.requiredElement']],
    ['C-009', 'endpoint', statement({ Effect: 'Allow', Principal: '*' }), []],
  ])('%s holds an %s to the grammar of its kind: %s', (_, type, changed, codes) => {
    const ref = ofType(type);
    const errors = diagnose(WORLD, ref, changed).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(codes);
    const saved = saveDocument(WORLD, ref, changed);
    expect(saved.ok && readDocument(saved.value, ref)).toBe(codes.length === 0 && changed);
  });

  it('I-017 an SCP has a quota of its own', () => {
    const long = statement({ Effect: 'Deny', Sid: 'x'.repeat(10_240) });
    expect(diagnose(WORLD, ofType('scp'), long).map(({ code, source }) => [code, source])).toContainEqual([
      'grammar.quota',
      'I-017',
    ]);
  });
});

describe('as what a document is stored', () => {
  it.each<readonly [string, PolicyRef, ReturnType<typeof attachmentOf>]>([
    ['a managed policy', { type: 'identity', owner: SHARED, name: null }, { managed: true, inline: null }],
    [
      'I-005 an inline policy, beside the others of its holder',
      { type: 'identity', owner: ROLE, name: 'own' },
      { managed: false, inline: { holder: 'role', name: 'App', others: text('more').length } },
    ],
    [
      'I-005 a new inline policy, beside all of its holder',
      { type: 'identity', owner: ROLE, name: 'new' },
      {
        managed: false,
        inline: { holder: 'role', name: 'App', others: text('app').length + text('more').length },
      },
    ],
    [
      'the inline policy of nobody',
      { type: 'identity', owner: `arn:aws:iam::${HOME}:user/x/Nobody`, name: 'own' },
      { managed: false, inline: { holder: 'user', name: 'Nobody', others: 0 } },
    ],
    ['any other', { type: 'scp', owner: 'Root', name: 'p-none' }, { managed: false, inline: null }],
  ])('%s', (_, ref, attachment) => {
    expect(attachmentOf(WORLD, ref)).toEqual(attachment);
  });
});

function worldOf(file: object): World {
  const read = readWorldValue(file);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

/** Paths of the parts of a world that are not the very same values; those that hold no others end in `!`. */
function changedParts(before: unknown, after: unknown, path = ''): readonly string[] {
  if (before === after) return [];
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) return [`${path}!`];
  const parts = Object.entries(before).flatMap(([key, part]) =>
    changedParts(part, (after as Record<string, unknown>)[key], `${path}/${key}`),
  );
  return parts.length === 0 ? [`${path}!`] : [path, ...parts];
}

/** Where the world has the text of a document: by its text, which is nowhere else. */
function leafOf(ref: PolicyRef): string {
  const search = (part: unknown, path: string): readonly string[] => {
    if (typeof part !== 'object' || part === null) return part === readDocument(WORLD, ref) ? [path] : [];
    return Object.entries(part).flatMap(([key, inner]) => search(inner, `${path}/${key}`));
  };
  return search(WORLD, '').join(' ');
}
