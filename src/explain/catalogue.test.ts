import { describe, expect, test } from 'vitest';
import { CONDITION_REASONS } from '../policy/conditions/conditionReason.ts';
import { POLICY_TYPES } from '../policy/document.ts';
import type { FixCode, GrammarFixCode } from '../policy/fix.ts';
import type { GrammarCode, Problem } from '../policy/problem.ts';
import type { NotModelled, ReasonCode, ReasonParams } from '../trace/reason.ts';
import type { ElementName, Evidence } from '../trace/step.ts';
import { CATALOGUES } from './catalogues.ts';
import { conditionFacts, type TestOutcome } from './conditionFacts.ts';
import { faultsIn } from './fixture.ts';
import { plain, type Phrase } from './phrase.ts';

const ARN = 'arn:aws:iam::111122223333:user/Test';
const ROLE = 'arn:aws:iam::222233334444:role/ReadOnly';

const EVERY_TYPE = POLICY_TYPES.map((type) => ({ type }));

/** How condition tests come out besides their reason: a value that decided, and a key that nobody gave. */
const OUTCOMES: readonly TestOutcome[] = [
  { unresolved: ['aws:username'], foundValue: null, matchedValue: null, missing: 'absent' },
  { unresolved: ['aws:username'], foundValue: null, matchedValue: null, missing: 'notProvided' },
  { unresolved: [], foundValue: 1, matchedValue: 0, missing: null },
];

