import { ROOT_TASKS } from '../../apiNames.ts';
import type { Refusals } from '../../catalogue.ts';
import type { RefusalCode } from '../../refusal.ts';
import { say, words } from '../../phrase.ts';
import { list } from './lists.ts';

/** Refusals of parameters, by what is wrong with one. */
export const refusedParameters: Pick<Refusals, Extract<RefusalCode, `parameter.${string}`>> = {
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
  'parameter.tooFew': {
    headline: ({ parameter }) => say`Refused: ${parameter} has too few entries`,
    next: ({ parameter, minimum }) => say`Put ${minimum} or more into ${parameter}.`,
  },
  'parameter.notOneOf': {
    headline: ({ parameter }) => say`Refused: ${parameter} has a value that the API does not know`,
    next: ({ parameter, values }) => say`Set ${parameter} to ${list(values, 'or')}.`,
  },
  'parameter.tagTwice': {
    headline: () => say`Refused: a tag is passed twice`,
    next: ({ key }) => say`Leave one tag with the key ${key}, in whatever capitals.`,
  },
  'parameter.tagReserved': {
    headline: () => say`Refused: a tag begins with ${'aws:'}`,
    next: () => say`Choose keys and values that do not begin with ${'aws:'}, in whatever capitals.`,
  },
  'parameter.tagNotPassed': {
    headline: () => say`Refused: a transitive tag is not passed`,
    next: ({ key }) =>
      say`Pass a tag with the key ${key} in ${'Tags'}, or take the key out of ${'TransitiveTagKeys'}.`,
  },
  'parameter.tagInherited': {
    headline: () => say`Refused: the calling session hands on a tag of that key`,
    next: ({ key }) => say`Leave out the tag ${key}: the new session gets it anyway, with the value it has.`,
  },
  'parameter.sourceIdentitySet': {
    headline: () => say`Refused: the source identity cannot change`,
    next: ({ parameter, set }) =>
      say`Leave out ${parameter}, or send ${set}: the new session gets it either way. For another one, start over from credentials without a source identity.`,
  },
  'parameter.packedTooLarge': {
    headline: () => say`Refused: session policies and tags do not fit into the session`,
    next: () =>
      say`Shorten the session policies, or pass fewer and shorter tags. A managed policy takes the room of its ARN alone.`,
  },
  'parameter.notEncodedDenial': {
    headline: () => say`Refused: the message cannot be decoded`,
    next: ({ parameter }) =>
      say`Send in ${parameter} what a denial says behind ${'Encoded authorization failure message:'}, all of it and without line breaks.`,
  },
  'parameter.notAccountRoot': {
    headline: ({ parameter }) => say`Refused: ${parameter} names no account`,
    next: ({ parameter }) => say`Set ${parameter} to the id of a member account, or to the ARN of its root.`,
  },
  'parameter.notTaskPolicy': {
    headline: ({ parameter }) => say`Refused: ${parameter} is not the policy of a task`,
    next: ({ parameter }) => say`Set ${parameter} to one of the five: ${list(ROOT_TASKS)}.`,
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
};
