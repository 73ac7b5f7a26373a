import { PERMISSION_ONLY } from '../../apiNames.ts';
import type { SentencesOf } from '../../catalogue.ts';
import { conditionFacts } from '../../conditionFacts.ts';
import { capital, say, words, type Phrase } from '../../phrase.ts';
import { isProvider, namedBy } from '../../places.ts';
import type { Evidence } from '../../../trace/step.ts';
import { conditions } from './conditions.ts';
import { count, list } from './lists.ts';
import { callingAs, inWords, levelName, policyName, you } from './words.ts';

/** Sentences about elements begin with the element, so that their place can be put in front. */
export const policies: SentencesOf<'type' | 'policy' | 'statement' | 'element'> = {
  'type.denies': ({ type }) => say`A ${'Deny'} in ${inWords(type)} matches this call.`,
  'type.allows': ({ type }) => {
    if (type === 'rcp') return say`No ${'Deny'} in ${inWords(type)} matches this call.`;
    return type === 'scp'
      ? say`An ${'Allow'} in ${inWords(type)} matches this call at every level.`
      : say`An ${'Allow'} in ${inWords(type)} matches this call.`;
  },
  'type.notDenied': ({ type }) => say`No ${'Deny'} in ${inWords(type)} matches this call.`,
  'type.delegates': ({ type, accountId }) =>
    say`${capital(inWords(type))} names account ${accountId} as a whole, which leaves the decision to the identity policies in that account.`,
  'type.silent': ({ type }) => say`No ${'Allow'} in ${inWords(type)} matches this call.`,
  'type.empty': ({ type }) => {
    if (type === 'identity') return say`You have no identity policy with a statement in it.`;
    return type === 'session'
      ? say`There is no session policy with a statement in it.`
      : say`There is no statement in ${inWords(type)}.`;
  },
  'type.levelSilent': ({ type, place }) =>
    say`No ${'Allow'} in ${inWords(type)} of ${levelName(place)} matches this call.`,
  'type.notAsked': ({ type }) => say`Not needed: the call is allowed without ${inWords(type)}.`,
  'type.root': ({ accountId }) =>
    say`The root user of account ${accountId} needs no identity policy within its own account.`,

  'policy.denies': (_, evidence) => say`A ${'Deny'} in ${policyIn(evidence)} matches this call.`,
  'policy.allows': (_, evidence) => say`An ${'Allow'} in ${policyIn(evidence)} matches this call.`,
  'policy.silent': (_, evidence) => say`No statement of ${policyIn(evidence)} matches this call.`,
  'policy.unsound': ({ problems }, evidence) =>
    say`The text of ${policyIn(evidence)} has ${count(problems, 'problem', 'problems')}, so that statements of it may be missing here.`,

  'statement.allows': () => say`This ${'Allow'} matches the call: every element of it holds.`,
  'statement.denies': () => say`This ${'Deny'} matches the call: every element of it holds.`,
  'statement.doesNotApply': ({ failing }, evidence) =>
    say`This ${evidence?.effect ?? 'Allow'} does not apply to the call: ${count(failing, 'element does', 'elements do')} not hold.`,

  'element.matches': ({ matched }, evidence) => matches(matched ?? evidence?.expected[0] ?? '', evidence),
  'element.differs': (_, evidence) => differs(evidence),
  'element.missing': (_, evidence) =>
    say`The statement has no ${evidence?.element ?? 'Resource'}, which this kind of policy needs: it matches nothing.`,
  'element.excluded': ({ matched }, evidence) =>
    isPrincipal(evidence)
      ? say`${elementIn(evidence)} lists ${matched}, and ${callingAs(foundIn(evidence))}: the statement is for everyone but ${you(foundIn(evidence))}.`
      : say`${elementIn(evidence)} lists ${matched}, which covers ${foundIn(evidence)}: the statement is for everything else.`,
  'element.notExcluded': (_, evidence) =>
    isPrincipal(evidence)
      ? say`${elementIn(evidence)} lists ${expectedIn(evidence)}, and ${callingAs(foundIn(evidence))}: the statement is for everyone who is not listed.`
      : say`${elementIn(evidence)} lists ${expectedIn(evidence)}, and nothing of that covers ${foundIn(evidence)}: the statement is for all that is not listed.`,
  'element.notSpared': ({ matched, because }, evidence) =>
    say`${elementIn(evidence)} lists ${matched}, and denies ${you(foundIn(evidence))} all the same: ${NOT_SPARED[because]}.`,
  'element.principalRecreated': ({ arn, storedId }, evidence) =>
    say`${elementIn(evidence)} names ${arn}, but AWS keeps the unique id behind a name: the trust policy was saved for ${storedId}, which has been deleted. The ${words(kindOf(arn))} that has the name today is another one.`,
  'element.variableWithoutValue': ({ variables }, evidence) =>
    say`${elementIn(evidence)} uses ${list(variables.map((key) => `\${${key}}`))}, which has no value in this call, so it matches nothing.`,
  'element.condition': (outcome, evidence) => {
    const test = conditionFacts(evidence, outcome);
    return test
      ? conditions[outcome.reason](test)
      : say`${elementIn(evidence)} is a condition that the call ${words('was held against')}.`;
  },
};

function matches(matched: string, evidence: Evidence | null): Phrase {
  const element = elementIn(evidence);
  const found = foundIn(evidence);
  if (!isPrincipal(evidence)) {
    return matched === found
      ? say`${element} names ${found}.`
      : say`${element} has ${matched}, which covers ${found}.`;
  }
  if (matched === '*') return say`${element} is ${matched}: everyone, and so ${you(found)} too.`;
  if (matched === found) {
    return isProvider(found)
      ? say`${element} names ${found}, which vouches for you.`
      : say`${element} names ${you(found)}: ${found}.`;
  }
  const account = /^\d{12}$/.test(matched) || namedBy(matched).kind === 'root';
  return account
    ? say`${element} names your account as a whole: ${matched}.`
    : say`${element} names ${matched}, and ${callingAs(found)}.`;
}

function differs(evidence: Evidence | null): Phrase {
  const element = elementIn(evidence);
  const expected = evidence?.expected ?? [];
  const found = foundIn(evidence);
  if (isPrincipal(evidence)) return say`${element} names ${list(expected)}, and ${callingAs(found)}.`;
  const wanted = evidence?.element === 'Action' ? asked(found) : say`the call is for ${found}`;
  return expected.length === 1
    ? say`${element} is ${list(expected)}, and ${wanted}.`
    : say`${element} lists ${list(expected)}, and ${wanted}.`;
}

/** The action of the call, or a permission that it needs besides and that nobody can call (B-080). */
const asked = (action: string): Phrase =>
  PERMISSION_ONLY.has(action) ? say`the permission asked for is ${action}` : say`the call is ${action}`;

const NOT_SPARED = {
  boundary: words('a Deny with NotPrincipal spares nobody who has a permissions boundary'),
  account: words('the account has to be listed besides'),
  role: words('the role itself has to be listed besides its session and account'),
};

const isPrincipal = (evidence: Evidence | null): boolean =>
  evidence?.element === 'Principal' || evidence?.element === 'NotPrincipal';

const elementIn = (evidence: Evidence | null): string => evidence?.element ?? 'Statement';

const foundIn = (evidence: Evidence | null): string => evidence?.found?.[0] ?? '';

const expectedIn = (evidence: Evidence | null): Phrase => list(evidence?.expected ?? []);

const policyIn = (evidence: Evidence | null): Phrase =>
  evidence ? policyName(evidence.policy) : words('the policy');

const kindOf = (arn: string): string => namedBy(arn).kind;
