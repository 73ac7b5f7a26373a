import { err, ok, type Result } from '../lib/result.ts';
import { reuse } from '../lib/reuse.ts';
import { carryOver } from './carryOver.ts';
import { completeWorldFile, policyObject } from './file/complete.ts';
import { worldDiagnostics } from './file/diagnostics.ts';
import type { WorldFileError } from './file/fileError.ts';
import { readWorldValue, type ReadWorld } from './file/readValue.ts';
import { applyOperation, type JsonPatchOperation } from './patch.ts';
import type { PolicyText, World } from './world.ts';

/** What is wrong after an operation, or with it: paths are those of the world file. */
export interface EditError extends WorldFileError {
  /** Position of the operation, from 0. */
  readonly operation: number;
}

/**
 * Edits a world by operations of JSON Patch on the shape of its file, with every default written out. They are applied
 * one by one: a principal of the same ARN before and after an operation stays the same (unique id, keys, sessions),
 * one that was removed and is added again is a new one. An operation at, under or above a trust policy saves
 * it anew (C-035). Policies that no operation touched keep their exact text. All of the operations work, or none.
 */
export function applyEdit(
  world: World,
  operations: readonly JsonPatchOperation[],
): Result<ReadWorld, readonly EditError[]> {
  let edited = world;
  for (const [index, operation] of operations.entries()) {
    const step = applyOne(edited, operation);
    if (!step.ok) return err(step.error.map((error) => ({ operation: index, ...error })));
    edited = step.value;
  }
  return ok({ world: edited, diagnostics: worldDiagnostics(edited, null) });
}

function applyOne(world: World, operation: JsonPatchOperation): Result<World, WorldFileError[]> {
  const texts = new Map<object, PolicyText>();
  const file = completeWorldFile(world, (text) => objectOf(text, texts), true);
  const roles = new Set<object>(file.accounts.flatMap((account) => account.roles));
  const applied = applyOperation(file, operation);
  if (!applied.ok) return err([applied.error]);
  for (const { node, key } of applied.value) {
    texts.delete(node);
    if (roles.has(node) && key === 'trustPolicy') delete (node as { trustedIds?: unknown }).trustedIds;
  }
  carryOver(world, file);
  keepDrawn(world, file);
  const read = readWorldValue(withTexts(file, texts));
  return read.ok ? ok(reuse(world, read.value.world)) : read;
}

/** A policy's object, remembering the text it came from. */
function objectOf(text: PolicyText, texts: Map<object, PolicyText>): ReturnType<typeof policyObject> {
  const policy = policyObject(text);
  if (typeof policy === 'object') texts.set(policy, text);
  return policy;
}

/** An edit never brings an id back: the counter of drawn ids does not go down. */
function keepDrawn({ drawn }: World, file: { drawn?: unknown }): void {
  const { drawn: edited = drawn } = file;
  file.drawn = typeof edited === 'number' ? Math.max(drawn, edited) : edited;
}

/** The file with the exact text in place of each policy that is still what was read from it. */
function withTexts(value: unknown, texts: ReadonlyMap<object, PolicyText>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const text = texts.get(value);
  if (text !== undefined) return text;
  if (Array.isArray(value)) return value.map((item) => withTexts(item, texts));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withTexts(member, texts)]));
}
