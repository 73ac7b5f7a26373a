import { expect, it } from 'vitest';
import type { PolicyType } from '../policy/document.ts';
import { ANA, around, atBar, AUDIT, DEV, GITHUB, sourceOf } from './fixture.ts';
import { hoverAt } from './hoverAt.ts';

async function about(marked: string, type: PolicyType = 'trust') {
  const { text, offset } = atBar(marked);
  return (await hoverAt(text, offset, around(type)))?.about ?? null;
}

const inStatement = (members: string): string => `{"Statement": [{${members}}]}`;
const principal = (type: string, value: string): string =>
  inStatement(`"Principal": {"${type}": "|${value}"}`);

it.each([
  ['an element', inStatement('"Eff|ect": "Allow"'), { kind: 'element', element: 'Effect' }],
  ['an effect', inStatement('"Effect": "Al|low"'), { kind: 'effect', effect: 'Allow' }],
  ['no such effect', inStatement('"Effect": "al|low"'), null],
  [
    'an operator, taken apart',
    inStatement('"Condition": {"ForAnyValue:String|LikeIfExists": {}}'),
    {
      kind: 'operator',
      operator: { name: 'StringLike', type: 'string', set: 'ForAnyValue', ifExists: true },
    },
  ],
  [
    'a user of this world',
    principal('AWS', ANA),
    { kind: 'entity', entity: 'user', name: 'Ana', account: DEV },
  ],
  [
    'C-028 an account by its number',
    principal('AWS', DEV),
    { kind: 'entity', entity: 'account', name: 'dev', account: DEV },
  ],
  [
    'C-012 nobody of this world',
    principal('AWS', ANA.replace('Ana', 'Eve')),
    { kind: 'noEntity', arn: ANA.replace('Ana', 'Eve'), why: 'missing' },
  ],
  [
    'somebody of another world',
    principal('AWS', 'arn:aws:iam::999988887777:role/R'),
    { kind: 'noEntity', arn: 'arn:aws:iam::999988887777:role/R', why: 'outside' },
  ],
  [
    'C-031 a pattern, which names nobody',
    principal('AWS', 'arn:aws:iam::111122223333:role/T*'),
    { kind: 'noEntity', arn: 'arn:aws:iam::111122223333:role/T*', why: 'malformed' },
  ],
  ['everybody', principal('AWS', '*'), { kind: 'anyone' }],
  [
    'a provider',
    principal('Federated', GITHUB),
    {
      kind: 'entity',
      entity: 'oidcProvider',
      name: 'https://token.actions.githubusercontent.com',
      account: '444455556666',
    },
  ],
  [
    'D-029 a condition key, in any case',
    inStatement('"Condition": {"StringEquals": {"aws:|principalorgid": "o-1"}}'),
    {
      kind: 'key',
      key: {
        name: 'aws:PrincipalOrgID',
        family: 'aws:PrincipalOrgID',
        type: 'string',
        multivalued: false,
        always: false,
        rule: 'D-029',
        origin: 'aws',
      },
    },
  ],
  [
    'a key of a service',
    inStatement('"Action": "s3:ListBucket", "Condition": {"StringEquals": {"s3:|prefix": "a"}}'),
    {
      kind: 'key',
      key: {
        name: 's3:prefix',
        family: 's3:prefix',
        type: 'string',
        multivalued: false,
        always: false,
        rule: null,
        origin: 'service',
      },
    },
  ],
  [
    'a key that AWS does not have',
    inStatement('"Condition": {"StringEquals": {"aws:|Principle": "a"}}'),
    { kind: 'unknownKey', name: 'aws:Principle' },
  ],
  [
    'an ARN among values',
    inStatement(`"Condition": {"ArnLike": {"aws:PrincipalArn": "|${AUDIT}"}}`),
    { kind: 'entity', entity: 'role', name: 'Audit', account: '444455556666' },
  ],
])('%s', async (_, marked, expected) => {
  expect(await about(marked)).toEqual(expected);
});

it('an action tells what AWS says of it, C-020 a pattern its actions', async () => {
  const action = await about(inStatement('"Action": "s3:|getobject"'), 'identity');
  const arns = ['arn:${Partition}:s3:::${BucketName}/${ObjectName}'];
  expect(action).toMatchObject({ kind: 'action', prefix: 's3', action: { name: 'GetObject' }, arns });
  expect(await about(inStatement('"Action": "s3:|*"'), 'identity')).toEqual({
    kind: 'actions',
    names: ['s3:GetObject', 's3:ListBucket'],
    more: 0,
  });
});

it.each(['s*:Get*', 'GetObject', 's3:Frobnicate'])('of %s there is nothing to say', async (action) => {
  expect(await about(inStatement(`"Action": "|${action}"`), 'identity')).toBeNull();
});

it('the span is that between the quotes, and no service is asked for what needs none', async () => {
  const reference = sourceOf();
  const { text, offset } = atBar(inStatement('"Effect": "Al|low"'));
  const hover = await hoverAt(text, offset, { ...around('trust'), reference });
  expect([text.slice(hover?.span.start, hover?.span.end), reference.asked]).toEqual(['Allow', []]);
});
