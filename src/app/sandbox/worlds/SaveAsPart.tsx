import { useState } from 'react';
import { worldFileText } from '../../../world/file/writeText.ts';
import { SaveAsView } from '../../../view/worlds/SaveAsView.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { download } from './download.ts';
import { makeWorld } from './makeWorld.ts';
import { savedOf } from './savedOf.ts';
import { freeTitle, titleProblem } from './titles.ts';
import type { OpenWorld } from './openWorld.ts';
import { takenTitles } from './worldStore.ts';

interface SaveAsPartProps extends OpenWorld {
  readonly onClose: () => void;
  readonly onMade: (id: string) => void;
}

/** Makes a world of the learner's own of what is in the page, and leads to it. */
export function SaveAsPart({ lab, ready, onClose, onMade }: SaveAsPartProps) {
  const words = useWords().worlds.own;
  const [taken] = useState(takenTitles);
  const [failure, setFailure] = useState<'denied' | 'full' | null>(null);
  const save = (title: string): void => {
    const work = savedOf(lab);
    const start = { world: work.state.world, calls: [work.asked, ...ready.calls] };
    const made = makeWorld({ title, from: { kind: 'world', name: ready.title }, start, work });
    if (made.ok) onMade(made.value);
    else setFailure(made.error.code);
  };
  return (
    <SaveAsView
      suggested={freeTitle(words.copyOf(ready.title), taken)}
      problemOf={(title) => titleProblem(title, taken)}
      failure={failure}
      onDownload={() => download(`${ready.id}.yaml`, worldFileText(savedOf(lab).state.world, 'yaml'))}
      onSave={save}
      onClose={onClose}
    />
  );
}
