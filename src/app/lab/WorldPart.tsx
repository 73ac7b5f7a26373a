import { useSelector } from '@xstate/react';
import { lazy, Suspense, useMemo } from 'react';
import type { PolicyRef } from '../../policy/document.ts';
import { useWords } from '../../view/ui/words.ts';
import { WhoYouAre } from '../../view/world/WhoYouAre.tsx';
import { WorldInWords } from '../../view/world/WorldInWords.tsx';
import { WorldTree } from '../../view/world/WorldTree.tsx';
import { documentsOf } from '../../world/documents.ts';
import { callerArn } from '../readings/caller.ts';
import { policyOfNode, worldNodes } from '../readings/worldNodes.ts';
import { whoYouAre } from '../readings/whoYouAre.ts';
import { worldSentences } from '../readings/worldSentences.ts';
import type { LabActors } from './actors.ts';

const EditableWorld = lazy(() => import('./worldEdits/EditableWorld.tsx'));

interface WorldPartProps {
  readonly actors: LabActors;
  readonly selected: string | null;
  readonly onOpen: (ref: PolicyRef) => void;
  /** Whether the learner may change what the world is made of; in lessons not. */
  readonly editable?: boolean;
}

/** The accounts and what is in them, as a tree and in words; a policy opens in its editor. */
export function WorldPart({ actors, selected, onOpen, editable = false }: WorldPartProps) {
  const words = useWords();
  const { timeline, asked } = useSelector(actors.lab, (snapshot) => snapshot.context);
  const { world } = timeline.present;
  const who = useMemo(() => whoYouAre(asked, timeline.present), [asked, timeline.present]);
  const you = callerArn(asked, timeline.present);
  const nodes = useMemo(() => worldNodes(world, you, words, editable), [world, you, words, editable]);
  const onSelect = (id: string): void => {
    const ref = policyOfNode(nodes, documentsOf(world), id);
    if (ref) onOpen(ref);
  };
  const tree = { nodes, selected, onSelect };
  return (
    <div className="space-y-3">
      {editable ? (
        <Suspense fallback={<WorldTree {...tree} />}>
          <EditableWorld actors={actors} you={you} {...tree} />
        </Suspense>
      ) : (
        <WorldTree {...tree} />
      )}
      <WhoYouAre {...who} />
      <WorldInWords sentences={worldSentences(world, words)} />
    </div>
  );
}
