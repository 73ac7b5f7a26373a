import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { err, ok, type Result } from '../../../lib/result.ts';
import { revisionIn } from '../../../storage/envelope.ts';
import type { SaveFailure } from '../../../storage/save.ts';
import type { SaveTrouble } from '../../lab/SaveNotices.tsx';
import { useKeeping } from '../../lab/useKeeping.ts';
import { keepSandbox, loadSandbox } from '../openSandbox.ts';
import { sandboxKey } from '../sandboxStore.ts';
import { downloadWorld } from './downloadWorld.ts';
import { makeWorld, noteChange } from './makeWorld.ts';
import type { OpenWorld } from './openWorld.ts';
import { savedOf, worldToPassOn } from './savedOf.ts';
import { freeTitle } from './titles.ts';
import { randomText, READY_IDS, takenTitles, titleNow } from './worldStore.ts';

/** Where this tab stands with what is stored. */
interface Standing {
  /** The revision that work here goes on from; null when nothing is stored, or without a revision. */
  revision: string | null;
  /** Whether another tab has written since. */
  other: boolean;
  /** Whether anything has changed here since then. */
  unkept: boolean;
  /** Whether the work goes on in a copy. */
  copied: boolean;
  writes: number;
}

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
  const { id } = ready;
  const standing = useRef<Standing>({ revision, other: false, unkept: false, copied: false, writes: 0 });
  const [tab] = useState(randomText);
  const [other, setOther] = useState(false);
  const [copyFailure, setCopyFailure] = useState<SaveFailure | null>(null);

  /** Writes what is here, unless another tab's work stands there that says something else. */
  const put = useCallback((): Result<null, SaveFailure> => {
    const now = standing.current;
    now.writes += 1;
    const next = { goesOnFrom: now.revision, revision: `${tab}-${now.writes}` };
    const saved = savedOf(lab);
    const kept = keepSandbox(id, saved, next);
    if (!kept.ok && kept.error.code !== 'otherWriter') return err(kept.error);
    now.other = !kept.ok;
    setOther(now.other);
    if (!kept.ok) return ok(null);
    now.unkept = false;
    now.revision = kept.value;
    if (kept.value === next.revision && !READY_IDS.has(id))
      noteChange(id, titleNow(ready), saved.state.world);
    return ok(null);
  }, [id, lab, ready, tab]);

  const failure = useKeeping(
    useMemo(() => [lab], [lab]),
    useCallback((): Result<null, SaveFailure> => {
      standing.current.unkept = true;
      return put();
    }, [put]),
  );

  useEffect(() => {
    const written = ({ key, newValue }: StorageEvent): void => {
      if (key !== sandboxKey(id) || newValue === null) return;
      if (revisionIn(newValue) !== standing.current.revision) put();
    };
    window.addEventListener('storage', written);
    return () => window.removeEventListener('storage', written);
  }, [id, put]);

  const makeCopy = useCallback((): Result<string, SaveFailure> => {
    const work = savedOf(lab);
    const name = titleNow(ready);
    const made = makeWorld({
      title: freeTitle(name, takenTitles()),
      from: { kind: 'world', name },
      start: { world: work.state.world, calls: [work.asked] },
      work,
    });
    if (made.ok) standing.current.unkept = false;
    return made;
  }, [lab, ready]);

  // After the effects of `useKeeping`, so that the last change is known here.
  useEffect(() => {
    const leave = (): void => {
      const { other: against, unkept, copied } = standing.current;
      if (against && unkept && !copied) makeCopy();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
    };
  }, [makeCopy]);

  const take = (): void => {
    const kept = loadSandbox(id);
    standing.current = { ...standing.current, other: false, unkept: false };
    setOther(false);
    if (!kept.ok || !kept.value) return;
    const { state, drafts, asked } = kept.value.value;
    standing.current.revision = kept.value.revision;
    lab.send({ type: 'START_OVER', saved: state, subject: titleNow(ready) });
    lab.send({ type: 'ASK', asked });
    for (const { ref, text } of drafts) lab.send({ type: 'EDIT', ref, text });
  };
  const copy = (): void => {
    const made = makeCopy();
    if (!made.ok) {
      setCopyFailure(made.error);
      return;
    }
    standing.current.copied = true;
    onCopied(made.value);
  };

  const toFile = (): void => downloadWorld(worldToPassOn(lab), id);
  if (failure) return { ...failure, download: toFile };
  return other ? { code: 'otherTab', take, copy, notCopied: copyFailure, download: toFile } : null;
}
