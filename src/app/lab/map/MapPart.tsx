import { useMemo, useRef, useState } from 'react';
import { selectDecision } from '../../../machines/call/selectors.ts';
import type { PolicyRef } from '../../../policy/document.ts';
import { MapFinder } from '../../../view/map/MapFinder.tsx';
import { WorldMap } from '../../../view/map/WorldMap.tsx';
import { useMedia } from '../../../view/matrix/useMedia.ts';
import { useWords } from '../../../view/ui/words.ts';
import { callerArn } from '../../readings/caller.ts';
import { callView } from '../../readings/callView.ts';
import { callEnds } from '../../readings/map/callOnMap.ts';
import { columnsFor } from '../../readings/map/layout.ts';
import { finderNotes } from '../../readings/map/finderNotes.ts';
import { mapChange } from '../../readings/map/mapChange.ts';
import { mapDrawing } from '../../readings/map/mapDrawing.ts';
import { mapInWords } from '../../readings/map/mapInWords.ts';
import { nodeDocuments } from '../../readings/map/nodeDocuments.ts';
import type { Seats } from '../../readings/map/outside.ts';
import { relations } from '../../readings/map/relations.ts';
import type { LabActors } from '../actors.ts';
import { useSnapshot } from '../useSnapshot.ts';
import { useIsSeen } from './useIsSeen.ts';
import { useMapCard } from './useMapCard.ts';
import { useMapWorld, type MapWorld } from './useMapWorld.ts';

interface MapPartProps {
  readonly actors: LabActors;
  /** Key of the policy that was opened last. */
  readonly selected: string | null;
  readonly onOpen: (ref: PolicyRef) => void;
}

/** The world drawn, as the policies stand in the editors. */
export default function MapPart({ actors, onOpen }: MapPartProps) {
  const words = useWords();
  const whole = useRef<HTMLDivElement>(null);
  const isSeen = useIsSeen(whole);
  const [opened, setOpened] = useState<string | null>(null);
  const [find, setFind] = useState('');
  const [selected, setSelected] = useState<string | null>(null);
  const at = useMapWorld(actors, isSeen, opened, find);
  const { followed, scope, asked, saved, stale } = at;
  const { draft } = followed;
  const { drawing, chapters, related } = useDrawn(at, selected);
  const node = drawing.nodes.find(({ id }) => id === selected) ?? null;
  const toggle = scope.kind === 'accounts' ? (id: string) => setOpened(opened === id ? null : id) : null;
  const card = useMapCard({ actors, draft, node, related, opened, toggle, onOpen });
  const open = (id: string): boolean => {
    const [first] = nodeDocuments(draft, id);
    if (first) onOpen(first);
    else if (toggle && draft.accounts.some((account) => account.id === id)) toggle(id);
    else return false;
    return true;
  };
  const { caller, action, target } = callView(asked, saved.world, callerArn(asked, saved), words);
  const call = useSnapshot(actors.call);
  return (
    <div ref={whole}>
      <WorldMap
        drawing={drawing}
        chapters={chapters}
        selected={node ? selected : null}
        onSelect={setSelected}
        onOpen={open}
        card={card}
        call={{
          sentence: words.map.call.on(action, caller.name, target?.name ?? null),
          verdict: call && selectDecision(call).outcome,
        }}
        change={mapChange(followed, words)}
        stale={stale}
        finder={
          scope.kind === 'accounts' && (
            <MapFinder notes={finderNotes(draft, scope, words)} find={find} onFind={setFind} />
          )
        }
      />
    </div>
  );
}

/** The drawing and the same in words. Who is outside keeps its place from one drawing to the next. */
function useDrawn({ followed, scope, asked, saved }: MapWorld, selected: string | null) {
  const words = useWords();
  const isNarrow = useMedia('(max-width: 47.99rem)');
  const { draft, now } = followed;
  const [seats, setSeats] = useState<Seats>(NO_SEATS);
  const told = useMemo(() => {
    const ends = callEnds(asked, saved);
    const sketching = { world: draft, words, scope, caller: ends.caller };
    const related = relations(draft, scope, now);
    return { sketching, ends, related, chapters: mapInWords(sketching, related) };
  }, [draft, now, scope, asked, saved, words]);
  const drawing = useMemo(
    () =>
      mapDrawing(told.sketching, told.related, told.ends, {
        before: seats,
        columns: columnsFor(draft.accounts.length, isNarrow),
        selected,
      }),
    [told, seats, draft, isNarrow, selected],
  );
  if (drawing.seats !== seats) setSeats(drawing.seats);
  return { drawing, chapters: told.chapters, related: told.related };
}

const NO_SEATS: Seats = new Map();
