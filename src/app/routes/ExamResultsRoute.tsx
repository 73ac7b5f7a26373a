import { useWords } from '../../view/ui/words.ts';
import { ResultsPart } from '../exam/ResultsPart.tsx';
import { Page } from './Page.tsx';

/** What the papers that were sat came to. */
export default function ExamResultsRoute() {
  const words = useWords().exam.results;
  return (
    <Page title={words.title}>
      <ResultsPart />
    </Page>
  );
}
