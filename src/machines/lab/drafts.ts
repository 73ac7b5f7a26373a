import { memoised } from '../../lib/memoised.ts';
import { policyRefKey, type PolicyRef } from '../../policy/document.ts';
import { readDocument, withDocument } from '../../world/documents.ts';
import { saveDocument } from '../../world/saveDocument.ts';
import type { World } from '../../world/world.ts';
import type { Draft, Drafts } from './types.ts';

/** The world as the editors show it: each draft, as far as AWS would take it, in place of what is saved. */
export const draftWorld = (world: World, drafts: Drafts): World => draftsOn(world)(drafts);

/** Remembered, since everything that follows what is typed asks for it, and is to get the same value. */
const draftsOn = memoised((world: World) =>
  memoised((drafts: Drafts) =>
    Object.values(drafts).reduce((changed, { ref, sound }) => withDocument(changed, ref, sound), world),
  ),
);

/** Sets a draft down; none is kept when the text is what is saved. */
export function withDraft(drafts: Drafts, world: World, ref: PolicyRef, text: string): Drafts {
  const saved = readDocument(world, ref);
  if (saved === null || saved === text) return withoutDraft(drafts, ref);
  const key = policyRefKey(ref);
  const sound = saveDocument(world, ref, text).ok ? text : (drafts[key]?.sound ?? saved);
  return { ...drafts, [key]: { ref, text, sound } };
}

export function withoutDraft(drafts: Drafts, ref: PolicyRef): Drafts {
  const gone = policyRefKey(ref);
  return Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== gone));
}

/** The drafts whose documents the world has. */
export const draftsIn = (world: World, drafts: Drafts): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([, { ref }]) => readDocument(world, ref) !== null));

/** Saves every draft that AWS would take; the others stay drafts. `saved` names the documents that were. */
export function saveDrafts(
  world: World,
  drafts: Drafts,
): { readonly world: World; readonly drafts: Drafts; readonly saved: readonly PolicyRef[] } {
  let after = world;
  const saved: PolicyRef[] = [];
  const left: [string, Draft][] = [];
  for (const [key, draft] of Object.entries(drafts)) {
    const result = saveDocument(after, draft.ref, draft.text);
    if (result.ok) {
      after = result.value;
      saved.push(draft.ref);
    } else left.push([key, draft]);
  }
  return { world: after, drafts: Object.fromEntries(left), saved };
}
