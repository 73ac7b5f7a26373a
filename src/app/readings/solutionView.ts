import type { Action } from '../../content/lesson/lesson.ts';
import type { Interface } from '../../explain/interface.ts';
import type { SolutionView } from '../../view/lesson/Solution.tsx';
import { readDocument } from '../../world/documents.ts';
import type { World } from '../../world/world.ts';
import { shortName } from './names.ts';

/** The policies that the solution changes, as they are and as they would be; null when it changes none. */
export function solutionView(
  actions: readonly Action[],
  world: World,
  words: Interface,
): SolutionView | null {
  if (actions.length === 0) return null;
  return {
    changes: actions.flatMap((action) => {
      if (action.kind !== 'save') return [];
      const { type, owner, name } = action.document;
      return [
        {
          title: words.lab.policyTitle[type](shortName(world, owner), name),
          before: readDocument(world, action.document) ?? '',
          after: action.text,
        },
      ];
    }),
  };
}
