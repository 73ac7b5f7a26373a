import type { Refusals } from '../../catalogue.ts';
import type { RefusalCode } from '../../refusal.ts';
import { say, words, type Phrase } from '../../phrase.ts';
import { tokenFaults } from './tokenFaults.ts';
import { seconds } from './words.ts';

type Codes = Extract<
  RefusalCode,
  | `token.${string}`
  | `context.${string}`
  | `mfa.${string}`
  | `memberRoot.${string}`
  | `outbound.${string}`
  | `region.${string}`
  | `service.${string}`
  | `request.throttled`
  | `endpoint.${string}`
>;

/** Refusals of what a call proves or asks for besides its parameters. */
export const refusedOperations: Pick<Refusals, Codes> = {
  'request.throttled': {
    headline: () => say`Refused: there are too many calls`,
    next: () =>
      say`Wait a little and try again, longer each time. In the lab, take the outage out of the world.`,
  },
  'endpoint.globalRefused': {
    headline: ({ action }) => say`Refused: the global endpoint does not have ${action}`,
    next: () => say`Call the endpoint of a Region, such as ${'sts.eu-west-1.amazonaws.com'}.`,
  },

  'token.refused': {
    headline: ({ what }, { called }) => {
      const denied = what === 'reservedRole' || (what === 'subject' && called === 'sts:AssumeRoleWithSAML');
      return say`${words(denied ? 'Denied' : 'Refused')}: ${words(tokenFaults[what].headline)}`;
    },
    next: ({ what, detail }) => tokenFaults[what].next(detail),
  },

  'context.refused': {
    headline: ({ what }) =>
      say`Refused: the context assertion ${words(what === 'expired' ? 'has expired' : 'is not good')}`,
    next: () => say`Get a new assertion from the context provider, or leave out ${'ProvidedContexts'}.`,
  },
  'mfa.incomplete': {
    headline: ({ lacks }) => say`Denied: ${lacks} is missing for MFA`,
    next: ({ lacks }) => say`Send ${lacks} too, or neither of the two: device and code go together.`,
  },
  'mfa.notTheCallers': {
    headline: () => say`Denied: the MFA device is not one of yours`,
    next: (_, { caller }) =>
      caller?.kind === 'user'
        ? say`Send the serial number of your own device; for a virtual one, that is its ARN.`
        : say`Make the call as a user who proves MFA: nobody else can present a device.`,
  },
  'mfa.wrongCode': {
    headline: () => say`Denied: the MFA code is not right`,
    next: () =>
      say`Take the code that the device shows now. A code works once: after a call that took it, wait for the next one, 30 seconds at most.`,
  },

  'memberRoot.refused': {
    headline: ({ because }) => say`Denied: ${MEMBER_ROOT[because]}`,
    next: ({ because }) => MEMBER_ROOT_NEXT[because],
  },
  'outbound.disabled': {
    headline: () => say`Refused: the account does not give out tokens`,
    next: ({ accountId }) =>
      say`Switch outbound identity federation on for account ${accountId}, with ${'iam:EnableOutboundWebIdentityFederation'}.`,
  },
  'outbound.outlivesSession': {
    headline: () => say`Refused: the token would outlive your session`,
    next: ({ left }) =>
      left < 60
        ? say`Get a new session first: yours ends before the shortest token that STS makes.`
        : say`Ask for ${seconds(left)} or less, or call with a session that lasts longer.`,
  },
  'outbound.tooLarge': {
    headline: () => say`Refused: the tags make the token too large`,
    next: () => say`Pass fewer or shorter tags.`,
  },
  'service.refused': {
    headline: ({ action }) => say`Refused: the service does not carry out ${action}`,
    next: () => null,
  },
  'region.notActive': {
    headline: ({ region }) => say`Refused: STS is not active in ${region} for this account`,
    next: ({ region, accountId, optIn }) =>
      optIn
        ? say`Switch ${region} on in account ${accountId}, or call the endpoint of another Region.`
        : say`Activate STS in ${region} in account ${accountId}, or call the endpoint of another Region.`,
  },
};

type Because = Parameters<Refusals['memberRoot.refused']['next']>[0]['because'];

const MEMBER_ROOT: Readonly<Record<Because, Phrase>> = {
  callerIsRoot: say`root users may not act as the root of another account`,
  notEnabled: say`centralized root access is not switched on`,
  notManagement: say`your account does not manage the organization`,
  notMember: say`the account is not a member of your organization`,
};

const MEMBER_ROOT_NEXT: Readonly<Record<Because, Phrase>> = {
  callerIsRoot: say`Make the call as a user or role of the management account.`,
  notEnabled: say`Switch centralized root access on in the organization, from its management account.`,
  notManagement: say`Make the call as a user or role of the management account.`,
  notMember: say`Name a member account in ${'TargetPrincipal'}, by its id or the ARN of its root user.`,
};
