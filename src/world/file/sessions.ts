import { z } from '../../lib/zod.ts';
import {
  accountId,
  anyText,
  listOf,
  mapOf,
  name,
  object,
  policy,
  policyArn,
  tags,
  text,
  time,
} from './fields.ts';
import { accessKeyId } from './principals.ts';

const credentials = {
  accessKeyId: accessKeyId().describe('Temporary access key id, ASIA….'),
  secretAccessKey: anyText().describe('Secret access key.'),
  sessionToken: anyText().describe('Session token.'),
  issuedAt: time().describe('When it was issued, UTC.'),
  expiresAt: time().describe('When it ends, UTC.'),
  accountId: accountId().describe('Account that the session lives in.'),
  issuedTo: anyText().describe('ARN of the caller that made the session, or the service principal.'),
  tokenVersion: z
    .literal([1, 2], { error: '1 or 2' })
    .default(2)
    .describe('Version of the session token; 1 is of the global endpoint.'),
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

const sourceIdentity = () => anyText().optional().describe('Source identity that was set.');

/** Rule B-018. */
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;

const roleSession = object('a role session', {
  kind: kind('role').default('role').describe('What kind of session it is: role.'),
  ...credentials,
  roleName: name(64).describe('Name of the role.'),
  roleId: ownerId().describe('Unique id of the role.'),
  sessionName: text('a session name of 2 to 64 letters, digits and +=,.@_-', SESSION_NAME).describe(
    'Role session name.',
  ),
  policies: sessionPolicies,
  tags: tags(),
  transitiveTagKeys: listOf('keys of tags', anyText().describe('Key of a session tag.'))
    .default([])
    .describe('Keys of the session tags that chained sessions inherit.'),
  sourceIdentity: sourceIdentity(),
  federatedProvider: anyText()
    .optional()
    .describe('ARN or host of the identity provider that vouched for the session.'),
  federatedKeys: mapOf(
    'values by condition key',
    anyText('a condition key'),
    listOf('values', z.string().describe('A value.')).describe('Values of that key.'),
  )
    .default({})
    .describe('Condition keys of its token that stay with the session.'),
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
  ...credentials,
  userName: name(64).optional().describe('Name of the user who asked; left out: root.'),
  userId: ownerId().optional().describe('Unique id of that user.'),
  name: text('a name of 2 to 32 letters, digits and +=,.@_-', FEDERATED_NAME).describe(
    'Name of the federated user.',
  ),
  policies: sessionPolicies,
  tags: tags(),
});

const rootSession = object('a session of root', {
  kind: kind('root').describe('What kind of session it is: root.'),
  ...credentials,
  taskPolicy: policyArn().optional().describe('ARN of the policy of a privileged task (AssumeRoot).'),
  sourceIdentity: sourceIdentity(),
});

/** Files from before there were kinds have role sessions only, and no `kind`. */
export const session = z.discriminatedUnion(
  'kind',
  [roleSession, userSession, federatedUserSession, rootSession],
  { error: ({ input }) => (isObject(input) ? 'role, user, federatedUser or root' : 'a session') },
);

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
