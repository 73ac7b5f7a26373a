import { ErrorNotice } from '../../../view/ui/ErrorNotice.tsx';
import { useWords } from '../../../view/ui/words.ts';

/** Says that the browser has no cryptography to sign with. */
export function FailedNotice() {
  const words = useWords();
  const { failed, failedText } = words.tokensTool;
  return <ErrorNotice title={failed} where={[words.region.tokens]} whatToDo={[failedText]} />;
}
