import type { SentencesOf } from '../../catalogue.ts';
import { say } from '../../phrase.ts';
import { features } from './features.ts';
import { joined } from './lists.ts';

export const credentials: SentencesOf<'request' | 'endpoint' | 'credentials' | 'caller'> = {
  'request.received': ({ action, modelled }) =>
    modelled
      ? say`The call is ${action}.`
      : say`The call is ${action}: the lab asks the policies about it and does not carry it out.`,
  'request.notModelled': ({ action, what }) =>
    say`The lab does not judge this call of ${action}, because it does not model ${joined(
      what.map(({ feature, name }) => features[feature](name)),
    )} yet.`,

  'request.noSuchOperation': ({ action }) =>
    say`${action} is not an operation that can be called. Permissions of that name exist only in policies.`,
  'request.throttled': ({ action }) =>
    say`Too many calls of ${action} have come in, so STS does not look at this one.`,
  'endpoint.globalRefused': ({ action }) =>
    say`The call goes to the global endpoint ${'sts.amazonaws.com'}, which does not have ${action}.`,

  'credentials.missing': () => say`The request is not signed: it carries no credentials at all.`,
  'credentials.unknownKey': ({ accessKeyId }) =>
    say`No user and no session has the access key ${accessKeyId}.`,
  'credentials.inactiveKey': ({ accessKeyId, user }) =>
    say`The access key ${accessKeyId} of user ${user} is inactive.`,
  'credentials.tokenMissing': ({ accessKeyId }) =>
    say`The access key ${accessKeyId} is temporary, and the request does not carry the session token that belongs to it.`,
  'credentials.tokenWrong': ({ accessKeyId }) =>
    accessKeyId.startsWith('ASIA')
      ? say`The session token in the request does not belong to the access key ${accessKeyId}.`
      : say`The access key ${accessKeyId} is a long-term key, which has no session token, and the request carries one.`,
  'credentials.expired': ({ expiredAt, now }) => say`The session expired at ${expiredAt}; it is ${now} now.`,
  'credentials.tokenOfRegions': ({ accessKeyId, region }) =>
    say`The session token of ${accessKeyId} is of version 1, as the global endpoint gives them out. Such tokens are good only in Regions that are on by default, and ${region} is off until an account switches it on.`,
  'credentials.regionOff': ({ accountId, region }) =>
    say`The Region ${region} is off until an account switches it on, and account ${accountId} has not: no credentials of that account are known there.`,
  'credentials.roleGone': ({ role }) =>
    say`The role ${role} that this session belongs to has been deleted, or made again under the same name, and the session ended with it.`,

  'credentials.userGone': ({ user }) =>
    say`The user ${user} that this session belongs to has been deleted, or made again under the same name, and the session ended with it.`,
  'credentials.notForIam': ({ arn, federated }) =>
    federated
      ? say`These are the credentials of the federated user ${arn}, and IAM takes none of those.`
      : say`These are temporary credentials of the user ${arn} that were given out without MFA, and IAM does not take them.`,

  'caller.user': ({ arn }) => say`You call as the user ${arn}.`,
  'caller.userSession': ({ arn, expiresAt }) =>
    say`You call as the user ${arn}, with temporary credentials that expire at ${expiresAt}.`,
  'caller.federatedUser': ({ arn, userArn, expiresAt }) =>
    say`You call as the federated user ${arn}, whom ${userArn} vouches for, until ${expiresAt}.`,
  'caller.root': ({ arn }) => say`You call as the root user of the account, ${arn}.`,
  'caller.rootSession': ({ arn, expiresAt }) =>
    say`You call as the root user of the account, ${arn}, with temporary credentials that expire at ${expiresAt}.`,
  'caller.roleSession': ({ arn, expiresAt }) =>
    say`You call as the role session ${arn}, which expires at ${expiresAt}.`,
  'caller.anonymous': () => say`The request carries no credentials: the caller is anyone at all.`,
  'caller.service': ({ service }) => say`The caller is the AWS service ${service}.`,
};
