import { policyRefKey, type PolicyRef } from '../../policy/document.ts';
import type { Problem } from '../../policy/problem.ts';
import { diagnose } from '../../world/saveDocument.ts';
import type { PolicyText, World } from '../../world/world.ts';

interface Diagnosis {
  readonly text: PolicyText;
  readonly problems: readonly Problem[];
}

/** The last diagnosis of each document, by world: a keystroke in one editor asks for those of all. */
const diagnoses = new WeakMap<World, Map<string, Diagnosis>>();

/** What `diagnose` says, worked out once for as long as world and text stay the same. */
export function problemsOf(world: World, ref: PolicyRef, text: PolicyText): readonly Problem[] {
  const ofWorld = diagnoses.get(world) ?? new Map<string, Diagnosis>();
  diagnoses.set(world, ofWorld);
  const key = policyRefKey(ref);
  const known = ofWorld.get(key);
  if (known?.text === text) return known.problems;
  const problems = diagnose(world, ref, text);
  ofWorld.set(key, { text, problems });
  return problems;
}
