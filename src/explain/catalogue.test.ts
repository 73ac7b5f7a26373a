import { describe, expect, test } from 'vitest';
import { CONDITION_REASONS } from '../policy/conditions/conditionReason.ts';
import type { Problem, ProblemCode } from '../policy/problem.ts';
import type { NotModelled, ReasonCode, ReasonParams } from '../trace/reason.ts';
import type { ElementName, Evidence } from '../trace/step.ts';
import { CATALOGUES } from './catalogues.ts';
import { conditionFacts } from './conditionFacts.ts';
import { faultsIn } from './fixture.ts';
import type { Phrase } from './phrase.ts';

const ARN = 'arn:aws:iam::111122223333:user/Test';
const ROLE = 'arn:aws:iam::222233334444:role/ReadOnly';

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
      'policyType',
      'managedPolicy',
      'caller',
    ] as const satisfies readonly NotModelled['feature'][]
  ).map((feature) => ({
    action: 'sts:AssumeRole',
    what: [feature === 'policyType' ? { feature, name: 'scp' } : { feature, name: 'X' }],
  })),
  'credentials.missing': [{}],
  'credentials.unknownKey': [{ accessKeyId: 'AKIA1' }],
  'credentials.inactiveKey': [{ accessKeyId: 'AKIA1', user: 'Test' }],
  'credentials.tokenMissing': [{ accessKeyId: 'ASIA1' }],
  'credentials.tokenWrong': [{ accessKeyId: 'ASIA1' }, { accessKeyId: 'AKIA1' }],
  'credentials.expired': [{ expiredAt: '2026-01-15T08:00:00Z', now: '2026-01-15T09:00:00Z' }],
  'credentials.roleGone': [{ role: 'App' }],
  'caller.user': [{ arn: ARN }],
  'caller.root': [{ arn: 'arn:aws:iam::111122223333:root' }],
  'caller.roleSession': [
    {
      arn: 'arn:aws:sts::111122223333:assumed-role/App/x',
      roleArn: 'arn:aws:iam::111122223333:role/App',
      expiresAt: '2026-01-15T09:00:00Z',
    },
  ],
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
  'type.denies': [{ type: 'trust' }, { type: 'scp' }],
  'type.allows': [{ type: 'trust' }, { type: 'identity' }],
  'type.delegates': [{ type: 'trust', accountId: '111122223333' }],
  'type.silent': [{ type: 'identity' }, { type: 'boundary' }, { type: 'session' }],
  'type.empty': [{ type: 'identity' }, { type: 'resource' }, { type: 'rcp' }],
  'type.notAsked': [{ type: 'endpoint' }],
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
  'element.principalRecreated': [{ arn: ARN, storedId: 'AIDA1' }],
  'element.variableWithoutValue': [{ variables: ['aws:username'] }],
  'element.condition': Object.keys(CONDITION_REASONS).map((reason) => ({
    reason: reason as keyof typeof CONDITION_REASONS,
    unresolved: ['aws:username'],
  })),
  'combine.explicitDeny': [{ type: 'trust' }],
  'combine.sameAccountDirect': [{ type: 'trust' }],
  'combine.sameAccountBoth': [{ type: 'trust' }],
  'combine.sameAccountEither': [{ type: 'resource' }],
  'combine.crossAccountBoth': [{ type: 'trust' }],
  'combine.service': [{}],
  'combine.implicitDeny': [
    { type: 'trust', crossAccount: true },
    { type: 'trust', crossAccount: false },
    { type: 'identity', crossAccount: true },
    { type: 'identity', crossAccount: false },
  ],
  'duration.within': [
    { requested: null, granted: 3600, maximum: 3600, chained: false },
    { requested: 1800, granted: 1800, maximum: 3600, chained: true },
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

const PROBLEMS: Readonly<Record<ProblemCode, readonly Problem['params'][]>> = {
  'json.syntax': [{ fault: 'CommaExpected' }, { fault: 'Unheard' }],
  'json.empty': [{}],
  'json.tooDeep': [{ limit: 64 }],
  'json.tooLarge': [{ characters: 300_000, limit: 262_144 }],
  'json.duplicateKey': [{ key: 'Effect' }],
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
  'shape.unknownOperator': [{ operator: 'stringEquals' }],
  'shape.missingElement': [{ element: 'Effect' }, { element: 'Action' }, { element: 'Statement' }],
  'shape.bothElements': [{ element: 'Action', other: 'NotAction' }],
  'shape.effectValue': [{ found: 'allow' }],
  'shape.versionValue': [{ found: '2026-01-01' }],
  'grammar.prohibitedElement': [
    { element: 'Resource', kind: 'trust' },
    { element: 'Principal', kind: 'identity' },
    { element: 'Principal', kind: 'session' },
  ],
  'grammar.requiredElement': [
    { element: 'Principal', kind: 'resource' },
    { element: 'Resource', kind: 'scp' },
  ],
  'grammar.duplicateSid': [{ sid: 'One' }],
  'grammar.sidCharacters': [{ sid: 'a b' }],
  'grammar.actionForm': [{ action: 'GetObject' }],
  'grammar.resourceForm': [{ resource: 'reports' }],
  'grammar.principalForm': [{ principal: 'x', type: 'AWS' }, { principal: 'Aws' }],
  'grammar.principalUnknown': [{ principal: ARN, type: 'AWS' }],
  'grammar.trustAction': [{ action: 's3:*' }, { action: 'NotAction' }],
  'grammar.quota': [{ quota: 'ACLSizePerRole', characters: 3000, limit: 2048 }],
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
    const facts = EVIDENCE.flatMap((evidence) => conditionFacts(evidence, ['aws:username']) ?? []);
    const sentence = catalogue.conditions[reason as keyof typeof CONDITION_REASONS];
    expect(facts.map(sentence).flatMap(faultsIn)).toEqual([]);
  });

  test.each(Object.entries(PROBLEMS))('the problem %s has a whole sentence', (code, samples) => {
    expect(samples.map(catalogue.problems[code as ProblemCode]).flatMap(faultsIn)).toEqual([]);
  });

  test("what is said about AWS's own texts is whole sentences", () => {
    expect(Object.values(catalogue.awsMessages).flatMap(faultsIn)).toEqual([]);
  });

  test('gates, policy types, verdicts and outcomes have names', () => {
    const { gates, policyTypes, serviceIdentity, verdicts, outcomes } = catalogue;
    const posts = [...Object.values(gates), ...Object.values(policyTypes), serviceIdentity];
    expect(posts.filter(({ title, question }) => title === '' || !question.endsWith('?'))).toEqual([]);
    expect([verdicts, outcomes].flatMap((each) => Object.values(each)).filter((word) => word === '')).toEqual(
      [],
    );
  });
});
