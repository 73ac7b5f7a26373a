import type { Problem } from '../../../policy/problem.ts';
import type { AdviceCode, AdviceFixCode } from '../../../policy/validate/advice/codes.ts';
import { say, sentences, words, type Phrase } from '../../phrase.ts';

type Words = (params: Problem['params']) => Phrase;

export const advice: Readonly<Record<AdviceCode, Words>> = {
  'advice.wildcardPrincipal': ({ kind }) =>
    kind === 'trust'
      ? say`Anyone in any account whose own policies allow it can take on this role. Name who is trusted, or add a condition such as ${'aws:PrincipalOrgID'} or ${'aws:PrincipalArn'}.`
      : say`This lets in everyone, requests without credentials included. Name who is meant, or add a condition such as ${'aws:PrincipalOrgID'}.`,
  'advice.anyoneWithPrincipalArn': () =>
    say`For a role named here rather than in ${'Principal'}, this Allow does not wait for its permissions boundary or session policy. Name the role in ${'Principal'} if those should count.`,
  'advice.accountTrust': (params) =>
    say`Every principal of account ${params.accountId ?? ''} whose own policies allow it can take on this role. Name a role or user, or add a condition. If the account is another company's, ask for ${'sts:ExternalId'}.`,
  'advice.confusedDeputy': (params) =>
    say`${params.service ?? ''} works for many accounts, and this statement does not say for whose resources it may come. Test ${'aws:SourceArn'} or ${'aws:SourceAccount'}.`,
  'advice.sourceArnWithoutAccount': (params) =>
    say`${given(params.value)} names no account, so it does not say whose resource it is. Test ${'aws:SourceAccount'} beside it.`,
  'advice.regionalService': (params) =>
    say`A trust policy names a service without its Region: ${params.replacement ?? ''}.`,
  'advice.identityCenterRole': () =>
    say`The name of a role that Identity Center made can change. Name its account as principal, and test ${'aws:PrincipalArn'} with ${'ArnLike'} and a wildcard for the end of the name.`,
  'advice.notPrincipal': () =>
    say`This Deny hits everyone who is not listed. To spare one caller, list the account, the role and the session together; a condition on ${'aws:PrincipalArn'} is simpler to get right.`,
  'advice.notPrincipalAllow': () =>
    say`This lets in everyone except those listed, requests without credentials included. List who is allowed under ${'Principal'} instead.`,

  'advice.allowAll': () =>
    say`This allows every action on every resource. List what is needed, since whoever has this policy can change every other policy too.`,
  'advice.wildcardService': (params) =>
    say`${params.action ?? ''} grants such actions of every service, future ones included. Name the services.`,
  'advice.notActionAllow': () =>
    say`${'NotAction'} with ${'Allow'} grants every other action, future ones included, and does not deny those listed. List what is needed under ${'Action'}.`,
  'advice.notResourceAllow': () =>
    say`${'NotResource'} with ${'Allow'} grants access to every other resource, future ones included. List what is needed under ${'Resource'}.`,
  'advice.passRoleEverywhere': (params) =>
    say`${params.action ?? ''} on every role lets its holder hand an administrator's role to a service. List the roles, or test ${'iam:PassedToService'}.`,
  'advice.assumeRoleEverywhere': (params) =>
    say`${params.resource ?? ''} stands for every role, so the trust policies alone decide. List the roles that are needed.`,
  'advice.coveredValue': (params) =>
    say`${params.cover ?? ''} in the same list takes in ${given(params.value)} already.`,
  'advice.duplicateValue': (params) => say`This list has ${given(params.value)} already.`,

  'advice.emptyCondition': () => say`This ${'Condition'} tests nothing, so it is always met.`,
  'advice.noValues': (params) =>
    params.holds === 'always'
      ? say`No value is listed for ${params.key ?? ''}, so this test always holds.`
      : say`No value is listed for ${params.key ?? ''}, so this test never holds.`,
  'advice.keyTwice': (params) =>
    say`Names of condition keys ignore case: ${params.key ?? ''} and ${params.other ?? ''} are one key. Put their values into one list.`,
  'advice.nullBoth': (params) =>
    say`This test holds whether ${params.key ?? ''} is there or not. List ${'true'} or ${'false'}, not both.`,
  'advice.idleIfExists': (params) =>
    say`The ${'Null'} test asks for ${params.key ?? ''}, so ${'IfExists'} has nothing to do here.`,
  'advice.absentAndTested': (params) =>
    say`A ${'Null'} test wants ${params.key ?? ''} to be missing, and this one wants a value of it. The statement never applies.`,
  'advice.excludedValues': (params) =>
    say`Another test rules out every value of ${params.key ?? ''} that this one asks for. The statement never applies.`,
  'advice.emptyWindow': (params) =>
    say`No value of ${params.key ?? ''} is within both bounds. The statement never applies.`,

  'advice.wildcardInEquals': (params) =>
    sentences(
      say`${params.operator ?? ''} compares letter by letter: ${'*'} and ${'?'} are no wildcards in ${given(params.value)}.`,
      params.replacement === '' ? null : say`${params.replacement ?? ''} takes wildcards.`,
    ),
  'advice.stringLikeOnArn': (params) =>
    say`With ${params.operator ?? ''} a ${'*'} runs across the colons of an ARN, so ${given(params.value)} takes in more than it seems to. ${params.replacement ?? ''} keeps it within its part.`,
  'advice.shortArnPattern': (params) =>
    say`With ${params.operator ?? ''} a ${'*'} stands for one part of an ARN, and ${given(params.value)} has fewer than six parts, so it matches nothing.`,
  'advice.operatorType': (params) =>
    sentences(
      say`${params.key ?? ''} is ${OF_TYPE[String(params.type)] ?? []}, which ${params.operator ?? ''} does not compare as such.`,
      params.replacement === '' ? null : say`Use ${params.replacement ?? ''}.`,
    ),
  'advice.forAllValuesAllow': (params) =>
    say`${'ForAllValues'} also holds when ${params.key ?? ''} is missing, so this lets in requests without it. Add a ${'Null'} test with ${'false'}.`,
  'advice.setOnSingleValue': (params) =>
    sentences(
      say`${params.key ?? ''} never has more than one value, so ${params.set ?? ''} does not belong here.`,
      params.set === 'ForAllValues' ? say`It also holds when the key is missing.` : null,
    ),
  'advice.multivaluedWithoutSet': (params) =>
    say`${params.key ?? ''} can have several values. Say how they count: put ${'ForAnyValue:'} or ${'ForAllValues:'} in front of ${params.operator ?? ''}.`,
  'advice.negatedAllow': (params) =>
    say`${params.operator ?? ''} also holds when ${params.key ?? ''} is missing, so this lets in requests without it. Add a ${'Null'} test with ${'false'}.`,
  'advice.ifExistsAllow': (params) =>
    say`${'IfExists'} lets in requests without ${params.key ?? ''}, which this Allow is meant to ask for. Use ${params.replacement ?? ''}.`,
  'advice.mfaIfExistsAllow': (params) =>
    say`Requests signed with long-term access keys never have ${params.key ?? ''}, so ${'IfExists'} lets them in without MFA. Use ${params.replacement ?? ''}.`,
  'advice.mfaDeny': (params) =>
    say`Requests signed with long-term access keys never have ${params.key ?? ''}, so this Deny lets them by. ${params.replacement ?? ''} stops them too.`,
  'advice.mfaAgeDeny': (params) =>
    say`Requests without MFA do not have ${params.key ?? ''}, so this Deny lets them by. ${params.replacement ?? ''} stops them too.`,

  'advice.unknownKey': (params) =>
    params.replacement === ''
      ? say`The lab knows no condition key ${params.key ?? ''}. AWS saves any name behind a prefix, but a key that does not exist is missing from every request.`
      : say`There is no condition key ${params.key ?? ''}, so it is missing from every request. ${params.replacement ?? ''} may be meant.`,
  'advice.tagKeyMissing': (params) =>
    say`${params.key ?? ''} needs the key of a tag behind a slash, such as ${params.example ?? ''}.`,
  'advice.keyNotInRequest': (params) =>
    say`Only requests for ${params.action ?? ''} come with ${params.key ?? ''}, and no action of this statement is one.`,
  'advice.callerSideGuard': (params) =>
    say`Callers choose ${params.key ?? ''} themselves. A role is guarded by testing it in the role's trust policy; here it binds only the holders of this policy.`,
  'advice.durationSeconds': (params) =>
    say`Requests for a role's credentials do not come with ${params.key ?? ''}. The longest session is set on the role, as its maximum session duration.`,
  'advice.callerSuppliedKey': (params) =>
    say`Callers can send whatever they like as ${params.key ?? ''}, so it keeps nobody out.`,
  'advice.sensitiveWildcard': (params) =>
    say`${given(params.value)} lets in whoever happens to fit it. List the values of ${params.key ?? ''} whole.`,
  'advice.externalIdWildcard': (params) =>
    say`${given(params.value)} takes many external ids. Each customer should have one exact id.`,
  'advice.sessionArn': (params) =>
    say`${'aws:PrincipalArn'} is the ARN of the role, never of its session, so ${given(params.value)} matches nobody.`,
  'advice.rootArn': () =>
    say`In ${'aws:PrincipalArn'} an ARN that ends in ${':root'} is the root user alone, not the account. For everyone in the account test ${'aws:PrincipalAccount'}.`,
  'advice.tagKeysCase': (params) =>
    say`Tag keys that differ in case are one tag, but ${params.operator ?? ''} tells them apart, so another case gets past this Deny. Use ${params.replacement ?? ''}.`,
  'advice.privateAddress': (params) =>
    say`${'aws:SourceIp'} is the public address of the caller; ${given(params.value)} is private and matches no call. For calls through a VPC endpoint test ${'aws:VpcSourceIp'}.`,
  'advice.wholeInternet': (params) =>
    say`${given(params.value)} takes in every address, so it tells none apart.`,
  'advice.sourceIpViaService': () =>
    say`When a service calls on someone's behalf, the address is the service's own, and this Deny stops the call. Test that ${'aws:ViaAWSService'} is ${'false'} as well.`,
  'advice.valueType': (params) =>
    say`${params.operator ?? ''} compares with ${OF_TYPE[String(params.type)] ?? []}; ${given(params.value)} is none, so it matches nothing.`,
  'advice.valueShape': (params) =>
    sentences(
      say`No value of ${params.key ?? ''} looks like ${given(params.value)}, so it matches nothing.`,
      params.replacement === '' ? null : say`${params.replacement ?? ''} may be meant.`,
    ),

  'advice.literalVariable': (params) =>
    params.version === ''
      ? say`Without ${'Version'} ${'2012-10-17'}, ${params.variable ?? ''} is plain text and no variable.`
      : say`In ${'Version'} ${params.version ?? ''}, ${params.variable ?? ''} is plain text and no variable. Variables came with ${'2012-10-17'}.`,
  'advice.unknownVariable': (params) =>
    sentences(
      say`No request has a value for ${params.variable ?? ''}.`,
      params.replacement === '' ? null : say`${params.replacement ?? ''} may be meant.`,
    ),
  'advice.multivaluedVariable': (params) =>
    say`${params.key ?? ''} can have several values, and only a key with one can be a variable.`,
  'advice.variableNotReplaced': (params) =>
    WITH_PLACE.has(String(params.element))
      ? say`${params.variable ?? ''} stands where ${params.element ?? ''} takes no variables; they belong behind the fifth colon of a resource.`
      : say`${params.element ?? ''} takes no variables, so ${params.variable ?? ''} is plain text here.`,
  'advice.variableUnclosed': (params) =>
    say`A ${'${'} in ${given(params.value)} is not closed by a ${'}'}, so it is plain text and no variable.`,
};

