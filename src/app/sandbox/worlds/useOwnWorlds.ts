import { useEffect, useState } from 'react';
import type { Result } from '../../../lib/result.ts';
import type { SaveFailure } from '../../../storage/save.ts';
import { useWords } from '../../../view/ui/words.ts';
import { freeTitle, titleProblem } from './titles.ts';
import * as list from './worldList.ts';
import { newId, READY_IDS, takenTitles, worldStore } from './worldStore.ts';

interface OwnWorlds {
  readonly worlds: readonly list.OwnWorld[];
  /** Why something was not kept; `list`: the list itself is out of reach. */
  readonly trouble: 'denied' | 'full' | 'list' | null;
  /** What has just been done. */
  readonly said: string;
  /** Puts back what was deleted last; null where nothing was. */
  readonly undo: (() => void) | null;
  readonly rename: (id: string, title: string) => ReturnType<typeof titleProblem>;
  readonly copy: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly empty: () => void;
}

/** The list of the learner's own worlds, and what is done with it; it follows what other tabs do. */
export function useOwnWorlds(onMade: (id: string) => void): OwnWorlds {
  const words = useWords().worlds.own;
  const [read, setRead] = useState(() => list.ownWorlds(worldStore, READY_IDS));
  const [trouble, setTrouble] = useState<'denied' | 'full' | null>(null);
  const [said, setSaid] = useState('');
  const [deleted, setDeleted] = useState<{ readonly title: string; readonly texts: list.WorldTexts } | null>(
    null,
  );
  const refresh = (): void => setRead(list.ownWorlds(worldStore, READY_IDS));
  useEffect(() => {
    const changed = (): void => setRead(list.ownWorlds(worldStore, READY_IDS));
    window.addEventListener('storage', changed);
    return () => window.removeEventListener('storage', changed);
  }, []);

  const worlds = read.ok ? read.value : [];
  const titleOf = (id: string): string => worlds.find((world) => world.id === id)?.title ?? id;
  const done = (result: Result<unknown, SaveFailure>, sentence: string): void => {
    setTrouble(result.ok ? null : result.error.code);
    if (result.ok) setSaid(sentence);
    setDeleted(null);
    refresh();
  };

  return {
    worlds,
    trouble: read.ok ? trouble : 'list',
    said,
    undo:
      deleted &&
      (() => {
        const put = list.putAll(worldStore, deleted.texts);
        if (put.ok) done(put, words.putBack(deleted.title));
        else setTrouble(put.error.code);
      }),
    rename: (id, title) => {
      const before = titleOf(id);
      const entry = worlds.find((world) => world.id === id)?.entry;
      const taken = takenTitles().filter((other) => other !== before);
      const problem = titleProblem(title, taken);
      if (problem || !entry) return problem;
      const trimmed = title.trim();
      done(list.rename(worldStore, id, entry, trimmed), words.renamed(trimmed));
      return null;
    },
    copy: (id) => {
      const title = freeTitle(words.copyOf(titleOf(id)), takenTitles());
      const as = { id: newId(title), title, now: new Date().toISOString() };
      done(list.duplicate(worldStore, id, as), words.duplicated(title));
    },
    remove: (id) => {
      const title = titleOf(id);
      const texts = list.remove(worldStore, id);
      setTrouble(null);
      setSaid(words.deleted(title));
      setDeleted({ title, texts });
      refresh();
    },
    empty: () => {
      void import('./makeEmptyWorld.ts').then(({ makeEmptyWorld }) => {
        const made = makeEmptyWorld(freeTitle(words.emptyTitle, takenTitles()));
        if (made.ok) onMade(made.value);
        else setTrouble(made.error.code);
      });
    },
  };
}
