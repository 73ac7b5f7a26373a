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
  if (load?.code === 'corrupt') {
    const where = words.corruptWhere(load.detail, load.keptAs);
    return <ErrorNotice title={words.corrupt} where={where} whatToDo={words.corruptToDo} />;
  }
  if (load?.code === 'newer') {
    const where = words.newerWhere(load.version, load.keptAs);
    return <ErrorNotice title={words.newer} where={where} whatToDo={words.newerToDo} />;
  }
  if (load?.code === 'denied' || save?.code === 'denied') {
    return <ErrorNotice title={words.denied} where={words.deniedWhere} whatToDo={words.deniedToDo} />;
  }
  if (save?.code === 'full') {
    return <ErrorNotice title={words.full} where={words.fullWhere} whatToDo={words.fullToDo} />;
  }
  return null;
}
