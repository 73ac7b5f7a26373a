import { useSelector } from '@xstate/react';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Phrase } from '../../explain/phrase.ts';
import type { PolicyRef } from '../../policy/document.ts';
import { useWords } from '../../view/ui/words.ts';
import { WhoYouAre } from '../../view/world/WhoYouAre.tsx';
import { WorldInWords } from '../../view/world/WorldInWords.tsx';
import { WorldTree } from '../../view/world/WorldTree.tsx';
import { documentsOf } from '../../world/documents.ts';
import { callerArn } from '../readings/caller.ts';
import { policyOfNode, worldNodes } from '../readings/worldNodes.ts';
import { worldSentences } from '../readings/worldSentences.ts';
import type { LabActors } from './actors.ts';
import { useWhoYouAre } from './useWhoYouAre.ts';

const EditableWorld = lazy(() => import('./worldEdits/EditableWorld.tsx'));

interface WorldPartProps {
  readonly actors: LabActors;
  readonly selected: string | null;
  readonly onOpen: (ref: PolicyRef) => void;
  /** Whether the learner may change what the world is made of; in lessons not. */
  readonly editable?: boolean;
  /** Whether it may say which roles STS hands out before a call is made. */
  readonly begun?: boolean;
}

/** The accounts and what is in them, as a tree and in words; a policy opens in its editor. */
export function WorldPart({ actors, selected, onOpen, editable = false, begun = true }: WorldPartProps) {
  const words = useWords();
  const state = useSelector(actors.lab, ({ context }) => context.timeline.present);
  const asked = useSelector(actors.lab, ({ context }) => context.asked);
  const { world } = state;
  const [told, setTold] = useState(false);
  const sentences = useMemo(() => (told ? worldSentences(world, words) : NOTHING), [told, world, words]);
  const who = useWhoYouAre(asked, state);
  const you = callerArn(asked, state);
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
      {who && begun && <WhoYouAre {...who} />}
      <WorldInWords sentences={sentences} open={told} onToggle={setTold} />
    </div>
  );
}

const NOTHING: readonly Phrase[] = [];
