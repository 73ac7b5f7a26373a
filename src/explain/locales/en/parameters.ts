import type { SentencesOf } from '../../catalogue.ts';
import { capital, say, sentences, words } from '../../phrase.ts';
import { problems } from './problems.ts';
import { list } from './lists.ts';
import { named, seconds } from './words.ts';

export const parameters: SentencesOf<'parameters' | 'parameter' | 'role' | 'resource' | 'self' | 'duration'> =
  {
    'parameters.valid': ({ count }) =>
      count === 0
        ? say`The call has no parameters.`
        : say`Every parameter keeps to the constraints of the API.`,
    'parameters.notChecked': ({ action }) => say`The lab does not check the parameters of ${action}.`,
    'parameters.invalid': ({ count }) =>
      words(
        count === 1
          ? 'A parameter breaks a constraint of the API.'
          : `The parameters break ${count} constraints of the API.`,
      ),

    'parameter.missing': ({ parameter }) => say`${parameter} is required, and the call does not have it.`,
    'parameter.tooShort': ({ parameter, value, minimum }) =>
      value === ''
        ? say`${parameter} is empty; it needs at least ${minimum} characters.`
        : say`${parameter} is ${value}; it needs at least ${minimum} characters.`,
    'parameter.tooLong': ({ parameter, length, maximum }) =>
      say`${parameter} has ${length} characters; ${maximum} are the most it may have.`,
    'parameter.tooSmall': ({ parameter, value, minimum }) =>
      say`${parameter} is ${value}; ${minimum} is the least that the API takes.`,
    'parameter.tooLarge': ({ parameter, value, maximum }) =>
      say`${parameter} is ${value}; ${maximum} is the most that the API takes.`,
    'parameter.pattern': ({ parameter, value, pattern }) =>
      say`${parameter} is ${value}, which has characters outside the pattern ${pattern}.`,
    'parameter.notInteger': ({ parameter, value }) =>
      value === ''
        ? say`${parameter} is empty; it has to be a whole number.`
        : say`${parameter} is ${value}, which is no whole number.`,
    'parameter.notRoleArn': ({ parameter, value }) =>
      say`${parameter} is ${value}, which is not the ARN of a role.`,

    'parameter.notPolicyArn': ({ parameter, value }) =>
      say`${parameter} has ${value}, which is not the ARN of a managed policy.`,
    'parameter.tooFew': ({ parameter, count, minimum }) =>
      say`${parameter} has to have ${minimum} or more entries; the call has ${count}.`,
    'parameter.notOneOf': ({ parameter, value, values }) =>
      say`${parameter} is ${list([value])}; it has to be ${list(values, 'or')}.`,
    'parameter.tagTwice': ({ parameter, key }) =>
      say`${parameter} has the key ${key} twice: keys that differ in upper and lower case only are one key.`,
    'parameter.tagReserved': ({ parameter, key }) =>
      say`A tag in ${parameter}, the one with the key ${key}, has a key or value that begins with ${'aws:'}, which is reserved for AWS.`,
    'parameter.tagNotPassed': ({ parameter, key }) =>
      say`${parameter} lists ${key}, and the call passes no tag with that key.`,
    'parameter.tagInherited': ({ parameter, key, value }) =>
      say`${parameter} has a tag with the key ${key}, which the calling session hands on as transitive, with the value ${list([value])}. What is handed on cannot be passed anew.`,
    'parameter.sourceIdentitySet': ({ parameter, value, set }) =>
      say`${parameter} is ${value}, and the calling session has the source identity ${set} already. It stays the same in every session that comes of it.`,
    'parameter.packedTooLarge': ({ percent }) =>
      say`Session policies and tags together take ${`${percent}%`} of the room that a session has for them. The lab estimates this: how AWS packs them is not documented.`,
    'parameter.notEncodedDenial': ({ parameter }) =>
      say`${parameter} is not a message that a denial has returned, or not all of it.`,
    'parameter.notAccountRoot': ({ parameter, value }) =>
      say`${parameter} is ${value}; it has to be an account id, or the ARN of an account's root.`,
    'parameter.notTaskPolicy': ({ parameter, value }) =>
      say`${parameter} is ${list([value])}, which is none of the five policies for tasks of a root user.`,
    'parameter.tooMany': ({ parameter, count, maximum }) =>
      say`${parameter} has ${count} entries; ${maximum} are the most it may have.`,
    'parameter.policiesTooLong': ({ length, maximum }) =>
      say`The session policies have ${length} characters, the ARNs of managed ones counted; together they may have ${maximum}.`,
    'parameter.policyRefused': ({ parameter, problem, params }) =>
      sentences(say`${parameter} is not a policy that AWS takes.`, problems[problem](params)),
    'parameter.policyMissing': ({ parameter, policy, accountId }) =>
      say`${parameter} names ${policy}, and account ${accountId} has no such managed policy.`,

    'role.found': ({ role, accountId, crossAccount }) =>
      crossAccount
        ? say`${capital(named(role))} exists, in account ${accountId}. That is not your account, so the call crosses accounts.`
        : say`${capital(named(role))} exists, in account ${accountId}.`,
    'role.missing': ({ role }) => say`There is no role ${role}.`,
    'resource.found': ({ resource, accountId, hasPolicy, crossAccount }) =>
      say`${resource} belongs to account ${accountId}${words(crossAccount ? ', which is not yours' : '')}${words(
        hasPolicy ? ', and has a policy of its own.' : ', and no policy is attached to it.',
      )}`,
    'resource.elsewhere': ({ resource }) =>
      say`The lab does not know whose ${resource} is, and takes it as your own account's.`,
    'resource.named': ({ resource }) =>
      say`The call is for ${resource}. Whether there is such a thing is looked up once the policies have allowed the call.`,
    'resource.none': () => say`The call names no resource, so policies are asked about ${'*'}.`,
    'self.found': ({ arn }) => say`The call is about its own caller, ${arn}.`,

    'duration.within': ({ requested, granted, maximum, chained }) =>
      requested === null
        ? say`The call leaves out ${'DurationSeconds'}, so the session lasts ${seconds(granted)}.`
        : say`The session lasts ${seconds(granted)} as asked; ${seconds(maximum)} is the most ${words(
            chained ? 'that a chained role session may have' : 'for this role',
          )}.`,
    'duration.ofUser': ({ requested, granted, maximum }) => {
      if (requested === null) {
        return say`The call leaves out ${'DurationSeconds'}, so what it gives out lasts ${seconds(granted)}.`;
      }
      return requested > granted
        ? say`The call asks for ${seconds(requested)} and gets ${seconds(granted)}, the most that such a caller can have.`
        : say`What the call gives out lasts ${seconds(granted)} as asked; ${seconds(maximum)} is the most there is.`;
    },
    'duration.overRoleMaximum': ({ requested, maximum }) =>
      say`The call asks for ${seconds(requested)}; the maximum session duration of this role is ${seconds(maximum)}.`,
    'duration.overChainingCap': ({ requested, maximum }) =>
      say`The call asks for ${seconds(requested)} and is made from a role session. A role assumed that way (role chaining) lasts at most ${seconds(maximum)}, whatever the role's own maximum.`,
    'duration.none': () => say`This call gives out no session, so there is no length to check.`,
  };
