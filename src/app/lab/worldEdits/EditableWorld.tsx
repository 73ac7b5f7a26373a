import type { WorldTreeProps } from '../../../view/world/WorldTree.tsx';
import { FormDialog } from '../../../view/world/form/FormDialog.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { WorldBrowser } from '../../../view/world/WorldBrowser.tsx';
import { worldNodes } from '../../readings/worldNodes.ts';
import type { LabActors } from '../actors.ts';
import { useWorldEdits } from './useWorldEdits.ts';

interface EditableWorldProps extends Pick<WorldTreeProps, 'nodes' | 'selected' | 'onSelect'> {
  readonly actors: LabActors;
  /** ARN of the user whose credentials are in hand. */
  readonly you: string;
}

/** The tree of a world that can be edited. Of its own file: lessons do without its menus and forms. */
export default function EditableWorld({ actors, you, ...tree }: EditableWorldProps) {
  const words = useWords();
  const { editing, open } = useWorldEdits(actors, (world) => worldNodes(world, you, words, true));
  return (
    <>
      <WorldBrowser {...tree} editing={editing} />
      {open && <FormDialog key={open.form.title} {...open} />}
    </>
  );
}
