import { expect, it } from 'vitest';
import type { Asked } from '../../content/call/made.ts';
import { INTERFACE } from '../../explain/locales/en/interface.ts';
import { readWorldValue } from '../../world/file/readValue.ts';
import { callTitles, callView } from './callView.ts';

function labState() {
  const read = readWorldValue({ accounts: [{ id: '111122223333', alias: 'prod' }] });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { world: read.value.world, calls: [] };
}

const ROLE = 'arn:aws:iam::111122223333:role/Deploy';

const asked = (changed: Partial<Asked>): Asked => ({
  as: 'arn:aws:iam::111122223333:user/Ana',
  call: 'sts:AssumeRole',
  params: { RoleArn: ROLE, RoleSessionName: 'ana' },
  resource: null,
  token: null,
  context: {},
  omitSessionToken: false,
  label: null,
  ...changed,
});

const titles = (...calls: readonly Asked[]) => callTitles(calls, labState(), INTERFACE);

it('names who calls what on what', () => {
  expect(
    titles(
      asked({}),
      asked({ call: 's3:GetObject', params: { Bucket: 'reports', Key: 'a.csv' } }),
      asked({ call: 's3:ListBuckets', params: {} }),
    ),
  ).toEqual([
    'sts:AssumeRole on prod/Deploy as prod/Ana',
    's3:GetObject on reports/a.csv as prod/Ana',
    's3:ListBuckets as prod/Ana',
  ]);
});

it('tells by what else they say those that would read alike', () => {
  const withId = { RoleArn: ROLE, RoleSessionName: 'ana', ExternalId: 'x' };
  expect(
    titles(asked({}), asked({ params: withId }), asked({ call: 'sts:GetCallerIdentity', params: {} })),
  ).toEqual([
    'sts:AssumeRole on prod/Deploy as prod/Ana',
    'sts:AssumeRole on prod/Deploy as prod/Ana, ExternalId x',
    'sts:GetCallerIdentity as prod/Ana',
  ]);
});

it('names whose token an unsigned call carries', () => {
  const token = { iss: 'https://issuer.example.com', sub: 'repo:example/site' };
  const call = { as: 'none', call: 'sts:AssumeRoleWithWebIdentity', params: { RoleArn: ROLE } };
  const view = (given: Partial<Asked>) =>
    callView(asked({ ...call, ...given }), labState().world, { name: 'none', arn: 'none' }, INTERFACE).caller;
  expect([view({ token }), view({})]).toEqual([
    { name: 'the token of repo:example/site', arn: 'https://issuer.example.com' },
    { name: 'nobody', arn: 'The request is not signed.' },
  ]);
  expect(titles(asked({ ...call, token }))).toEqual([
    'sts:AssumeRoleWithWebIdentity on prod/Deploy as the token of repo:example/site',
  ]);
});
