import { describe, expect, test } from 'vitest';
import { CONDITION_REASONS } from '../policy/conditions/conditionReason.ts';
import type { FixCode, GrammarFixCode } from '../policy/fix.ts';
import type { GrammarCode, Problem } from '../policy/problem.ts';
import type { ElementName, Evidence } from '../trace/step.ts';
import type { CallFacts } from './callFacts.ts';
import { conditionFacts } from './conditionFacts.ts';
import { faultsIn } from './fixture.ts';
import { en } from './locales/en/catalogue.ts';
import { es } from './locales/es/catalogue.ts';
import { ARN, OIDC, OUTCOMES, ROLE, SAMPLES } from './fixtureReasons.ts';
import { plain, type Phrase } from './phrase.ts';
import { REFUSALS } from './refusal.ts';

const CALLS: readonly CallFacts[] = (['user', 'roleSession', 'federated'] as const).map((kind) => ({
  action: 'sts:AssumeRole',
  called: 'sts:AssumeRoleWithSAML',
  caller: { kind, name: ARN, accountId: null, principal: ARN, holder: null },
  target: null,
}));

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
  'Condition:StringEquals:token.actions.githubusercontent.com:sub',
  'Condition:StringEquals:SAML:aud',
];

const isCondition = (element: ElementName): boolean => element.startsWith('Condition');

const evidenceOf = (element: ElementName): readonly Evidence[] =>
  // Only a condition can be without values, and only its key can be missing from a call.
  [['x'], ['a', 'b', 'c', 'd', 'e', 'f'], ...(isCondition(element) ? [[]] : [])].flatMap((expected) =>
    [[ARN], [OIDC], ['a', ''], ...(isCondition(element) ? [null, []] : [])].map((found) => ({
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

const CATALOGUES = [
  ['English', en, /^(?:Denied|Refused|Not judged): [^.]*[^. ]$/],
  ['Spanish', es, /^(?:Denegada|Rechazada|Sin juzgar): [^.]*[^. ]$/],
] as const;

describe.each(CATALOGUES)('the catalogue in %s', (_, catalogue, headlineOfRefusal) => {
  const reasons = catalogue.reasons as Readonly<
    Record<string, (params: unknown, evidence: Evidence | null) => Phrase>
  >;

  test.each(Object.entries(SAMPLES))('%s has a whole sentence on any evidence', (code, samples) => {
    const phrases = samples.flatMap((params) =>
      evidenceFor(code).map((evidence) => reasons[code]?.(params, evidence) ?? []),
    );
    expect(phrases.flatMap(faultsIn)).toEqual([]);
  });

  test.each(REFUSALS)('a call refused for %s has a headline, and what to do is whole sentences', (code) => {
    const { headline, next } = catalogue.refusals[code] as Readonly<
      Record<'headline' | 'next', (params: unknown, call: CallFacts) => Phrase | null>
    >;
    const said = SAMPLES[code].flatMap((params) =>
      CALLS.map((call) => ({ headline: headline(params, call) ?? [], next: next(params, call) })),
    );
    const headlines = said.map((each) => plain(each.headline));
    expect(headlines.filter((text) => !headlineOfRefusal.test(text))).toEqual([]);
    expect(said.flatMap((each) => each.next ?? []).length > 0 || code === 'service.refused').toBe(true);
    expect(said.flatMap((each) => (each.next ? faultsIn(each.next) : []))).toEqual([]);
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
    const { gates, gatesOf, policyTypes, identityOf, verdicts, outcomes } = catalogue;
    const posts = [gates, ...Object.values(gatesOf), policyTypes, identityOf].flatMap((each) =>
      Object.values(each).filter((post) => post !== null),
    );
    expect(posts.filter(({ title, question }) => title === '' || !question.endsWith('?'))).toEqual([]);
    expect([verdicts, outcomes].flatMap((each) => Object.values(each)).filter((word) => word === '')).toEqual(
      [],
    );
  });
});
