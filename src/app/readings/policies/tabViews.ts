import type { Interface } from '../../../explain/interface.ts';
import type { StatementStanding } from '../../../explain/standings.ts';
import type { Drafts } from '../../../machines/lab/types.ts';
import { policyRefKey, type PolicyRef } from '../../../policy/document.ts';
import type { Problem } from '../../../policy/problem.ts';
import type { PolicyTabView, TabMark } from '../../../view/editor/tabs.ts';
import { awsManagedPolicy } from '../../../world/awsManagedPolicies.ts';
import type { World } from '../../../world/world.ts';
import { policyName, shortName } from '../names.ts';
import { isHalfTyped } from '../policyPane.ts';
import { problemsOf } from '../problemsOf.ts';
import { editedFor, PASSED, type PolicyTab } from './policyTab.ts';

interface TabInput {
  readonly world: World;
  readonly drafts: Drafts;
  readonly standings: readonly StatementStanding[];
  readonly words: Interface;
  /** How the session policy of the call stands. */
  readonly passed: TabMark | null;
}

/** A tab's words: which kind of policy, whose, and what is to be known of it without opening it. */
export function tabView(
  tab: PolicyTab,
  { world, drafts, standings, words, passed }: TabInput,
): PolicyTabView {
  const { ref } = tab;
  const { type, name } = ref;
  const key = policyRefKey(ref);
  const kinds = words.policyEditor.tab;
  const document = editedFor(world, ref);
  const decides = standings.some((standing) => standing.decisive && policyRefKey(standing.policy) === key);
  const draft = document && drafts[policyRefKey(document)];
  const marks: TabMark[] = decides ? ['decides'] : [];
  if (document && draft) marks.push(heldBack(problemsOf(world, document, draft.text)) ?? 'unsaved');
  if (ref === PASSED && passed) marks.push(passed);
  const isManaged = type === 'identity' && name === null;
  return {
    key,
    kind: isManaged ? kinds.managed : kinds[type],
    owner: ref === PASSED ? words.policyEditor.callInQuestion : ownerOf(world, ref),
    marks,
  };
}

/** Inline policies go by their names besides, control policies that have a name by that alone. */
function ownerOf(world: World, ref: PolicyRef): string {
  const { owner } = ref;
  const name = policyName(world, ref);
  if (name !== null && name !== ref.name) return name;
  const short =
    awsManagedPolicy(owner) === null ? shortName(world, owner) : (owner.split('/').at(-1) ?? owner);
  return name === null || name === 'Policy' ? short : `${short}: ${name}`;
}

/** Why AWS would not have a text as it is; null when it would. */
export function heldBack(problems: readonly Problem[]): TabMark | null {
  const first = problems.find(({ severity }) => severity === 'error');
  if (!first) return null;
  return isHalfTyped(first) ? 'broken' : 'refused';
}
