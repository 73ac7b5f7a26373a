import { describe, expect, test } from 'vitest';
import { CONDITION_REASONS, type ConditionReason } from '../policy/conditions/conditionReason.ts';
import { POLICY_TYPES } from '../policy/document.ts';
import type { FixCode } from '../policy/fix.ts';
import type { GrammarCode } from '../policy/problem.ts';
import type { ReasonCode } from '../trace/reason.ts';
import type { ElementName, Evidence } from '../trace/step.ts';
import type { FixParams } from './advice/fix.ts';
import type { CallFacts } from './callFacts.ts';
import type { Catalogue, Gatepost, Verdict } from './catalogue.ts';
import { catalogueOf } from './catalogues.ts';
import { conditionFacts } from './conditionFacts.ts';
import type { DenialCause } from './denial.ts';
import { expectSameCode, faultsIn } from './fixtureSaid.ts';
import { GRAMMAR_FIXES, PROBLEMS } from './fixtureProblems.ts';
import { ARN, OIDC, OUTCOMES, ROLE, SAMPLES } from './fixtureReasons.ts';
import { FIXES, REMARKS } from './fixtureAdvice.ts';
import { denialsOf, grantsOf } from './fixtureVerdicts.ts';
import { GRANTS } from './grant.ts';
import { loadLanguage } from './loadLanguage.ts';
import { LOCALES, type Locale } from './locale.ts';
import { plain, words, type Phrase } from './phrase.ts';
import { REFUSALS } from './refusal.ts';
import type { RemarkParams } from './remark.ts';

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
    [[ARN], [OIDC], ['anonymous'], ['a', ''], ...(isCondition(element) ? [null, []] : [])].map((found) => ({
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

/** Whole, without an end of a sentence, and beginning with one of the verdicts. */
const headlineOf = (locale: Locale, ...verdicts: readonly Verdict[]): RegExp => {
  const names = verdicts.map((verdict) => catalogueOf(locale).verdicts[verdict]);
  return new RegExp(`^(?:${names.join('|')}): (?!.*(?:undefined|,,| {2}|\\. ))\\S.*[^. ]$`);
};

const CAUSES = Object.keys(catalogueOf('en').denials) as readonly DenialCause[];

await loadLanguage('es');

describe.each(LOCALES)('the catalogue in %s', (locale) => {
  /** What the language says, held to what English says of the same. */
  const said = (speak: (catalogue: Catalogue) => readonly (Phrase | null)[]): readonly Phrase[] => {
    const phrases = speak(catalogueOf(locale));
    expectSameCode(locale, phrases, speak(catalogueOf('en')));
    return phrases.filter((phrase) => phrase !== null);
  };

  test.each(Object.entries(SAMPLES))('%s has a whole sentence on any evidence', (code, samples) => {
    const sentences = said(({ reasons }) => {
      const sentence = reasons[code as ReasonCode] as (params: unknown, evidence: Evidence | null) => Phrase;
      return samples.flatMap((params) => evidenceFor(code).map((evidence) => sentence(params, evidence)));
    });
    expect(sentences.flatMap(faultsIn)).toEqual([]);
  });

  test.each(REFUSALS)('a call refused for %s has a headline, and what to do is whole sentences', (code) => {
    const refused = (part: 'headline' | 'next') =>
      said(({ refusals }) => {
        const speak = refusals[code][part] as (params: unknown, call: CallFacts) => Phrase | null;
        return SAMPLES[code].flatMap((params) => CALLS.map((call) => speak(params, call)));
      });
    const headline = headlineOf(locale, 'deny', 'invalid', 'unmodelled');
    expect(
      refused('headline')
        .map(plain)
        .filter((text) => !headline.test(text)),
    ).toEqual([]);
    const next = refused('next');
    expect(next.length > 0 || code === 'service.refused').toBe(true);
    expect(next.flatMap(faultsIn)).toEqual([]);
  });

  test.each(Object.keys(CONDITION_REASONS))('the condition reason %s has a whole sentence', (reason) => {
    const facts = EVIDENCE.flatMap((evidence) =>
      OUTCOMES.flatMap((outcome) => conditionFacts(evidence, outcome) ?? []),
    );
    const sentences = said(({ conditions }) => facts.map(conditions[reason as ConditionReason]));
    expect(sentences.flatMap(faultsIn)).toEqual([]);
  });

  test.each(Object.entries(PROBLEMS))('the problem %s has a whole sentence', (code, samples) => {
    const sentences = said(({ problems }) => samples.map(problems[code as GrammarCode]));
    expect(sentences.flatMap(faultsIn)).toEqual([]);
  });

  test.each(Object.entries(GRAMMAR_FIXES))('the fix %s has a title', (code, samples) => {
    const fix = { code: code as FixCode, edits: [{ span: { start: 0, end: 1 }, text: '"Action"' }] };
    const titles = said(({ problemFixes }) =>
      samples.map((params) => problemFixes[code as FixCode](params, fix)),
    ).map(plain);
    expect(titles.filter((title) => !/^[A-Z].*[^.]$/.test(title) || title.includes('undefined'))).toEqual([]);
  });

  test.each(Object.entries(FIXES))('the advice %s is whole sentences', (code, samples) => {
    const sentences = said(({ fixes }) =>
      samples.map(fixes[code as keyof FixParams] as (params: unknown) => Phrase),
    );
    expect(sentences.flatMap(faultsIn)).toEqual([]);
  });

  test.each(Object.entries(REMARKS))('the remark %s is whole sentences', (code, samples) => {
    const sentences = said(({ remarks }) =>
      samples.map(remarks[code as keyof RemarkParams] as (params: unknown) => Phrase),
    );
    expect(sentences.flatMap(faultsIn)).toEqual([]);
  });

  test.each(GRANTS)('a call allowed by %s has a headline and whole sentences', (code) => {
    const allowed = grantsOf(code);
    const headlines = said(({ grants }) => allowed.map(grants[code].headline));
    expect(headlines.map(plain).filter((text) => !headlineOf(locale, 'allow').test(text))).toEqual([]);
    const reasons = said(({ grants }) => allowed.map(grants[code].reason));
    expect(reasons.flatMap(faultsIn)).toEqual([]);
  });

  test.each(CAUSES)(
    'a call denied for %s has headlines, and who limits whom is a whole sentence',
    (cause) => {
      const denied = denialsOf(cause);
      const headlines = said(({ denials, deniedPermission }) => [
        ...denied.map(denials[cause]),
        ...denied.map(deniedPermission),
      ]);
      expect(headlines.map(plain).filter((text) => !headlineOf(locale, 'deny').test(text))).toEqual([]);
      expect(said(({ limited }) => denied.map(limited)).flatMap(faultsIn)).toEqual([]);
    },
  );

  test('what let a call through, and what else it needed, is whole sentences', () => {
    const sentences = said(({ letThrough, permitted }) => [
      ...[...POLICY_TYPES.map((type) => [type]), POLICY_TYPES].map(letThrough),
      ...[['a'], ['a', 'b'], ['a', 'b', 'c']].map(permitted),
    ]);
    expect(sentences.flatMap(faultsIn)).toEqual([]);
  });

  test("what is said about AWS's own texts is whole sentences", () => {
    const sentences = said(({ awsMessages, refusedByService }) => [
      ...Object.values(awsMessages),
      refusedByService,
    ]);
    expect(sentences.flatMap(faultsIn)).toEqual([]);
  });

  test('gates, policy types, verdicts and outcomes have names', () => {
    const posts = said(({ gates, gatesOf, policyTypes, identityOf, permissionGate }) =>
      [
        gates,
        ...Object.values(gatesOf),
        policyTypes,
        identityOf,
        { needed: permissionGate('sts:TagSession') },
      ]
        .flatMap((each) => Object.values<Gatepost | null>(each))
        .flatMap((post) => (post ? [words(post.title), words(post.question)] : [])),
    );
    expect(posts.filter((each, index) => plain(each).endsWith('?') !== (index % 2 === 1))).toEqual([]);
    const names = said(({ verdicts, outcomes, standings }) => [
      ...[verdicts, outcomes].flatMap((each) => Object.values(each)).map(words),
      ...Object.values(standings),
    ]);
    expect(names.filter((name) => name.length === 0)).toEqual([]);
  });
});
