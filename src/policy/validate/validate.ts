import type { PolicyType } from '../document.ts';
import type { Problem } from '../problem.ts';
import { firstProblems } from '../problemList.ts';
import type { PolicySyntax } from '../syntax.ts';
import { actionForm } from './actionForm.ts';
import { UNATTACHED, type Attachment } from './attachment.ts';
import { characters } from './characters.ts';
import { conditionKeyForm } from './conditionKeyForm.ts';
import { dateValues } from './dateValues.ts';
import { idPlacement } from './idPlacement.ts';
import { oidcControls } from './oidcControls.ts';
import { principalForm } from './principalForm.ts';
import { principalPlacement } from './principalPlacement.ts';
import { principalTypes } from './principalTypes.ts';
import { rcpAction } from './rcpAction.ts';
import { rcpEffect } from './rcpEffect.ts';
import { rcpPrincipal } from './rcpPrincipal.ts';
import { resourceForm } from './resourceForm.ts';
import { resourcePlacement } from './resourcePlacement.ts';
import type { GrammarRule } from './rule.ts';
import { sids } from './sids.ts';
import { sizeQuota } from './sizeQuota.ts';
import { trustActions } from './trustActions.ts';
import { version } from './version.ts';

/** Rules that every kind of policy is held to; each knows which kinds it does not concern. */
const COMMON: readonly GrammarRule[] = [
  version,
  idPlacement,
  sids,
  principalPlacement,
  principalTypes,
  principalForm,
  resourcePlacement,
  resourceForm,
  conditionKeyForm,
];

/** Rules of one kind, before the quota. */
const OF_KIND: Readonly<Record<PolicyType, readonly GrammarRule[]>> = {
  identity: [actionForm, dateValues],
  boundary: [actionForm, dateValues],
  session: [actionForm, dateValues],
  resource: [actionForm],
  endpoint: [actionForm],
  trust: [trustActions, oidcControls],
  scp: [actionForm],
  rcp: [actionForm, rcpEffect, rcpPrincipal, rcpAction],
};

/**
 * What AWS would refuse about a policy of that kind, and nothing else, in the order in which it is found out:
 * characters, JSON and shape, then the kind's grammar, then its length. At most a hundred problems; a last entry counts
 * the rest.
 */
export function validatePolicy(
  syntax: PolicySyntax,
  kind: PolicyType,
  attachment: Attachment = UNATTACHED,
): readonly Problem[] {
  const shape = syntax.problems;
  if (shape.some(({ code }) => UNREAD.has(code))) return shape;
  const [foreign] = characters(syntax, kind, attachment);
  // A character that may not stand in a policy is no JSON there either; that is said once.
  const same =
    foreign && shape.find(({ code, span }) => code === 'json.syntax' && overlap(span, foreign.span));
  const rules = [...COMMON, ...OF_KIND[kind], sizeQuota];
  return firstProblems([
    ...(foreign ? [{ ...foreign, fix: foreign.fix ?? same?.fix ?? null }] : []),
    ...shape.filter((problem) => problem !== same),
    ...rules.flatMap((rule) => rule(syntax, kind, attachment)),
  ]);
}

/** Of such a text nothing is known but this. */
const UNREAD: ReadonlySet<string> = new Set(['json.empty', 'json.tooLarge', 'json.tooDeep']);

const overlap = (one: Problem['span'], other: Problem['span']): boolean =>
  one.start < other.end && other.start < one.end;
