import { NAMES_PRINCIPALS, type PolicyType } from '../../../policy/document.ts';
import type { Editor } from '../../advice/fix.ts';
import type { NeededPermission } from '../../asked.ts';
import type { CallerFacts } from '../../callFacts.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { ConditionFacts } from '../../conditionFacts.ts';
import { capital, say, words, type Phrase } from '../../phrase.ts';
import { tokenKeyIn } from '../../tokenKey.ts';
import { count, joined, list } from './lists.ts';
import {
  byEditor,
  conditionTest,
  elementName,
  levelName,
  named,
  policyName,
  principalValue,
  statementName,
  typedPrincipal,
  typesDo,
  you,
} from './words.ts';

export const fixes: Catalogue['fixes'] = {
  removeDeny: ({ place, tests, editor }) => {
    const narrow = say`remove ${statementName(place)}, or narrow it so that it does not match this call`;
    const call = tests.length === 0 ? [] : say`, or make the call so that ${either(tests)} does not hold`;
    return say`${edit(editor, say`${narrow}${call}`)} Adding an ${'Allow'} changes nothing while the ${'Deny'} matches.`;
  },
  detachDeny: ({ policy, holder }) =>
    say`Detach ${policyName(policy)} from ${named(holder)} or from its group: AWS's own policies cannot be edited. Adding an ${'Allow'} changes nothing while it is attached.`,

  passOtherPolicies: ({ place, operation }) =>
    operation === 'AssumeRoot'
      ? otherTask(say`does not deny the call`)
      : say`Call ${operation} again without ${statementName(place)}, or with one that does not match this call: what a session was given cannot be changed. Adding an ${'Allow'} changes nothing while the ${'Deny'} matches.`,

  nameCaller: ({ place, caller, editor }) =>
    say`${edit(editor, say`add ${typedPrincipal(caller)} to ${'Principal'} of ${statementName(place)}`)}${wholeAccount(caller, place.policy.type)}`,
  replaceNotPrincipal: ({ place, caller, editor }) => {
    const change = say`replace ${'NotPrincipal'} of ${statementName(place)} by a ${'Principal'} with ${typedPrincipal(caller)}`;
    return say`${edit(editor, change)}${wholeAccount(caller, place.policy.type)}`;
  },
  saveAgain: ({ place, arn, editor }) =>
    say`${edit(editor, say`write ${arn} into ${'Principal'} of ${statementName(place)} again and save the policy`)} Saving binds the name to whoever has it now.`,
  addValue: ({ place, element, value, editor }) =>
    edit(editor, say`add ${value} to ${element} of ${statementName(place)}`),
  takeOut: ({ place, element, wanted, editor }) =>
    edit(editor, say`change ${element} of ${statementName(place)} so that it does not cover ${wanted}`),
  dropElement: ({ place, element, editor }) => {
    const removed = edit(editor, say`remove ${element} from ${statementName(place)}`);
    if (place.policy.type === 'trust')
      return say`${removed} A trust policy has none: its resource is the role itself.`;
    return place.policy.type === 'scp'
      ? say`${removed} An SCP has none: it binds everyone in the accounts below.`
      : say`${removed} Such a policy has none: its principal is whoever it is attached to.`;
  },
  replaceVariable: ({ place, variables, resource, editor }) => {
    const written = list(variables.map((key) => `\${${key}}`));
    const where = say`${'Resource'} of ${statementName(place)}`;
    return edit(editor, say`give ${written} in ${where} a default, or name ${resource} there`);
  },
  addStatement: ({ policy, editor, type, action, resource, caller, json }) => {
    const to = NAMES_PRINCIPALS.has(type) ? you(caller) : null;
    const allowed = granted(action, type === 'trust' || type === 'scp' ? null : resource, to);
    const change = say`add a statement to ${policyName(policy)} that allows ${allowed}${written(json)}${ofProvider(caller, type)}`;
    return say`${edit(editor, change)}${wholeAccount(caller, type)}`;
  },
  attachPolicy: ({ holder, editor, action, resource, json }) =>
    edit(
      editor,
      say`attach a policy to ${named(holder)} that allows ${granted(action, resource, null)}${written(json)}`,
    ),
  writePolicy: ({ editor, type, action, resource, caller, json }) => {
    const allowed = granted(action, resource, you(caller));
    const change = say`attach a policy to ${owner(resource)} that allows ${allowed}${written(json)}`;
    return say`${edit(editor, change)}${wholeAccount(caller, type)}`;
  },
  callFromAccount: ({ resource, accountId }) =>
    say`Resources such as ${resource} have no policy of their own that could allow this call across accounts. Make it as a principal of account ${accountId}, for instance by assuming a role there.`,
  unknownOwner: ({ resource }) =>
    say`The lab does not know who owns ${owner(resource)}: no account of this world has it. Check its name, or add it to an account.`,
  serviceLinked: ({ role }) =>
    say`Use another role: ${named(role)} is a service-linked role, which only its service may assume and whose trust policy cannot be edited.`,
  setBoundary: ({ holder, editor, action, resource, denies, json }) => {
    const fit = denies
      ? words('that allows the call and does not deny it')
      : say`that allows ${granted(action, resource, null)}${written(json)}`;
    const change = say`set another permissions boundary for ${named(holder)}, one ${fit}`;
    return say`${edit(editor, change)} AWS's own policies cannot be edited.`;
  },
  passSessionPolicy: ({ operation, action, resource, json }) => {
    if (operation === 'AssumeRoot') return otherTask(say`allows ${granted(action, resource, null)}`);
    const other = operation === 'AssumeRole' ? say`, or with none` : [];
    const fit = say`${granted(action, resource, null)}${json === null ? [] : say` (${json})`}`;
    return say`Call ${operation} again with a session policy that allows ${fit}${other}: what a session was given cannot be changed.`;
  },
  attachFullAccess: ({ level, editor }) => {
    const change = say`attach ${'FullAWSAccess'} to ${levelName(level)} again, or an SCP with an ${'Allow'} for the call`;
    return say`${edit(editor, change)} Where no SCP has an ${'Allow'}, everything is denied there and below.`;
  },
  mendText: ({ policy, problems, editor }) =>
    say`${edit(editor, say`mend ${count(problems, 'problem', 'problems')} in the text of ${policyName(policy)} first`)} What cannot be read allows nothing.`,

  sendParameter: ({ parameter, values, place, test }) =>
    values.length === 0
      ? say`Send a ${parameter} for which ${conditionTest(test)} in ${statementName(place)} holds.`
      : say`Send ${parameter} with the value ${list(values, 'or')}.`,
  sendToken: ({ values, place, test, editor }) => {
    const saml = tokenKeyIn(test.key)?.of === 'saml';
    const token = words(saml ? 'an assertion' : 'a token');
    const fit =
      values.length === 0
        ? say`for which ${conditionTest(test)} holds`
        : say`that gives ${test.key} the value ${list(values, 'or')}`;
    return say`Come with ${token} ${fit}, or ${byEditor(editor, say`change that test in ${statementName(place)}`)}.`;
  },
  leaveMfaToProvider: ({ place, test, editor }) =>
    say`${edit(editor, say`take ${conditionTest(test)} out of ${statementName(place)}`)} AWS does not see MFA that an identity provider asks for, so let the provider give out tokens only after MFA.`,
  proveMfa: ({ caller, assumesRole }) => {
    if (caller?.kind === 'roleSession') {
      return say`Make the call as a user who proves MFA: a role session cannot present a device.`;
    }
    const session = say`call with credentials that ${'GetSessionToken'} gave out with MFA`;
    return assumesRole
      ? say`Send ${'SerialNumber'} and ${'TokenCode'} of your MFA device, or ${session}.`
      : say`${capital(session)}.`;
  },
  meetCondition: ({ place, test, byCall, editor }) =>
    byCall
      ? say`Make the call so that ${conditionTest(test)} holds, or ${byEditor(editor, say`change that test in ${statementName(place)}`)}.`
      : edit(
          editor,
          say`change ${conditionTest(test)} in ${statementName(place)} so that it holds for this call`,
        ),

  alsoFailing: ({ elements }) => say`The same statement fails at ${joined(elements.map(elementName))} too.`,
  allowedAlready: () => say`Your identity policies allow the call already.`,
  allowToo: ({ holder, action, resource, editor }) =>
    say`Your identity policies have to allow the call as well, and do not yet: ${byEditor(editor, say`allow ${action} on ${resource} to ${named(holder)}`)}.`,
  orNameCaller: ({ caller, role }) => {
    const naming = say`Or name ${principalValue(caller)} in the trust policy of ${named(role)}`;
    return caller.kind === 'user'
      ? say`${naming}: within one account that is enough.`
      : say`${naming}: within one account no identity policy is needed then.`;
  },
  typesToo: ({ types }) =>
    say`${capital(
      typesDo(
        types,
        'has to allow the call as well, and does not yet',
        'have to allow the call as well, and do not yet',
      ),
    )}.`,
  levelsToo: ({ levels }) => say`The SCPs of ${joined(levels.map(levelName))} need an ${'Allow'} for it too.`,
  deniedToo: ({ places }) => say`The call is denied by ${joined(places.map(statementName))} too.`,
  nothingAllows: () => say`No statement allows the call so far, so it needs an ${'Allow'} besides.`,
  alsoUnreadable: ({ policy }) =>
    say`Mend the text of ${policyName(policy)} too: what cannot be read allows nothing.`,
  orDoWithout: ({ needed: { action, because }, caller }) =>
    say`Or ${WITHOUT_BY[caller?.kind ?? 'user']?.[because] ?? WITHOUT[because]}: then the call does not need ${action}.`,
};

