import { useWords } from '../../view/ui/words.ts';
import { ExamPart } from '../exam/ExamPart.tsx';
import { Page } from './Page.tsx';

/** Exam practice: choosing a paper, sitting it, its score. */
export default function ExamRoute() {
  const words = useWords().exam.sitting;
  return (
    <Page title={words.title}>
      <ExamPart />
    </Page>
  );
}