const given = (value: string | number | undefined): string | Phrase =>
  value === undefined || value === '' ? words('an empty text') : String(value);

/** What values of a type are. */
const OF_TYPE: Readonly<Record<string, Phrase>> = {
  string: say`a text`,
  arn: say`an ARN`,
  numeric: say`a number`,
  date: say`a date`,
  epoch: say`a moment in seconds`,
  boolean: say`${'true'} or ${'false'}`,
  presence: say`${'true'} or ${'false'}`,
  address: say`an IP address or range`,
  binary: say`base64 text`,
};

const WITH_PLACE: ReadonlySet<string> = new Set(['Resource', 'NotResource']);

/** What following a piece of advice does, as a label: no full stop. */
export const adviceFixes: Readonly<Record<AdviceFixCode, Words>> = {
  'advice.replaceOperator': (params) => say`Use ${params.replacement ?? ''}`,
  'advice.replaceKey': (params) => say`Change the key to ${params.replacement ?? ''}`,
  'advice.replaceValue': (params) => say`Change the value to ${params.replacement ?? ''}`,
  'advice.replaceVariable': (params) => say`Change the variable to ${params.replacement ?? ''}`,
  'advice.removeValue': (params) => say`Remove ${given(params.value)} from the list`,
  'advice.addTest': (params) => say`Add the test ${params.addition ?? ''}`,
  'advice.setVersion': (params) => say`Set ${'Version'} to ${params.replacement ?? ''}`,
};
