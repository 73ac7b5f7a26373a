import type { PolicyType } from '../../policy/document.ts';
import { askedSteps } from '../asked.ts';
import { denialOf } from '../denial.ts';
import { explainDecision } from '../explain.ts';
import { decided, type Situation } from '../fixtureMatrix.ts';
import { plain } from '../phrase.ts';
import { isSilent, LIMITS } from '../policyTypes.ts';
import { fixesFor } from './fixesFor.ts';
import { followed, type State } from './fixtureFollowed.ts';

/** How it went for somebody who does as told. */
export interface Course {
  readonly advice: readonly string[];
  readonly ends: string;
  /** What was said about the other policies did not come true. */
  readonly broken: boolean;
}

const PROMISES = ['allowedAlready', 'allowToo'] as const;

/** The advice given until the call is allowed, and how it ended. */
export function course(situation: Situation): Course {
  const advice: string[] = [];
  let state: State = { ...situation, params: {} };
  let broken = false;
  let promised: 'allowedAlready' | 'allowToo' | null = null;
  const announced = new Set<PolicyType>();
  let unannounced: readonly PolicyType[] = [];
  let action = '';
  for (let round = 0; round < 16; round += 1) {
    const decision = decided(state, state.params);
    if (decision.outcome !== 'deny')
      return {
        advice,
        ends: decision.outcome,
        broken: broken || promised === 'allowToo' || announced.size > 0,
      };
    const deciding = decision.trace.find(({ decisive }) => decisive);
    const denial = deciding ? denialOf(decision.trace, deciding) : null;
    const fixes = denial ? fixesFor(denial, decision.trace) : [];
    const [fix] = fixes;
    if (!fix) return { advice, ends: plain(explainDecision(decision).headline), broken };
    advice.push(fix.code);
    if (denial && denial.call.action !== action) {
      // What was said was about the permission before.
      broken ||= promised === 'allowToo' || announced.size > 0;
      ({ action } = denial.call);
      promised = null;
      announced.clear();
      unannounced = [];
    }
    if (denial) {
      announced.delete(denial.type);
      broken ||= denial.cause !== 'explicitDeny' && unannounced.includes(denial.type);
    }
    const asked = askedSteps(decision.trace, deciding ?? null);
    const types = fixes.flatMap(({ code, params }) => (code === 'typesToo' ? params.types : []));
    for (const type of types) announced.add(type);
    unannounced =
      fix.code === 'mendText'
        ? []
        : LIMITS.filter((type) => isSilent(asked, type) && type !== denial?.type && !types.includes(type));
    if (denial?.type === 'identity') {
      broken ||= promised === 'allowedAlready';
      promised = null;
    }
    promised ??= PROMISES.find((promise) => fixes.some(({ code }) => code === promise)) ?? null;
    state = followed(state, fix);
  }
  return { advice, ends: 'nowhere', broken };
}
