import { useWords } from '../../view/ui/words.ts';
import { CoursePart } from '../course/CoursePart.tsx';
import { Page } from './Page.tsx';

/** The course: every lesson, and how far the learner has come. */
export default function CourseRoute() {
  const words = useWords();
  return (
    <Page title={words.learn.title}>
      <CoursePart />
    </Page>
  );
}
