import type { LoadFailure, SaveFailure } from '../../storage/save.ts';
import { ErrorNotice } from '../../view/ui/ErrorNotice.tsx';
import { useWords } from '../../view/ui/words.ts';

interface SaveNoticesProps {
  readonly load: LoadFailure | null;
  readonly save: SaveFailure | null;
}

/** What the learner must know when saved work could not be read, or work cannot be saved. */
export function SaveNotices({ load, save }: SaveNoticesProps) {
  const words = useWords().lab.save;
  const denied = load?.code === 'denied' || save?.code === 'denied';
  return (
    <>
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
      {denied && <ErrorNotice title={words.denied} where={words.deniedWhere} whatToDo={words.deniedToDo} />}
      {save?.code === 'full' && (
        <ErrorNotice title={words.full} where={words.fullWhere} whatToDo={words.fullToDo} />
      )}
    </>
  );
}
