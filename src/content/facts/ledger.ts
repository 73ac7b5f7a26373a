import type { NotModelled } from './notModelled.ts';
import { rulesOf, type RuleGroup } from './ruleIds.ts';

/** What is known of the lab's rules; file names as they are to be shown. */
export interface LedgerSources {
  /** Ids of the rules that have a fact. */
  readonly facts: ReadonlySet<string>;
  readonly notModelled: readonly NotModelled[];
  /** By rule, the tests and cases that carry its id. */
  readonly proofs: ReadonlyMap<string, readonly string[]>;
}

/**
 * `covered`: has a fact and a proof; `notModelled`: listed with a reason; `contradictory`: listed, and proven all the
 * same; `missing`: none of these.
 */
export type RuleStatus = 'covered' | 'notModelled' | 'missing' | 'contradictory';

/** Where a rule stands. */
export interface RuleStanding {
  readonly id: string;
  readonly status: RuleStatus;
  readonly fact: boolean;
  /** Tests and cases that carry its id. */
  readonly proofs: readonly string[];
  readonly notModelled: NotModelled | null;
}

/** Where each rule of the group stands, in the order of their ids. */
export function ledgerOf(group: RuleGroup, sources: LedgerSources): readonly RuleStanding[] {
  return rulesOf(group).map((id) => {
    const fact = sources.facts.has(id);
    const proofs = sources.proofs.get(id) ?? [];
    const notModelled = sources.notModelled.find((each) => each.id === id) ?? null;
    return { id, status: statusOf(fact, proofs.length > 0, notModelled !== null), fact, proofs, notModelled };
  });
}

function statusOf(fact: boolean, proven: boolean, listed: boolean): RuleStatus {
  if (listed) return proven ? 'contradictory' : 'notModelled';
  return fact && proven ? 'covered' : 'missing';
}
