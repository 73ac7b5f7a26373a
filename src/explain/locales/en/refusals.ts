import { KEYS_ALONE } from '../../apiNames.ts';
import type { Catalogue } from '../../catalogue.ts';
import { say } from '../../phrase.ts';
import { features } from './features.ts';
import { refusedOperations } from './refusedOperations.ts';
import { refusedParameters } from './refusedParameters.ts';
import { named, seconds } from './words.ts';

export const refusals: Catalogue['refusals'] = {
  'request.notModelled': {
    headline: ({ what: [first] }) =>
      first
        ? say`Not judged: the lab does not model ${features[first.feature](first.name)} yet`
        : say`Not judged: the lab does not model this call yet`,
    next: ({ what }) => {
      const parameter = what.find(({ feature }) => feature === 'parameter');
      return parameter ? say`Leave out ${parameter.name} to see how the rest of the call is decided.` : null;
    },
  },
  'credentials.missing': {
    headline: () => say`Refused: the request carries no credentials`,
    next: () =>
      say`Sign the request with an access key: of a user, or of a session together with its session token.`,
  },
  'credentials.unknownKey': {
    headline: () => say`Refused: the access key is unknown`,
    next: ({ accessKeyId }) =>
      say`Check ${accessKeyId} for slips, and use the access key of a user or session that exists.`,
  },
  'credentials.inactiveKey': {
    headline: () => say`Refused: the access key is inactive`,
    next: ({ accessKeyId, user }) =>
      say`Activate ${accessKeyId}, or use another active access key of user ${user}.`,
  },
  'credentials.tokenMissing': {
    headline: () => say`Refused: the session token is missing`,
    next: () =>
      say`Send all three parts of the temporary credentials. In a shell, export ${'AWS_SESSION_TOKEN'} besides ${'AWS_ACCESS_KEY_ID'} and ${'AWS_SECRET_ACCESS_KEY'}.`,
  },
  'credentials.tokenWrong': {
    headline: () => say`Refused: the session token does not belong to the access key`,
    next: ({ accessKeyId }) =>
      accessKeyId.startsWith('ASIA')
        ? say`Use access key, secret and session token from one and the same answer of STS.`
        : say`Send no session token with a long-term key. In a shell, ${'unset AWS_SESSION_TOKEN'} drops one left over from before.`,
  },
  'credentials.expired': {
    headline: () => say`Refused: the session has expired`,
    next: () =>
      say`Get new credentials: make the call that gave you this session once more, with the credentials you made it with. Expired ones cannot be prolonged.`,
  },
  'credentials.tokenOfRegions': {
    headline: ({ region }) => say`Refused: this session token is not good in ${region}`,
    next: () =>
      say`Get the session from the endpoint of a Region instead of the global one, or set the account to give out tokens of version 2 there.`,
  },
  'credentials.regionOff': {
    headline: ({ region }) => say`Refused: your account has not switched on ${region}`,
    next: ({ accountId, region }) =>
      say`Call in a Region that is on by default, or switch ${region} on in account ${accountId}.`,
  },
  'credentials.roleGone': {
    headline: () => say`Refused: the role of this session is gone`,
    next: ({ role }) =>
      say`Assume a role that exists. A new role by the name ${role} does not revive sessions of the old one.`,
  },
  'credentials.userGone': {
    headline: () => say`Refused: the user of this session is gone`,
    next: ({ user }) =>
      say`Call as a user that exists. A new user by the name ${user} does not revive sessions of the old one.`,
  },
  'credentials.notForIam': {
    headline: () => say`Refused: IAM does not take these credentials`,
    next: ({ federated }) =>
      federated
        ? say`Call IAM as a user with its long-term keys, or from a role session.`
        : say`Call IAM with the user's long-term keys, with a session made with MFA, or from a role session.`,
  },

  ...refusedParameters,
  ...refusedOperations,

  'request.noSuchOperation': {
    headline: ({ action }) => say`Refused: ${action} is no operation`,
    next: () =>
      say`Call an operation of the service. Permissions are asked about when an operation needs them.`,
  },
  'role.missing': {
    headline: ({ role }) => say`Denied: there is no ${named(role)}`,
    next: ({ role }) => say`Check account, path, name and capitals in ${role}, or create that role.`,
  },
  'mayCall.rootMayNot': {
    headline: () => say`Denied: root users may not assume roles`,
    next: () => say`Make the call as an IAM user or from a role session.`,
  },
  'mayCall.sessionMayNot': {
    headline: ({ action }) => say`Denied: ${action} cannot be called with session credentials`,
    next: ({ action }) =>
      KEYS_ALONE.has(action)
        ? say`Make the call with the long-term keys of a user.`
        : say`Make the call with the long-term keys of a user, or from a role session.`,
  },
  'mayCall.federatedUserMayNot': {
    headline: ({ action }) =>
      action === 'sts:AssumeRole'
        ? say`Denied: federated users may not assume roles`
        : say`Denied: federated users may not call ${action}`,
    next: () => say`Make the call as the user who asked for these credentials.`,
  },
  'duration.overRoleMaximum': {
    headline: () => say`Refused: the session would last longer than the role allows`,
    next: ({ maximum }, { caller }) =>
      caller?.kind === 'roleSession'
        ? say`Ask for ${seconds(3600)} or less: you call from a role session, and raising the role's maximum would not lift that limit.`
        : say`Ask for ${seconds(maximum)} or less, or raise the maximum session duration of the role.`,
  },
  'duration.overChainingCap': {
    headline: () => say`Refused: a chained session lasts one hour at most`,
    next: ({ maximum }) =>
      say`Ask for ${seconds(maximum)} or less. Only a role that is assumed straight from a user can last longer.`,
  },
};
