import { memo, useState } from 'react';
import type { LabContext } from '../../../machines/lab/types.ts';
import type { PolicyRef } from '../../../policy/document.ts';
import type { Verdict } from '../../../view/decision/VerdictBanner.tsx';
import { MapFinder } from '../../../view/map/MapFinder.tsx';
import { WorldMap } from '../../../view/map/WorldMap.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { namedCaller } from '../../readings/caller.ts';
import { callView } from '../../readings/callView.ts';
import { finderNotes } from '../../readings/map/finderNotes.ts';
import { mapCard } from '../../readings/map/mapCard.ts';
import { mapChange } from '../../readings/map/mapChange.ts';
import { nodeDocuments } from '../../readings/map/nodeDocuments.ts';
import type { LabActors } from '../actors.ts';
import { mapCardActions } from './mapCardActions.ts';
import { useDrawn } from './useDrawn.ts';
import { useMapWorld } from './useMapWorld.ts';

interface FollowedMapProps {
  readonly lab: LabActors['lab'];
  readonly context: LabContext;
  /** Of the call in question; null while it has no credentials. */
  readonly verdict: Verdict | 'untold' | null;
  readonly onOpen: (ref: PolicyRef) => void;
}

/** The map of what the lab held at one time. */
export const FollowedMap = memo(function FollowedMap({ lab, context, verdict, onOpen }: FollowedMapProps) {
  const words = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  const [find, setFind] = useState('');
  const [selected, setSelected] = useState<string | null>(null);
  const at = useMapWorld(context, opened, find);
  const { drawing, chapters, related } = useDrawn(at, context, selected);
  const { followed, scope } = at;
  const { draft } = followed;
  const { asked, timeline, drafts } = context;
  const node = drawing.nodes.find(({ id }) => id === selected) ?? null;
  const toggle = scope.kind === 'accounts' ? (id: string) => setOpened(opened === id ? null : id) : null;
  const open = (id: string): boolean => {
    const [first] = nodeDocuments(draft, id);
    if (first) onOpen(first);
    else if (toggle && draft.accounts.some((account) => account.id === id)) toggle(id);
    else return false;
    return true;
  };
  const { caller, action, target } = callView(
    asked,
    timeline.present.world,
    namedCaller(asked, timeline.present),
    words,
  );
  return (
    <WorldMap
      drawing={drawing}
      chapters={chapters}
      selected={node ? selected : null}
      onSelect={setSelected}
      onOpen={open}
      card={
        node && {
          ...mapCard(draft, words, node, related),
          actions: mapCardActions({ lab, context, draft, node, opened, toggle, onOpen, words }),
        }
      }
      call={{ sentence: words.map.call.on(action, caller.name, target?.name ?? null), verdict }}
      change={mapChange(followed, words)}
      stale={Object.values(drafts).some(({ text, sound }) => text !== sound)}
      finder={
        scope.kind === 'accounts' && (
          <MapFinder notes={finderNotes(draft, scope, words)} find={find} onFind={setFind} />
        )
      }
    />
  );
});
