import { z } from '../../lib/zod.ts';
import { accountId, anyText, bool, listOf, mapOf, object, policy, text } from './fields.ts';

const policies = (what: string) => listOf('policies', policy().describe(`One ${what}.`));

/** Rule I-019: organizational units nest five deep. */
const unit = object('an organizational unit', {
  path: text('Root, or Root/… with at most five levels of names', /^Root(?:\/[^/]{1,128}){0,5}$/).describe(
    'Where the unit is: Root, Root/Prod, Root/Prod/Payments …',
  ),
  accounts: listOf('account ids', accountId().describe('Account id.'))
    .default([])
    .describe('Ids of the accounts directly in the unit.'),
  scps: policies('service control policy')
    .optional()
    .describe('The complete list of attached SCPs; left out: FullAWSAccess alone.'),
  rcps: policies('resource control policy')
    .default([])
    .describe('Attached RCPs, besides RCPFullAWSAccess which always is.'),
});

const byAccount = (what: string) =>
  mapOf(
    'lists of policies by account id',
    accountId(),
    policies(what).describe('Policies of that account.'),
  ).default({});

const namedPolicy = object('a policy of the organization', {
  type: z.literal(['scp', 'rcp'], { error: 'scp or rcp' }).describe('What kind of policy it is.'),
  id: text('a policy id: p- and 8 to 128 letters, digits and _', /^p-[0-9a-zA-Z_]{8,128}$/).describe(
    'Policy id, p-….',
  ),
  name: text('a name of 1 to 128 characters', /^.{1,128}$/s).describe(
    'Name of the policy, unique among those of its type.',
  ),
  description: text('a text of at most 512 characters', /^.{0,512}$/s)
    .exactOptional()
    .describe('What the policy is for.'),
  document: policy().describe('The policy itself.'),
  targets: listOf(
    'paths of units and ids of accounts',
    anyText('the path of a unit or the id of an account').describe('A unit or an account.'),
  )
    .default([])
    .describe('Units and accounts that it is attached to.'),
});

export const organization = object('an organization', {
  id: text('an organization id: o- and 10 to 32 small letters and digits', /^o-[a-z0-9]{10,32}$/).describe(
    'Organization id, o-….',
  ),
  managementAccount: accountId().describe('Id of the management account, which SCPs and RCPs do not limit.'),
  units: listOf('units', unit.describe('The root or an organizational unit.'))
    .default([])
    .describe('The root and the organizational units.'),
  accountScps: byAccount('service control policy').describe(
    'SCPs attached to accounts themselves, by account id.',
  ),
  accountRcps: byAccount('resource control policy').describe(
    'RCPs attached to accounts themselves, by account id.',
  ),
  policies: listOf('policies', namedPolicy.describe('A policy.'))
    .exactOptional()
    .describe('SCPs and RCPs that have an id and a name, as the API of Organizations makes them.'),
  centralizedRootAccess: bool()
    .default(false)
    .describe('Whether the management account may use AssumeRoot on member accounts.'),
  rootCredentialsManagement: bool()
    .exactOptional()
    .describe(
      'Whether it controls the root credentials of member accounts; left out: as centralizedRootAccess.',
    ),
});
