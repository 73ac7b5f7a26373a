import { z } from '../../lib/zod.ts';
import { accountId, anyText, listOf, name, object, policy, policyArn, tags, text, time } from './fields.ts';
import { accessKeyId } from './principals.ts';

const credentials = {
  accessKeyId: accessKeyId().describe('Temporary access key id, ASIA….'),
  secretAccessKey: anyText().describe('Secret access key.'),
  sessionToken: anyText().describe('Session token.'),
  issuedAt: time().describe('When it was issued, UTC.'),
  expiresAt: time().describe('When it ends, UTC.'),
  accountId: accountId().describe('Account that the session lives in.'),
  issuedTo: anyText().describe('ARN of the caller that made the session, or the service principal.'),
};

const kind = <Kind extends string>(value: Kind) => z.literal(value, { error: value });

const ownerId = () => text('a unique id of 16 to 128 letters and digits', /^\w{16,128}$/);

const sessionPolicies = object('an object with inline and managed', {
  inline: policy().optional().describe('Inline session policy.'),
  managed: listOf('ARNs of managed policies', policyArn().describe('ARN of a managed session policy.'))
    .default([])
    .describe('ARNs of the managed session policies.'),
})
  .default({ managed: [] })
  .describe('Session policies, which narrow what the session may do.');

const roleSession = object('a role session', {
  kind: kind('role').default('role').describe('What kind of session it is: role.'),
  ...credentials,
  roleName: name(64).describe('Name of the role.'),
  roleId: ownerId().describe('Unique id of the role.'),
  sessionName: anyText('a session name').describe('Role session name.'),
  policies: sessionPolicies,
  tags: tags(),
  sourceIdentity: anyText().optional().describe('Source identity that was set.'),
  federatedProvider: anyText()
    .optional()
    .describe('ARN or host of the identity provider that vouched for the session.'),
});

const ofUser = {
  ...credentials,
  userName: name(64).describe('Name of the user.'),
  userId: ownerId().describe('Unique id of the user.'),
};

const userSession = object('a session of a user', {
  kind: kind('user').describe('What kind of session it is: user.'),
  ...ofUser,
  mfaAt: time().optional().describe('When the user proved MFA, UTC; left out: it did not.'),
});

/** Rule I-010. */
const FEDERATED_NAME = /^[\w+=,.@-]{2,32}$/;

const federatedUserSession = object('a session of a federated user', {
  kind: kind('federatedUser').describe('What kind of session it is: federatedUser.'),
  ...ofUser,
  name: text('a name of 2 to 32 letters, digits and +=,.@_-', FEDERATED_NAME).describe(
    'Name of the federated user.',
  ),
  policies: sessionPolicies,
  tags: tags(),
});

/** Files from before there were kinds have role sessions only, and no `kind`. */
export const session = z.discriminatedUnion('kind', [roleSession, userSession, federatedUserSession], {
  error: ({ input }) => (isObject(input) ? 'role, user or federatedUser' : 'a session'),
});

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