const edit = (editor: Editor | null, change: Phrase): Phrase => say`${capital(byEditor(editor, change))}.`;

/** What naming the root user of an account in the policy of a resource says: its whole account (C-028). */
const wholeAccount = (caller: CallerFacts | null, type: PolicyType): Phrase =>
  caller?.kind === 'root' && type === 'resource'
    ? say` Naming ${caller.principal} gives the say to the policies of that whole account, not to its root user alone.`
    : [];

/** Whom a provider vouches for is for a condition to say; some providers serve everybody (B-111). */
const ofProvider = (caller: CallerFacts | null, type: PolicyType): Phrase =>
  caller?.kind === 'federated' && NAMES_PRINCIPALS.has(type)
    ? say`, with ${typedPrincipal(caller)} as ${'Principal'} and a condition on who of its users is meant`
    : [];

/** The session of AssumeRoot has the one policy of its task. */
const otherTask = (fit: Phrase): Phrase =>
  say`Call ${'AssumeRoot'} again for a task whose policy ${fit}, if there is one: the policy of a task cannot be changed.`;

const WITHOUT: Readonly<Record<NeededPermission['because'], Phrase>> = {
  tags: say`leave out the tags`,
  inheritedTags: say`call from a session without transitive tags`,
  sourceIdentity: say`leave out ${'SourceIdentity'}`,
  inheritedSourceIdentity: say`call from a session that has no source identity`,
  passedRole: say`make the call without handing a role on`,
  contexts: say`leave out ${'ProvidedContexts'}`,
};

/** The same where others have a hand in it: the provider that makes the token, the session that the call comes from. */
const WITHOUT_BY: Partial<Record<CallerFacts['kind'], Partial<typeof WITHOUT>>> = {
  federated: {
    tags: say`have the provider leave the session tags out of the token`,
    sourceIdentity: say`have the provider leave the source identity out of the token`,
  },
  roleSession: { tags: say`leave out the tags and call from a session that hands none on` },
};

const either = (tests: readonly ConditionFacts[]): Phrase =>
  tests.map(conditionTest).reduce((all, test) => say`${all} or ${test}`);

const granted = (action: string, resource: string | null, to: Phrase | null): Phrase =>
  say`${to === null ? [] : say`${to} `}${action}${resource === null ? [] : say` on ${resource}`}`;

const written = (json: string | null): Phrase => (json === null ? [] : say`: ${json}`);

/** A bucket's policy speaks for its objects too. */
function owner(resource: string): Phrase {
  const bucket = /^arn:aws:s3:::([^/]+)/.exec(resource)?.[1];
  return bucket === undefined ? named(resource) : say`bucket ${bucket}`;
}
