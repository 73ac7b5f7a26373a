import { useMemo } from 'react';
import type { SaveTrouble } from '../../lab/SaveNotices.tsx';
import { useOneWriter, type SharedWork } from '../../lab/useOneWriter.ts';
import { keepSandbox, loadSandbox } from '../openSandbox.ts';
import { sandboxKey } from '../sandboxStore.ts';
import { downloadWorld } from './downloadWorld.ts';
import { makeWorld, noteChange } from './makeWorld.ts';
import type { OpenWorld } from './openWorld.ts';
import { savedOf, worldToPassOn } from './savedOf.ts';
import { freeTitle } from './titles.ts';
import { READY_IDS, takenTitles, titleNow } from './worldStore.ts';

/**
 * Keeps work in a world under its id, and never over the work of another tab: there the learner chooses. What is not
 * chosen by the time that the page is left becomes a world of its own.
 * @param revision that of the save which the lab began from
 * @param onCopied is told the id of the world that this tab's work has become
 */
export function useKeptWorld(
  { lab, ready }: OpenWorld,
  revision: string | null,
  onCopied: (id: string) => void,
): SaveTrouble | null {
  const { failure, other } = useOneWriter(
    useMemo(() => [lab], [lab]),
    useMemo(() => workIn({ lab, ready }), [lab, ready]),
    revision,
    onCopied,
  );
  const download = (): void => downloadWorld(worldToPassOn(lab), ready.id);
  if (failure) return { ...failure, download };
  return other && { code: 'otherTab', ...other, download };
}

const workIn = ({ lab, ready }: OpenWorld): SharedWork => ({
  key: sandboxKey(ready.id),
  write: (next) => {
    const saved = savedOf(lab);
    const kept = keepSandbox(ready.id, saved, next);
    if (kept.ok && kept.value === next.revision && !READY_IDS.has(ready.id))
      noteChange(ready.id, titleNow(ready), saved.state.world);
    return kept;
  },
  take: () => {
    const kept = loadSandbox(ready.id);
    if (!kept.ok || !kept.value) return undefined;
    const { state, drafts, asked } = kept.value.value;
    lab.send({ type: 'START_OVER', saved: state, subject: titleNow(ready) });
    lab.send({ type: 'ASK', asked });
    for (const { ref, text } of drafts) lab.send({ type: 'EDIT', ref, text });
    return kept.value.revision;
  },
  copy: () => {
    const work = savedOf(lab);
    const name = titleNow(ready);
    return makeWorld({
      title: freeTitle(name, takenTitles()),
      from: { kind: 'world', name },
      start: { world: work.state.world, calls: [work.asked] },
      work,
    });
  },
});
