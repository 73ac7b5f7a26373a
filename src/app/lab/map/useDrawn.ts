import { useMemo, useState } from 'react';
import type { LabContext } from '../../../machines/lab/types.ts';
import type { MapChapter, MapDrawing } from '../../../view/map/map.ts';
import { useMedia } from '../../../view/matrix/useMedia.ts';
import { useWords } from '../../../view/ui/words.ts';
import { callEnds } from '../../readings/map/callOnMap.ts';
import { columnsFor } from '../../readings/map/layout.ts';
import { mapDrawing } from '../../readings/map/mapDrawing.ts';
import { mapInWords } from '../../readings/map/mapInWords.ts';
import type { Seats } from '../../readings/map/outside.ts';
import { relations, type Relations } from '../../readings/map/relations.ts';
import type { MapWorld } from './useMapWorld.ts';

interface DrawnMap {
  readonly drawing: MapDrawing;
  readonly chapters: readonly MapChapter[];
  readonly related: Relations;
}

/** The drawing and the same in words. Who is outside keeps its place from one drawing to the next. */
export function useDrawn(
  { followed, scope }: MapWorld,
  { asked, timeline }: LabContext,
  selected: string | null,
): DrawnMap {
  const words = useWords();
  const isNarrow = useMedia('(max-width: 47.99rem)');
  const { draft, now } = followed;
  const { present } = timeline;
  const [seats, setSeats] = useState<Seats>(NO_SEATS);
  const told = useMemo(() => {
    const call = callEnds(asked, present);
    const sketching = { world: draft, words, scope, caller: call.caller };
    const related = relations(draft, scope, now);
    return { sketching, call, related, chapters: mapInWords(sketching, related) };
  }, [draft, now, scope, asked, present, words]);
  const drawing = useMemo(
    () =>
      mapDrawing(told.sketching, told.related, told.call, {
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
