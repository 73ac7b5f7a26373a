import { err } from '../../../lib/result.ts';
import type { EditAction } from '../../../view/world/menu.ts';
import { planAdd } from '../../../world/parts/add.ts';
import { planDuplicate } from '../../../world/parts/duplicate.ts';
import type { Part } from '../../../world/parts/part.ts';
import type { Planned } from '../../../world/parts/plan.ts';
import { planRemove } from '../../../world/parts/remove.ts';
import { planRename } from '../../../world/parts/rename.ts';
import { planSet } from '../../../world/parts/set.ts';
import { textOf, type FieldValues } from '../../../world/parts/values.ts';
import type { World } from '../../../world/world.ts';
import { renameField } from './editForm.ts';

/** The plan of an action with what its form holds. */
export function editPlan(world: World, part: Part | null, action: EditAction, values: FieldValues): Planned {
  if (action.what === 'add') return planAdd(world, action.kind, part, values);
  if (!part) return err([]);
  switch (action.what) {
    case 'rename':
      return planRename(world, part, { name: textOf(values, renameField(part).key) });
    case 'duplicate':
      return planDuplicate(world, part);
    case 'remove':
      return planRemove(world, part);
    case 'set':
      return planSet(world, part, values);
  }
}
