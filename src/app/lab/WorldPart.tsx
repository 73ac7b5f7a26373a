import { useSelector } from '@xstate/react';
import { useMemo } from 'react';
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

interface WorldPartProps {
  readonly actors: LabActors;
  readonly selected: string | null;
  readonly onOpen: (ref: PolicyRef) => void;
}

/** The accounts and what is in them, as a tree and in words; a policy opens in its editor. */
export function WorldPart({ actors, selected, onOpen }: WorldPartProps) {
  const words = useWords();
  const { timeline, asked } = useSelector(actors.lab, (snapshot) => snapshot.context);
  const { world } = timeline.present;
  const who = useMemo(() => whoYouAre(asked, timeline.present), [asked, timeline.present]);
  const nodes = worldNodes(world, callerArn(asked, timeline.present), words);
  return (
    <div className="space-y-3">
      <WorldTree
        nodes={nodes}
        selected={selected}
        onSelect={(id) => {
          const ref = policyOfNode(nodes, documentsOf(world), id);
          if (ref) onOpen(ref);
        }}
      />
      <WhoYouAre {...who} />
      <WorldInWords sentences={worldSentences(world, words)} />
    </div>
  );
}
