import type { Interface } from '../../../explain/interface.ts';
import type { StatementStanding } from '../../../explain/standings.ts';
import type { Drafts } from '../../../machines/lab/types.ts';
import { policyRefKey, type PolicyRef } from '../../../policy/document.ts';
import { findManagedPolicy } from '../../../world/find.ts';
import type { World } from '../../../world/world.ts';
import { evidenceText } from '../evidenceText.ts';
import type { Rules } from '../gateViews.ts';
import { policyPane, type PaneReading } from '../policyPane.ts';
import { editedFor, type PolicyTab } from './policyTab.ts';
import type { TriedFix } from './triedFix.ts';

interface TabPaneInput {
  readonly world: World;
  readonly drafts: Drafts;
  readonly standings: readonly StatementStanding[];
  readonly rules: Rules;
  readonly words: Interface;
  readonly tried: TriedFix | null;
}

/** A policy of the world as its pane shows it, with the document that is edited; null for one that is nowhere. */
export function tabPane(
  { ref }: PolicyTab,
  { world, drafts, ...input }: TabPaneInput,
): (PaneReading & { readonly document: PolicyRef | null; readonly saved: string }) | null {
  const document = editedFor(world, ref);
  const saved = evidenceText(world, ref);
  if (saved === null) return null;
  const edited = document ?? ref;
  const pane = policyPane({
    ...input,
    ref: edited,
    as: ref,
    saved,
    draft: drafts[policyRefKey(edited)],
    readOnly: document === null,
    world,
  });
  return { ...pane, subtitle: subtitleOf(ref, world, input.words) ?? pane.subtitle, document, saved };
}

/** Managed policies are shared, and some policies cannot be edited: both are said. */
function subtitleOf(ref: PolicyRef, world: World, { policyEditor: words }: Interface): string | null {
  const { type, owner, name } = ref;
  if (type === 'session' && name !== null) return words.givenAlready;
  if (name !== null || type === 'trust' || type === 'resource' || type === 'endpoint') return null;
  if (!findManagedPolicy(world, owner)) return words.ofAws;
  return type === 'boundary' ? words.boundarySays : words.sharedSays(holdersOf(world, owner));
}

const holdersOf = ({ accounts }: World, arn: string): number =>
  accounts
    .flatMap(({ users, roles, groups }) => [...users, ...roles, ...groups])
    .filter(
      (holder) =>
        holder.attachedPolicies.includes(arn) ||
        ('permissionsBoundary' in holder && holder.permissionsBoundary === arn),
    ).length;
