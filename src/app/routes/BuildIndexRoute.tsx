import { useWords } from '../../view/ui/words.ts';
import { BuildIndexPart } from '../build/BuildIndexPart.tsx';
import { Page } from './Page.tsx';

/** The lessons that an author has begun, and another. */
export default function BuildIndexRoute() {
  const words = useWords();
  return (
    <Page title={words.build.title}>
      <BuildIndexPart />
    </Page>
  );
}
