import type { Catalogue } from '../../catalogue.ts';
import { say, words } from '../../phrase.ts';
import { features } from './features.ts';
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

  'parameter.missing': {
    headline: ({ parameter }) => say`Refused: ${parameter} is missing`,
    next: ({ parameter }) => say`Add ${parameter} to the call.`,
  },
  'parameter.tooShort': {
    headline: ({ parameter }) => say`Refused: ${parameter} is too short`,
    next: ({ parameter, minimum }) => say`Give ${parameter} at least ${minimum} characters.`,
  },
  'parameter.tooLong': {
    headline: ({ parameter }) => say`Refused: ${parameter} is too long`,
    next: ({ parameter, maximum }) => say`Shorten ${parameter} to ${maximum} characters or fewer.`,
  },
  'parameter.tooSmall': {
    headline: ({ parameter }) => say`Refused: ${parameter} is too small`,
    next: ({ parameter, minimum }) => say`Set ${parameter} to ${minimum} or more.`,
  },
  'parameter.tooLarge': {
    headline: ({ parameter }) => say`Refused: ${parameter} is too large`,
    next: ({ parameter, maximum }) =>
      say`Set ${parameter} to ${maximum} or less${words(parameter === 'DurationSeconds' ? '; the role may have a lower maximum of its own' : '')}.`,
  },
  'parameter.pattern': {
    headline: ({ parameter }) => say`Refused: ${parameter} has characters that are not allowed`,
    next: ({ parameter }) =>
      parameter === 'RoleSessionName'
        ? say`Write ${parameter} with letters, digits and ${'_+=,.@-'} only: no spaces, slashes or colons.`
        : say`Write ${parameter} so that the pattern covers all of it.`,
  },
  'parameter.notInteger': {
    headline: ({ parameter }) => say`Refused: ${parameter} is not a whole number`,
    next: ({ parameter }) => say`Write ${parameter} in digits alone.`,
  },
  'parameter.notRoleArn': {
    headline: ({ parameter }) => say`Refused: ${parameter} is not the ARN of a role`,
    next: ({ parameter }) =>
      say`Write ${parameter} in the form ${'arn:aws:iam::111122223333:role/Name'}, with the account and name of the role.`,
  },
  'parameter.notPolicyArn': {
    headline: ({ parameter }) => say`Refused: ${parameter} has something that is not the ARN of a policy`,
    next: ({ parameter }) =>
      say`Write each of ${parameter} in the form ${'arn:aws:iam::111122223333:policy/Name'}, or ${'arn:aws:iam::aws:policy/Name'} for a policy of AWS.`,
  },
  'parameter.tooMany': {
    headline: ({ parameter }) => say`Refused: ${parameter} has too many entries`,
    next: ({ parameter, maximum }) => say`Leave ${maximum} or fewer in ${parameter}.`,
  },
  'parameter.policiesTooLong': {
    headline: () => say`Refused: the session policies are too long`,
    next: ({ maximum }) =>
      say`Shorten them to ${maximum} characters together, or put what they say into a managed policy and pass its ARN.`,
  },
  'parameter.policyRefused': {
    headline: ({ parameter }) => say`Refused: ${parameter} is not a valid policy`,
    next: ({ parameter }) => say`Mend the document in ${parameter}, or leave it out.`,
  },
  'parameter.policyMissing': {
    headline: () => say`Refused: a managed session policy does not exist`,
    next: ({ accountId }) =>
      say`Name a managed policy of account ${accountId}, where the session will live, or one of AWS's own.`,
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
    next: () => say`Make the call with the long-term keys of a user.`,
  },
  'mayCall.federatedUserMayNot': {
    headline: () => say`Denied: federated users may not assume roles`,
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
