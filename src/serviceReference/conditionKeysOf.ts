import type { FoundAction } from './findAction.ts';
import { resourcesOf } from './resourcesOf.ts';

/** Names of the service's condition keys that a statement about the action may use: its own and its resources', in order. */
export function conditionKeysOf(found: FoundAction): readonly string[] {
  const names = [
    ...found.action.conditionKeys,
    ...resourcesOf(found).flatMap(({ conditionKeys }) => conditionKeys),
  ];
  return [...new Set(names)].toSorted();
}
