import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { ErrorNotice } from '../../../view/ui/ErrorNotice.tsx';
import type { Locale } from '../../../explain/locale.ts';
import { useWords } from '../../../view/ui/words.ts';
import type { YourWorldView } from '../../../view/sandbox/YourWorld.tsx';
import { YourWorlds } from '../../../view/sandbox/YourWorlds.tsx';
import { NotKept } from '../../../view/worlds/NotKept.tsx';
import { worldAt } from '../../addresses.ts';
import type { OwnWorld } from './worldList.ts';
import { useOwnWorlds } from './useOwnWorlds.ts';

const ImportPart = lazy(() => import('./ImportPart.tsx'));

/** The list of the learner's own worlds. It reads none of them and carries no engine: both come when they are used. */
export function YourWorldsPart() {
  const { locale, worlds: words } = useWords();
  const dates = datesIn(locale);
  const [, navigate] = useLocation();
  const open = (id: string): void => navigate(`/sandbox/${id}`);
  const { worlds, trouble, said, undo, rename, copy, remove, empty } = useOwnWorlds(open);
  const [importing, setImporting] = useState(false);
  return (
    <>
      <YourWorlds
        worlds={worlds.map((world) => viewOf(world, words.own, dates))}
        said={said}
        onUndo={undo}
        onRename={rename}
        onDuplicate={copy}
        onDelete={remove}
        onEmpty={empty}
        onImport={() => setImporting(true)}
        notice={
          trouble === 'list' ? (
            <ErrorNotice
              title={words.notKept.denied}
              where={words.notKept.list}
              whatToDo={words.notKept.listToDo}
            />
          ) : (
            trouble && <NotKept code={trouble} />
          )
        }
      />
      {importing && (
        <Suspense fallback={null}>
          <ImportPart onClose={() => setImporting(false)} onMade={open} />
        </Suspense>
      )}
    </>
  );
}

type OwnWords = ReturnType<typeof useWords>['worlds']['own'];

function viewOf({ id, title, entry }: OwnWorld, words: OwnWords, dates: Intl.DateTimeFormat): YourWorldView {
  if (!entry) return { id, title, about: null, to: worldAt(id) };
  const { from, changed, accounts, roles } = entry;
  const origin =
    from.kind === 'world' || from.kind === 'file' ? words.from[from.kind](from.name) : words.from[from.kind];
  const when = dates.format(new Date(changed));
  return {
    id,
    title,
    about: { changed: words.changed(when), changedAt: changed, from: origin, accounts, roles },
    to: worldAt(id),
  };
}

const datesIn = (locale: Locale): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'medium', timeStyle: 'short' });
