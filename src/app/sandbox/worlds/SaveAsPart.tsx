import { useState } from 'react';
import { SaveAsView } from '../../../view/worlds/SaveAsView.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { downloadWorld } from './downloadWorld.ts';
import { makeWorld } from './makeWorld.ts';
import { savedOf, worldToPassOn } from './savedOf.ts';
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
      onDownload={() => downloadWorld(worldToPassOn(lab), ready.id)}
      onSave={save}
      onClose={onClose}
    />
  );
}