/** Parameters as a trace has them; where the text depends on them, more than one. */
const SAMPLES: { readonly [Code in ReasonCode]: readonly ReasonParams[Code][] } = {
  'request.received': [
    { action: 'sts:AssumeRole', modelled: true },
    { action: 's3:GetObject', modelled: false },
  ],
  'request.notModelled': (
    [
      'operation',
      'parameter',
      'managedPolicy',
      'caller',
      'policy',
    ] as const satisfies readonly NotModelled['feature'][]
  ).map((feature) => ({
    action: 'sts:AssumeRole',
    what: [{ feature, name: 'X' }],
  })),
  'credentials.missing': [{}],
  'credentials.unknownKey': [{ accessKeyId: 'AKIA1' }],
  'credentials.inactiveKey': [{ accessKeyId: 'AKIA1', user: 'Test' }],
  'credentials.tokenMissing': [{ accessKeyId: 'ASIA1' }],
  'credentials.tokenWrong': [{ accessKeyId: 'ASIA1' }, { accessKeyId: 'AKIA1' }],
  'credentials.expired': [{ expiredAt: '2026-01-15T08:00:00Z', now: '2026-01-15T09:00:00Z' }],
  'credentials.roleGone': [{ role: 'App' }],
  'credentials.userGone': [{ user: 'Test' }],
  'credentials.notForIam': [
    { arn: ARN, federated: false },
    { arn: 'arn:aws:sts::111122223333:federated-user/Test', federated: true },
  ],
  'caller.user': [{ arn: ARN }],
  'caller.userSession': [{ arn: ARN, expiresAt: '2026-01-15T09:00:00Z' }],
  'caller.federatedUser': [
    {
      arn: 'arn:aws:sts::111122223333:federated-user/Test',
      userArn: ARN,
      expiresAt: '2026-01-15T09:00:00Z',
    },
  ],
  'caller.root': [{ arn: 'arn:aws:iam::111122223333:root' }],
  'caller.roleSession': [
    {
      arn: 'arn:aws:sts::111122223333:assumed-role/App/x',
      roleArn: 'arn:aws:iam::111122223333:role/App',
      expiresAt: '2026-01-15T09:00:00Z',
    },
  ],
  'caller.anonymous': [{}],
  'caller.service': [{ service: 'ec2.amazonaws.com' }],
  'parameters.valid': [{ count: 0 }, { count: 2 }],
  'parameters.notChecked': [{ action: 's3:GetObject' }],
  'parameters.invalid': [{ count: 1 }, { count: 2 }],
  'parameter.missing': [{ parameter: 'RoleArn' }],
  'parameter.tooShort': [
    { parameter: 'RoleArn', value: 'x', minimum: 20 },
    { parameter: 'RoleArn', value: '', minimum: 20 },
  ],
  'parameter.tooLong': [{ parameter: 'RoleArn', length: 3000, maximum: 2048 }],
  'parameter.tooSmall': [{ parameter: 'DurationSeconds', value: '1', minimum: 900 }],
  'parameter.tooLarge': [{ parameter: 'DurationSeconds', value: '50000', maximum: 43200 }],
  'parameter.pattern': [{ parameter: 'RoleSessionName', value: 'a b', pattern: '[\\w]*' }],
  'parameter.notInteger': [
    { parameter: 'DurationSeconds', value: 'x' },
    { parameter: 'DurationSeconds', value: '' },
  ],
  'parameter.notRoleArn': [{ parameter: 'RoleArn', value: ARN }],
  'parameter.notPolicyArn': [{ parameter: 'PolicyArns', value: ARN }],
  'parameter.tooMany': [{ parameter: 'PolicyArns', count: 11, maximum: 10 }],
  'parameter.policiesTooLong': [{ parameter: 'Policy', length: 3000, maximum: 2048 }],
  'parameter.policyRefused': [
    { parameter: 'Policy', problem: 'shape.missingElement', params: { element: 'Effect' } },
  ],
  'parameter.policyMissing': [
    { parameter: 'PolicyArns', policy: 'arn:aws:iam::111122223333:policy/P', accountId: '111122223333' },
  ],
  'role.found': [
    { role: ROLE, accountId: '222233334444', crossAccount: true },
    { role: ROLE, accountId: '222233334444', crossAccount: false },
  ],
  'role.missing': [{ role: ROLE }],
  'resource.found': [
    { resource: 'arn:aws:s3:::reports', accountId: '222233334444', hasPolicy: true, crossAccount: true },
    { resource: 'arn:aws:s3:::reports', accountId: '222233334444', hasPolicy: false, crossAccount: false },
  ],
  'resource.elsewhere': [{ resource: 'arn:aws:s3:::reports' }],
  'resource.none': [{}],
  'self.found': [{ arn: ARN }],
  'mayCall.always': [{ action: 'sts:GetCallerIdentity' }],
  'mayCall.yes': [{ arn: ARN, action: 'sts:AssumeRole' }],
  'mayCall.rootMayNot': [{ arn: 'arn:aws:iam::111122223333:root' }],
  'mayCall.longTermKeys': [{ arn: ARN, action: 'sts:GetSessionToken' }],
  'mayCall.sessionMayNot': [
    { arn: 'arn:aws:sts::111122223333:assumed-role/App/x', action: 'sts:GetSessionToken' },
  ],
  'mayCall.federatedUserMayNot': [
    { arn: 'arn:aws:sts::111122223333:federated-user/Test', action: 'sts:AssumeRole' },
  ],
  'type.denies': EVERY_TYPE,
  'type.allows': EVERY_TYPE,
  'type.delegates': [{ type: 'trust', accountId: '111122223333' }],
  'type.silent': EVERY_TYPE,
  'type.empty': EVERY_TYPE,
  'type.levelSilent': ['Root', 'Root/Prod', '111122223333'].map((place) => ({ type: 'scp', place })),
  'type.notAsked': EVERY_TYPE,
  'type.root': [{ type: 'identity', accountId: '111122223333' }],
  'policy.denies': [{}],
  'policy.allows': [{}],
  'policy.silent': [{}],
  'policy.unsound': [{ problems: 1 }, { problems: 2 }],
  'statement.allows': [{}],
  'statement.denies': [{}],
  'statement.doesNotApply': [{ failing: 1 }, { failing: 2 }],
  'element.matches': [{ matched: ARN }, { matched: '*' }, { matched: '111122223333' }, { matched: null }],
  'element.differs': [{}],
  'element.missing': [{}],
  'element.excluded': [{ matched: 'sts:*' }],
  'element.notExcluded': [{}],
  'element.notSpared': (['boundary', 'account', 'role'] as const).map((because) => ({
    matched: ARN,
    because,
  })),
  'element.principalRecreated': [{ arn: ARN, storedId: 'AIDA1' }],
  'element.variableWithoutValue': [{ variables: ['aws:username'] }],
  'element.condition': Object.keys(CONDITION_REASONS).flatMap((reason) =>
    OUTCOMES.map((outcome) => ({ ...outcome, reason: reason as keyof typeof CONDITION_REASONS })),
  ),
  'combine.explicitDeny': EVERY_TYPE,
  'combine.sameAccountDirect': [{ type: 'trust' }],
  'combine.sameAccountBoth': [{ type: 'trust' }],
  'combine.sameAccountEither': [{ type: 'resource' }, { type: 'identity' }],
  'combine.crossAccountBoth': [{ type: 'trust' }],
  'combine.service': [{}],
  'combine.anonymous': [{}],
  'combine.implicitDeny': EVERY_TYPE.flatMap(({ type }) => [
    { type, crossAccount: true },
    { type, crossAccount: false },
  ]),
  'duration.within': [
    { requested: null, granted: 3600, maximum: 3600, chained: false },
    { requested: 1800, granted: 1800, maximum: 3600, chained: true },
  ],
  'duration.ofUser': [
    { requested: null, granted: 43_200, maximum: 129_600 },
    { requested: 900, granted: 900, maximum: 129_600 },
  ],
  'duration.overRoleMaximum': [{ requested: 7200, maximum: 3600 }],
  'duration.overChainingCap': [{ requested: 7200, maximum: 3600 }],
  'duration.none': [{}],
};

