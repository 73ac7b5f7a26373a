import { useMemo } from 'react';
import type { Interface } from '../../explain/interface.ts';
import { useWords } from '../../view/ui/words.ts';
import { DETECTIVE } from '../addresses.ts';
import { caseLesson } from '../exam/detective/caseLesson.ts';
import { forgetOtherWork } from '../exam/detective/caseWork.ts';
import { openCase, type OpenedCase } from '../exam/detective/openCase.ts';
import { useFacts } from '../facts.ts';
import { LessonWorkbench } from '../lesson/LessonWorkbench.tsx';
import { openLesson, type OpenedLesson } from '../lesson/openLesson.ts';
import { Visited } from './Visited.tsx';
import { visitsOf } from './visits.ts';

interface Visit {
  readonly opened: OpenedCase;
  readonly work: OpenedLesson;
}

/** A case of the trust detective in the workbench, to be mended. */
export default function DetectiveMendRoute({ seed }: { readonly seed: string }) {
  const words = useWords();
  return (
    <Visited visits={visits} id={seed} with={[words]}>
      {(visit) => <Mending {...visit} />}
    </Visited>
  );
}

function Mending({ opened, work }: Visit) {
  const words = useWords();
  const facts = useFacts();
  const lesson = useMemo(() => caseLesson(opened, words), [opened, words]);
  const next = [{ title: words.exam.detective.found.next, minutes: null, to: DETECTIVE }];
  return <LessonWorkbench lesson={lesson} opened={work} rules={facts} next={next} />;
}

const visits = visitsOf(async (seed, words: Interface): Promise<Visit | null> => {
  const opened = openCase(seed);
  if (!opened) return null;
  forgetOtherWork(opened);
  return { opened, work: openLesson(caseLesson(opened, words)) };
});
