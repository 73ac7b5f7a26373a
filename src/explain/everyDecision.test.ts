import { expect, test } from 'vitest';
import type { Decision } from '../pipeline/run.ts';
import { catalogueOf } from './catalogues.ts';
import { explainDecision, explainStep } from './explain.ts';
import { codeIn, faultsIn } from './fixtureSaid.ts';
import { decided, limitedSituations, situations, type Situation } from './fixtureMatrix.ts';
import { federatedSituations } from './fixtureFederated.ts';
import { permissionSituations } from './fixturePermissions.ts';
import { gates } from './gates.ts';
import { loadLanguage, LOCALES, type Locale } from './language.ts';
import { plain, type Phrase } from './phrase.ts';
import { statementStandings } from './standings.ts';

await loadLanguage('es');

test.each([
  ['', situations(), 1008],
  [' under policies that only cap', limitedSituations(), 1413],
  [' about tags and a source identity', permissionSituations(), 752],
  [' about a call with a token', federatedSituations(), 84],
])(
  'whatever is decided%s, every sentence about it is whole, one gate decides, and a denial says what to try',
  (_, all: readonly Situation[], size) => {
    const faults: string[] = [];
    for (const decision of all.map((situation) => decided(situation))) {
      const english = saidOf(decision, 'en');
      for (const locale of LOCALES) {
        const said = locale === 'en' ? english : saidOf(decision, locale);
        faults.push(...faultsOf(said, decision, locale));
        said.all.forEach((phrase, index) => {
          const same = english.all[index] ?? [];
          if (String(codeIn(phrase)) !== String(codeIn(same)))
            faults.push(`${plain(phrase)} | ${plain(same)}`);
        });
      }
    }
    expect([...new Set(faults)]).toEqual([]);
    expect(all).toHaveLength(size);
  },
);

function saidOf({ outcome, trace }: Decision, locale: Locale) {
  const { headline, reason, next } = explainDecision({ outcome, trace }, locale);
  const steps = trace.map((step) => explainStep(step, locale));
  const titles = steps.map(({ title }) => title);
  const path = gates(trace, locale);
  const sentences: readonly Phrase[] = [
    reason,
    ...(next ? [next] : []),
    ...steps.flatMap(({ sentence, detail }) => [sentence, ...(detail ? [detail] : [])]),
    ...path.filter(({ stepId }) => stepId !== null).map(({ summary }) => summary),
    ...statementStandings(trace, locale).flatMap(({ failing }) => failing.map(({ phrase }) => phrase)),
  ];
  return { headline, next, path, titles, sentences, all: [headline, ...titles, ...sentences] };
}

function faultsOf(
  { headline, next, path, titles, sentences }: ReturnType<typeof saidOf>,
  { outcome, trace }: Decision,
  locale: Locale,
): readonly string[] {
  const { verdicts } = catalogueOf(locale);
  const verdict = new RegExp(`^(?:${verdicts.allow}|${verdicts.deny}): .*[^.]$`);
  return [
    ...sentences.flatMap(faultsIn),
    ...trace.filter((_, index) => titles[index]?.length === 0).map(({ question }) => `no title: ${question}`),
    ...(path.filter(({ decisive }) => decisive).length === 1 ? [] : [`gates: ${plain(headline)}`]),
    ...(verdict.test(plain(headline)) ? [] : [`headline: ${plain(headline)}`]),
    ...((next === null) === (outcome === 'allow') ? [] : [`advice: ${plain(headline)}`]),
  ];
}