const ELEMENTS: readonly ElementName[] = [
  'Statement',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition:StringEquals:aws:username',
  'Condition:ForAnyValue:StringNotLikeIfExists:aws:TagKeys',
  'Condition:Null:aws:username',
];

const isCondition = (element: ElementName): boolean => element.startsWith('Condition');

const evidenceOf = (element: ElementName): readonly Evidence[] =>
  // Only a condition can be without values, and only its key can be missing from a call.
  [['x'], ['a', 'b', 'c', 'd', 'e', 'f'], ...(isCondition(element) ? [[]] : [])].flatMap((expected) =>
    [[ARN], ['a', ''], ...(isCondition(element) ? [null, []] : [])].map((found) => ({
      policy: { type: 'trust', owner: ROLE, name: null },
      statement: 0,
      sid: null,
      effect: 'Deny',
      element,
      span: null,
      expected,
      found,
    })),
  );

const EVIDENCE: readonly Evidence[] = ELEMENTS.flatMap(evidenceOf);

/** What a reason can come with: elements and conditions have their own codes, all others may have no evidence. */
function evidenceFor(code: string): readonly (Evidence | null)[] {
  if (!code.startsWith('element.')) return [null, ...EVIDENCE];
  return EVIDENCE.filter(({ element }) => element && isCondition(element) === (code === 'element.condition'));
}

/** Advice has its own samples, beside its words. */
const PROBLEMS: Readonly<Record<GrammarCode, readonly Problem['params'][]>> = {
  'json.syntax': [{ fault: 'CommaExpected' }, { fault: 'Unheard' }],
  'json.empty': [{}],
  'json.tooDeep': [{ limit: 64 }],
  'json.tooLarge': [{ characters: 300_000, limit: 262_144 }],
  'json.duplicateKey': [{ key: 'Effect' }],
  'json.characters': [
    { character: 'U+FEFF', count: 1 },
    { character: 'U+1F600', count: 3 },
  ],
  'shape.notAnObject': [{ found: 'array' }, { found: 'null' }],
  'shape.unknownElement': [
    { element: 'Actions', nearest: 'Action' },
    { element: 'Acts', nearest: '' },
  ],
  'shape.wrongType': [
    { element: 'Statement', expected: 'statement', found: 'string' },
    { element: 'Principal', expected: 'principal', found: 'number' },
    { element: 'StringEquals', expected: 'object', found: 'boolean' },
  ],
  'shape.emptyList': [{ element: 'Action' }],
  'shape.unknownOperator': [
    { operator: 'stringEquals', nearest: 'StringEquals' },
    { operator: 'Matches', nearest: '' },
  ],
  'shape.missingElement': [{ element: 'Effect' }, { element: 'Action' }, { element: 'Statement' }],
  'shape.bothElements': [{ element: 'Action', other: 'NotAction' }],
  'shape.effectValue': [{ found: 'allow' }],
  'shape.versionValue': [{ found: '2026-01-01' }],
  'shape.barePrincipal': [{ principal: '111122223333' }],
  'shape.principalType': [
    { type: 'Aws', nearest: 'AWS' },
    { type: 'Anyone', nearest: '' },
  ],
  'shape.emptyPrincipal': [{ element: 'Principal' }],
  'grammar.prohibitedElement': [
    { element: 'Resource', kind: 'trust' },
    { element: 'Principal', kind: 'identity' },
    { element: 'Principal', kind: 'session' },
    { element: 'NotAction', kind: 'rcp' },
    { element: 'Id', kind: 'scp' },
  ],
  'grammar.requiredElement': [
    { element: 'Principal', kind: 'resource' },
    { element: 'Resource', kind: 'scp' },
  ],
  'grammar.versionRequired': [
    { found: '', kind: 'managed' },
    { found: '2008-10-17', kind: 'rcp' },
  ],
  'grammar.duplicateSid': [{ sid: 'One' }],
  'grammar.sidCharacters': [{ sid: 'a b' }],
  'grammar.actionForm': ['noService', 'colons', 'service', 'name'].map((fault) => ({ action: 'x', fault })),
  'grammar.resourceForm': ['noArn', 'partition', 'service', 'parts', 'region', 'iamType'].map((fault) => ({
    resource: 'reports',
    fault,
  })),
  'grammar.principalForm': [
    ...['wildcard', 'group', 'instanceProfile', 'anyService'].map((fault) => ({
      principal: 'x',
      type: 'AWS',
      fault,
    })),
    ...['AWS', 'Service', 'Federated', '*'].map((type) => ({ principal: 'x', type, fault: 'form' })),
  ],
  'grammar.principalPlacement': [
    { type: 'Federated', principal: 'accounts.google.com', kind: 'resource' },
    { type: 'CanonicalUser', principal: 'abc', kind: 'trust' },
  ],
  'grammar.principalUnknown': [{ principal: ARN, type: 'AWS' }],
  'grammar.trustAction': [{ action: 's3:*' }, { action: 'NotAction' }],
  'grammar.oidcCondition': [{ provider: 'gitlab.com', key: 'gitlab.com:sub' }],
  'grammar.conditionKeyForm': [{ key: 'username' }, { key: '' }],
  'grammar.dateValue': [{ operator: 'DateLessThan', value: 'tomorrow' }],
  'grammar.rcpEffect': [{}],
  'grammar.rcpPrincipal': [{ principal: ARN }],
  'grammar.rcpAction': [
    { action: '*', service: '' },
    { action: 'ec2:*', service: 'ec2' },
  ],
  'grammar.quota': [
    { quota: 'ACLSizePerRole', characters: 3000, limit: 2048, spaces: 'free' },
    { quota: 'SCP', characters: 30_000, limit: 10_240, spaces: 'counted' },
    { quota: 'inline', characters: 3000, limit: 2048, spaces: 'free', holder: 'user', name: 'Ana' },
  ],
  'problems.more': [{ count: 1 }, { count: 7 }],
};

