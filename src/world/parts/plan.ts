import type { Result } from '../../lib/result.ts';
import { completeWorldFile } from '../file/complete.ts';
import { pointerOf, type Path, type WorldFileError } from '../file/fileError.ts';
import type { JsonPatchOperation } from '../patch.ts';
import type { World } from '../world.ts';
import type { Part } from './part.ts';

/** An edit of a world as operations on its file, for `applyEdit`. Nothing is changed by making one. */
export interface Plan {
  readonly operations: readonly JsonPatchOperation[];
  /** Where the part stands once they are applied: paths of errors start there. */
  readonly at: Path;
  /** What the part is then; null when it is gone. */
  readonly part: Part | null;
}

/** A plan, or what stands against it beyond what reading the world would find. */
export type Planned = Result<Plan, readonly WorldFileError[]>;

/** Members of a file's object. */
export type Members = Readonly<Record<string, unknown>>;

export const add = (path: Path, value: unknown): JsonPatchOperation => ({
  op: 'add',
  path: pointerOf(path),
  value,
});

export const replace = (path: Path, value: unknown): JsonPatchOperation => ({
  op: 'replace',
  path: pointerOf(path),
  value,
});

export const remove = (path: Path): JsonPatchOperation => ({ op: 'remove', path: pointerOf(path) });

export const move = (from: Path, path: Path): JsonPatchOperation => ({
  op: 'move',
  from: pointerOf(from),
  path: pointerOf(path),
});

/** What stands at a place of the complete world file, policies as their exact texts; undefined when nothing does. */
export function valueAt(world: World, path: Path): unknown {
  let value: unknown = completeWorldFile(world, (text) => text, true);
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}

/** The members of the object at a place; none when there is no object. */
export function membersAt(world: World, path: Path): Members {
  const value = valueAt(world, path);
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}

/** An error at a place, for what JSON Patch would overwrite without a word. */
export const taken = (path: Path, name: string): WorldFileError => ({
  path: pointerOf(path),
  line: null,
  column: null,
  code: 'name.duplicate',
  expected: 'a name that is free',
  found: JSON.stringify(name),
});

/** An error at a place that leads nowhere. */
export const missing = (path: Path): WorldFileError => ({
  path: pointerOf(path),
  line: null,
  column: null,
  code: 'patch.path',
  expected: 'a path to something in the world',
  found: 'nothing',
});
