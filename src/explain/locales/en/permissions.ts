import type { NeededPermission } from '../../asked.ts';
import type { SentencesOf } from '../../catalogue.ts';
import { say, type Phrase } from '../../phrase.ts';

/** What of a call needs more than its action, and what it proves besides its credentials. */
export const permissions: SentencesOf<'permission' | 'context' | 'mfa'> = {
  'permission.needed': ({ action, because }) => say`${BECAUSE[because]} ${action} as well.`,

  'context.refused': ({ what }) =>
    what === 'expired'
      ? say`The assertion in ${'ProvidedContexts'} has expired.`
      : say`The assertion in ${'ProvidedContexts'} is not a token that its provider has signed.`,

  'mfa.proved': ({ serial }) =>
    say`The code is one that your device ${serial} shows, so the call counts as made with MFA.`,
  'mfa.incomplete': ({ lacks }) =>
    lacks === 'TokenCode'
      ? say`The call names an MFA device in ${'SerialNumber'}, and has no code of it in ${'TokenCode'}.`
      : say`The call has a code in ${'TokenCode'}, and does not name the MFA device in ${'SerialNumber'}.`,
  'mfa.notTheCallers': ({ serial, arn }) =>
    say`${serial} is not an MFA device of the caller, ${arn}: only a user can prove MFA, and only with its own device.`,
  'mfa.wrongCode': ({ serial }) =>
    say`The code in ${'TokenCode'} is not one that ${serial} shows around now, or it has been used before.`,
};

const BECAUSE: Readonly<Record<NeededPermission['because'], Phrase>> = {
  tags: say`The call comes with tags, so it needs`,
  inheritedTags: say`The calling session hands its transitive tags on, so the call needs`,
  sourceIdentity: say`The call comes with a source identity, so it needs`,
  inheritedSourceIdentity: say`The calling session hands its source identity on, so the call needs`,
  passedRole: say`The call hands a role to a service, so it needs`,
  contexts: say`The call passes on what a context provider asserts, so it needs`,
};
