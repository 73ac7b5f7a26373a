import type { PolicyType } from '../document.ts';
import type { Problem } from '../problem.ts';
import type { PolicySyntax } from '../syntax.ts';
import { actionForm } from './actionForm.ts';
import { principalForm } from './principalForm.ts';
import { principalPlacement } from './principalPlacement.ts';
import { resourcePlacement } from './resourcePlacement.ts';
import type { GrammarRule } from './rule.ts';
import { sids } from './sids.ts';
import { trustActions } from './trustActions.ts';
import { trustQuota } from './trustQuota.ts';

/** Rules that every kind of policy is held to, then those of its own kind. The full grammar of each kind grows here. */
const COMMON: readonly GrammarRule[] = [
  sids,
  actionForm,
  principalPlacement,
  resourcePlacement,
  principalForm,
];

const OF_KIND: Readonly<Partial<Record<PolicyType, readonly GrammarRule[]>>> = {
  trust: [trustActions, trustQuota],
};

/** What AWS would refuse about a policy of that kind: problems of JSON and shape first, then of the kind's grammar. */
export function validatePolicy(syntax: PolicySyntax, kind: PolicyType): readonly Problem[] {
  const rules = [...COMMON, ...(OF_KIND[kind] ?? [])];
  return [...syntax.problems, ...rules.flatMap((rule) => rule(syntax, kind))];
}
