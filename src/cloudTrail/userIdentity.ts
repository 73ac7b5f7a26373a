import type {
  Caller,
  FederatedUserCaller,
  RoleSessionCaller,
  RootCaller,
  UserCaller,
} from '../world/caller.ts';
import { federatedIdentity } from './federatedIdentity.ts';
import type { Logged } from './logged.ts';
import { shared } from './shared.ts';

type Element = Readonly<Record<string, unknown>>;

/**
 * Who made the call, for the account that the caller belongs to. Source: AWS CloudTrail User Guide, "CloudTrail
 * userIdentity element"; G-003, G-004, G-007 to G-013, G-018, G-019.
 */
export function userIdentity(logged: Logged): Element {
  const { caller } = logged;
  switch (caller.kind) {
    case 'root':
      return rootIdentity(caller, keyOf(logged));
    case 'user':
      return caller.session ? iamUser(caller, keyOf(logged)) : userByKey(caller, logged);
    case 'roleSession':
      return assumedRole(caller);
    case 'federatedUser':
      return federatedUser(caller);
    case 'federated':
      return federatedIdentity(logged);
    case 'service':
      return { type: 'AWSService', invokedBy: caller.service };
    case 'anonymous':
      return { type: 'Unknown' };
  }
}

/** What another account learns of a caller (G-005). */
export const foreignIdentity = (caller: Caller): Element => ({
  type: 'AWSAccount',
  ...('userId' in caller && { principalId: caller.userId, accountId: caller.accountId }),
});

const keyOf = ({ call: { credentials } }: Logged): Element =>
  credentials.kind === 'accessKey' ? { accessKeyId: credentials.accessKeyId } : {};

/** `assumedRoot` marks what is done in a session of AssumeRoot (G-030, G-031). */
function rootIdentity({ userId, arn, accountId, session }: RootCaller, key: Element): Element {
  return {
    type: 'Root',
    principalId: userId,
    arn,
    accountId,
    ...key,
    ...(session && {
      sessionContext: {
        attributes: attributes(session.issuedAt, false),
        ...(session.taskPolicy !== null && { assumedRoot: 'true' }),
        ...identity(session.sourceIdentity),
      },
    }),
  };
}

/** Its ARN, id and key tell all that is logged of a user without a session; neither id nor key has a space. */
function userByKey(caller: UserCaller, logged: Logged): Element {
  const { credentials } = logged.call;
  const keyId = credentials.kind === 'accessKey' ? credentials.accessKeyId : '';
  return users(`${keyId} ${caller.userId} ${caller.arn}`, () => iamUser(caller, keyOf(logged)));
}

const users = shared<Element>();

const iamUser = ({ userId, arn, accountId, user, session }: UserCaller, key: Element): Element => ({
  type: 'IAMUser',
  principalId: userId,
  arn,
  accountId,
  ...key,
  userName: user.name,
  ...(session && { sessionContext: { attributes: attributes(session.issuedAt, session.mfaAt !== null) } }),
});

function assumedRole({ userId, arn, accountId, role, roleArn, session }: RoleSessionCaller): Element {
  return {
    type: 'AssumedRole',
    principalId: userId,
    arn,
    accountId,
    accessKeyId: session.accessKeyId,
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        principalId: role.id,
        arn: roleArn,
        accountId,
        userName: role.name,
      },
      ...webIdentity(session.federatedProvider),
      attributes: attributes(session.issuedAt, false),
      ...identity(session.sourceIdentity),
      // G-034
      ...(session.issuedTo === 'ec2.amazonaws.com' && { ec2RoleDelivery: '2.0' }),
    },
  };
}

const webIdentity = (provider: string | null): Element =>
  provider === null || provider.includes(':saml-provider/')
    ? {}
    : { webIdFederationData: { federatedProvider: provider, attributes: {} } };

function federatedUser({ userId, arn, accountId, user, userArn, session }: FederatedUserCaller): Element {
  return {
    type: 'FederatedUser',
    principalId: userId,
    arn,
    accountId,
    accessKeyId: session.accessKeyId,
    sessionContext: {
      sessionIssuer: user
        ? { type: 'IAMUser', principalId: user.id, arn: userArn, accountId, userName: user.name }
        : { type: 'Root', principalId: accountId, arn: userArn, accountId },
      attributes: attributes(session.issuedAt, false),
    },
  };
}

/** Texts, not truth values (G-010). */
const attributes = (creationDate: string, mfa: boolean) => ({ creationDate, mfaAuthenticated: String(mfa) });

/** G-028 */
const identity = (sourceIdentity: string | null): Element =>
  sourceIdentity === null ? {} : { sourceIdentity };
