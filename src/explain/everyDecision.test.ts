import { expect, test } from 'vitest';
import type { Decision } from '../pipeline/run.ts';
import { explainDecision, explainStep } from './explain.ts';
import { codeIn, faultsIn } from './fixtureSaid.ts';
import { decided, limitedSituations, situations, type Situation } from './fixtureMatrix.ts';
import { federatedSituations } from './fixtureFederated.ts';
import { permissionSituations } from './fixturePermissions.ts';
import { gates } from './gates.ts';
import { loadLanguage } from './loadLanguage.ts';
import { plain } from './phrase.ts';
import { statementStandings } from './standings.ts';

await loadLanguage('es');

test.each([
  ['', situations(), 1008],
  [' under policies that only cap', limitedSituations(), 1413],
  [' about tags and a source identity', permissionSituations(), 752],
  [' about a call with a token', federatedSituations(), 84],
])(
  'whatever is decided%s, every sentence about it is whole in each language, one gate decides, and a denial says what to try',
  (_, all: readonly Situation[], size) => {
    const faults: string[] = [];
    const different = new Map<string, Decision>();
    for (const decision of all.map((situation) => decided(situation))) {
      const { trace, outcome } = decision;
      const { headline, reason, next } = explainDecision(decision);
      const said = [reason, ...(next ? [next] : [])];
      for (const step of trace) {
        const { sentence, detail, title } = explainStep(step);
        said.push(sentence, ...(detail ? [detail] : []));
        if (title.length === 0) faults.push(`no title for a step of ${step.question}`);
      }
      const path = gates(trace);
      said.push(...path.filter(({ stepId }) => stepId !== null).map(({ summary }) => summary));
      said.push(...statementStandings(trace).flatMap(({ failing }) => failing.map(({ phrase }) => phrase)));
      faults.push(...said.flatMap(faultsIn));
      if (path.filter(({ decisive }) => decisive).length !== 1) {
        faults.push(`not one gate decides: ${plain(headline)}`);
      }
      if (!/^(?:Allowed|Denied): .*[^.]$/.test(plain(headline))) faults.push(`headline: ${plain(headline)}`);
      if ((next === null) !== (outcome === 'allow')) faults.push(`advice: ${plain(headline)}`);
      different.set([headline, reason, next ?? []].map(plain).join(' '), decision);
    }
    for (const decision of different.values()) faults.push(...faultsInSpanish(decision));
    expect([...new Set(faults)]).toEqual([]);
    expect(all).toHaveLength(size);
  },
  30_000,
);

/** Of decisions that English explains in the same words, one tells whether Spanish keeps to them. */
function faultsInSpanish(decision: Decision): readonly string[] {
  const english = explainDecision(decision);
  const { headline, reason, next } = explainDecision(decision, 'es');
  const pairs = [
    [english.headline, headline],
    [english.reason, reason],
    [english.next, next],
  ] as const;
  return [
    ...[reason, ...(next ? [next] : [])].flatMap(faultsIn),
    ...pairs.flatMap(([said, spanish]) =>
      String(codeIn(said)) === String(codeIn(spanish)) ? [] : [`code: ${plain(spanish ?? [])}`],
    ),
  ];
}