const GRAMMAR_FIXES: Readonly<Record<GrammarFixCode, readonly Problem['params'][]>> = {
  respell: [{}],
  quote: [{}],
  remove: [{ element: 'Resource' }, { key: 'Effect' }, {}],
  removeComma: [{}],
  insertComma: [{}],
  removeComment: [{}],
  straightenQuotes: [{}],
  removeCharacters: [{}],
  setVersion: [{}],
  renameSid: [{}],
  addPrincipal: [{}],
  wrapPrincipal: [{}],
  trustAccount: [{}],
  trustByCondition: [{}],
};

describe.each(Object.entries(CATALOGUES))('the catalogue in %s', (_, catalogue) => {
  const reasons = catalogue.reasons as Readonly<
    Record<string, (params: unknown, evidence: Evidence | null) => Phrase>
  >;

  test.each(Object.entries(SAMPLES))('%s has a whole sentence on any evidence', (code, samples) => {
    const phrases = samples.flatMap((params) =>
      evidenceFor(code).map((evidence) => reasons[code]?.(params, evidence) ?? []),
    );
    expect(phrases.flatMap(faultsIn)).toEqual([]);
  });

  test.each(Object.keys(CONDITION_REASONS))('the condition reason %s has a whole sentence', (reason) => {
    const facts = EVIDENCE.flatMap((evidence) =>
      OUTCOMES.flatMap((outcome) => conditionFacts(evidence, outcome) ?? []),
    );
    const sentence = catalogue.conditions[reason as keyof typeof CONDITION_REASONS];
    expect(facts.map(sentence).flatMap(faultsIn)).toEqual([]);
  });

  test.each(Object.entries(PROBLEMS))('the problem %s has a whole sentence', (code, samples) => {
    expect(samples.map(catalogue.problems[code as GrammarCode]).flatMap(faultsIn)).toEqual([]);
  });

  test.each(Object.entries(GRAMMAR_FIXES))('the fix %s has a title', (code, samples) => {
    const fix = { code: code as FixCode, edits: [{ span: { start: 0, end: 1 }, text: '"Action"' }] };
    const titles = samples.map((params) => plain(catalogue.problemFixes[code as FixCode](params, fix)));
    expect(titles.filter((title) => !/^[A-Z].*[^.]$/.test(title) || title.includes('undefined'))).toEqual([]);
  });

  test("what is said about AWS's own texts is whole sentences", () => {
    expect(Object.values(catalogue.awsMessages).flatMap(faultsIn)).toEqual([]);
  });

  test('gates, policy types, verdicts and outcomes have names', () => {
    const { gates, policyTypes, identityOf, verdicts, outcomes } = catalogue;
    const posts = [gates, policyTypes, identityOf].flatMap((each) =>
      Object.values(each).filter((post) => post !== null),
    );
    expect(posts.filter(({ title, question }) => title === '' || !question.endsWith('?'))).toEqual([]);
    expect([verdicts, outcomes].flatMap((each) => Object.values(each)).filter((word) => word === '')).toEqual(
      [],
    );
  });
});
