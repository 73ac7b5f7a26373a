import { useState } from 'react';
import { useLocation } from 'wouter';
import { attempt } from '../../storage/attempt.ts';
import { BuildIndex } from '../../view/build/BuildIndex.tsx';
import { useWords } from '../../view/ui/words.ts';
import { draftAt, LOAD } from '../addresses.ts';
import { useReadyWorlds } from '../readyWorlds.ts';
import { ownWorlds } from '../sandbox/worlds/worldList.ts';
import { READY_IDS, worldStore } from '../sandbox/worlds/worldStore.ts';
import { draftEntries, draftKey, takeDraft } from './draftList.ts';

/** The lessons that were begun, and another. It reads none of them whole and carries no engine. */
export function BuildIndexPart() {
  const { build, lab } = useWords();
  const words = build.index;
  const [, navigate] = useLocation();
  const [drafts, setDrafts] = useState(() => draftEntries(worldStore));
  const [own] = useState(() => ownWorlds(worldStore, READY_IDS));
  const [deleted, setDeleted] = useState<{ readonly id: string; readonly text: string } | null>(null);
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const titleOf = (title: string): string => (title === '' ? words.untitled : title);
  const refresh = (): void => setDrafts(draftEntries(worldStore));

  const begin = async (title: string, world: string): Promise<void> => {
    const { beginDraft } = await import('./beginDraft.ts');
    const begun = await beginDraft(title, world);
    if (begun.ok) navigate(`/build/${begun.value}`);
    else setTrouble(begun.error.code === 'noWorld' ? words.noWorld : lab.save[begun.error.code]);
  };
  return (
    <BuildIndex
      drafts={drafts.map(({ id, title, steps, changed }) => ({
        id,
        title: titleOf(title),
        about: [words.steps(steps), ...(changed === null ? [] : [words.changed(whenText(changed))])].join(
          ' · ',
        ),
        to: draftAt(id),
      }))}
      ready={useReadyWorlds()}
      own={own.ok ? own.value : []}
      said={said}
      onUndo={
        deleted &&
        (() => {
          const put = attempt(() => worldStore.write(draftKey(deleted.id), deleted.text));
          if (!put.ok) setTrouble(lab.save.full);
          setDeleted(null);
          setSaid('');
          refresh();
        })
      }
      onDelete={(id) => {
        const title = drafts.find((draft) => draft.id === id)?.title ?? '';
        const text = takeDraft(worldStore, id);
        setDeleted(text === null ? null : { id, text });
        setSaid(words.deleted(titleOf(title)));
        refresh();
      }}
      onBegin={(title, world) => void begin(title, world)}
      trouble={trouble}
      load={LOAD}
    />
  );
}

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

const whenText = (iso: string): string => WHEN.format(new Date(iso));
