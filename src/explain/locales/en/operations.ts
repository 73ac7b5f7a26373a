import type { SentencesOf } from '../../catalogue.ts';
import { say, sentences, words, type Phrase } from '../../phrase.ts';
import { isServiceMessage } from '../../../trace/awsError.ts';
import { awsMessages } from './awsMessages.ts';
import { seconds } from './words.ts';

/** The service's own text says what is wrong. */
export const refusedByService = say`The policies allow the call. The service itself refuses it, for the reason that its text gives.`;

/** What services, and single operations of STS, look at besides the policies. */
export const operations: SentencesOf<
  'service' | 'accessKey' | 'message' | 'memberRoot' | 'outbound' | 'region'
> = {
  'service.done': ({ action }) => say`The policies allow ${action}, and the service does it.`,
  'service.refused': ({ action, message }) =>
    sentences(
      say`The policies allow ${action}, but the service does not do it.`,
      isServiceMessage(message) ? say`Its text says why.` : awsMessages[message],
    ),

  'accessKey.ofAccount': ({ accessKeyId, accountId }) =>
    say`The access key ${accessKeyId} belongs to account ${accountId}. The answer does not say to whom there, or whether the key is active.`,
  'message.decoded': () => say`The message comes from a denial and could be decoded.`,

  'memberRoot.found': ({ accountId }) =>
    say`Account ${accountId} is a member of your organization, whose management account may act as root in it for single tasks.`,
  'memberRoot.refused': ({ because, accountId }) => MEMBER_ROOT[because](accountId),

  'outbound.disabled': ({ accountId }) =>
    say`The policies allow the call. Account ${accountId} has not switched on outbound identity federation, so STS makes no tokens for it.`,
  'outbound.outlivesSession': ({ requested, left }) =>
    say`The policies allow the call. The token would last ${seconds(requested)}, and your session has ${seconds(left)} left: a token may not outlive the session that asks for it.`,
  'outbound.tooLarge': ({ bytes, maximum }) =>
    say`The policies allow the call. Its tags take ${bytes} bytes in the token; the lab draws the line at ${maximum}, since AWS does not say where it does.`,

  'region.notActive': ({ region, accountId, optIn }) =>
    say`The policies allow the call. It asks the endpoint in ${region} for credentials of account ${accountId}, and that account has ${words(
      optIn ? 'not switched on the Region' : 'deactivated STS in that Region',
    )}.`,
};

type Refusal = Parameters<(typeof operations)['memberRoot.refused']>[0]['because'];

const MEMBER_ROOT: Readonly<Record<Refusal, (accountId: string) => Phrase>> = {
  callerIsRoot: () =>
    say`You call as a root user, and root users may not act as the root of another account.`,
  notEnabled: () =>
    say`Your organization has not switched on centralized root access, or you are in none, so nobody may act as the root of its accounts.`,
  notManagement: (accountId) =>
    say`Your account does not manage the organization. Only principals of the management account may act as the root of account ${accountId}.`,
  notMember: (accountId) =>
    say`${accountId} is not a member account of your organization. The management account itself is none either.`,
};
