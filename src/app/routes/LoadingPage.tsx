import { useWords } from '../../view/ui/words.ts';
import { Page } from './Page.tsx';

/** While a part of the lab is on its way. */
export function LoadingPage() {
  const words = useWords();
  return (
    <Page>
      <p role="status">{words.loading}</p>
    </Page>
  );
}
