import { rootArn } from '../names.ts';
import type { PolicyText } from '../policyText.ts';

/* The documents that new parts start with: AWS takes each of them, and none lets anybody in who was not in before. */

const VERSION = '2012-10-17';

const textOf = (...statements: readonly object[]): PolicyText =>
  JSON.stringify({ Version: VERSION, Statement: statements }, null, 2);

/** Trusts the role's own account, which then says who of it may assume the role. */
export const startTrust = (accountId: string): PolicyText =>
  textOf({ Effect: 'Allow', Principal: { AWS: rootArn(accountId) }, Action: 'sts:AssumeRole' });

/** Allows what nobody needs a permission for. */
export const START_IDENTITY = textOf({ Effect: 'Allow', Action: 'sts:GetCallerIdentity', Resource: '*' });

/** Lets the resource's own account in, as far as that account allows it. */
export function startResource(accountId: string, arn: string): PolicyText {
  const service = arn.split(':')[2] ?? '';
  const ownAccount = { Effect: 'Allow', Principal: { AWS: rootArn(accountId) } };
  if (service === 's3') return textOf({ ...ownAccount, Action: 's3:GetObject', Resource: `${arn}/*` });
  return textOf({ ...ownAccount, Action: `${service}:*`, Resource: service === 'kms' ? '*' : arn });
}

/** What an endpoint has without a policy of its own (E-052). */
export const START_ENDPOINT = textOf({ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' });

export const START_SCP = textOf({ Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' });

export const START_RCP = textOf({
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: '*',
  Condition: { BoolIfExists: { 'aws:SecureTransport': 'false' } },
});
