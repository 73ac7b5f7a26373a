import { Button } from '../ui/Button.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useWords } from '../ui/words.ts';

interface NotKeptProps {
  readonly code: 'denied' | 'full';
  /** Hands the world out as a file; left out where there is none to hand out. */
  readonly onDownload?: () => void;
}

/** A world could not be kept: why, and how not to lose it. */
export function NotKept({ code, onDownload }: NotKeptProps) {
  const words = useWords().worlds.notKept;
  return (
    <ErrorNotice title={words[code]} where={words.where} whatToDo={words.whatToDo}>
      {onDownload && <Button onClick={onDownload}>{words.download}</Button>}
    </ErrorNotice>
  );
}
