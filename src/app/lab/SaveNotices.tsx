import type { LoadFailure, SaveFailure } from '../../storage/save.ts';
import { Button } from '../../view/ui/Button.tsx';
import { ErrorNotice } from '../../view/ui/ErrorNotice.tsx';
import { NotKept } from '../../view/worlds/NotKept.tsx';
import { useWords } from '../../view/ui/words.ts';

/** Why work is not being saved, and the ways out. */
export type SaveTrouble =
  | (SaveFailure & {
      /** Hands out what is in the page as a file. */
      readonly download?: () => void;
    })
  /** Another tab has written; nothing is saved over it until the learner has chosen. */
  | OtherTab;

interface OtherTab {
  readonly code: 'otherTab';
  readonly take: () => void;
  readonly copy: () => void;
  /** Why there is no room for a copy; null when none was asked for. */
  readonly notCopied: SaveFailure | null;
  /** Hands out a world as a file; left out of a lesson, whose page has a place for that. */
  readonly download?: () => void;
}

interface SaveNoticesProps {
  readonly load: LoadFailure | null;
  readonly save: SaveTrouble | null;
}

/** What the learner must know when saved work could not be read, or work cannot be saved. */
export function SaveNotices({ load, save }: SaveNoticesProps) {
  const all = useWords();
  const words = all.lab.save;
  const denied = load?.code === 'denied' || save?.code === 'denied';
  const download = save && save.code !== 'otherTab' ? save.download : undefined;
  const button = download && <Button onClick={download}>{all.worlds.notKept.download}</Button>;
  return (
    <div className="mb-4 space-y-3 empty:hidden">
      {load?.code === 'corrupt' && (
        <ErrorNotice
          title={words.corrupt}
          where={words.corruptWhere(load.detail, load.keptAs)}
          whatToDo={words.corruptToDo}
        />
      )}
      {load?.code === 'newer' && (
        <ErrorNotice
          title={words.newer}
          where={words.newerWhere(load.version, load.keptAs)}
          whatToDo={words.newerToDo}
        />
      )}
      {denied && (
        <ErrorNotice title={words.denied} where={words.deniedWhere} whatToDo={words.deniedToDo}>
          {button}
        </ErrorNotice>
      )}
      {save?.code === 'full' && (
        <ErrorNotice title={words.full} where={words.fullWhere} whatToDo={words.fullToDo}>
          {button}
        </ErrorNotice>
      )}
      {save?.code === 'otherTab' && <OtherTabNotice {...save} />}
    </div>
  );
}

function OtherTabNotice({ take, copy, notCopied, download }: OtherTab) {
  const { build, lab, worlds } = useWords();
  const words = download ? worlds.otherTab : build.otherTab;
  return (
    <>
      <ErrorNotice title={words.title} where={words.where} whatToDo={words.whatToDo}>
        <Button onClick={take}>{words.take}</Button>
        <Button onClick={copy}>{words.copy}</Button>
      </ErrorNotice>
      {notCopied && download && <NotKept code={notCopied.code} onDownload={download} />}
      {notCopied && !download && (
        <ErrorNotice
          title={lab.save[notCopied.code]}
          where={build.load.notKept}
          whatToDo={build.otherTab.notCopied}
        />
      )}
    </>
  );
}
