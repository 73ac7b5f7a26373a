import type { ReactNode } from 'react';
import { useWords } from '../ui/words.ts';
import type { CourseView, LessonView } from './course.ts';
import { LessonCard } from './LessonCard.tsx';
import { NextLesson, type NextLessonProps } from './NextLesson.tsx';

interface CoursePageProps extends Omit<NextLessonProps, 'next'> {
  readonly course: CourseView;
  /** Asks whether a lesson is to be begun anew. */
  readonly onStartOver: (lesson: LessonView) => void;
  /** The learner's progress, and what can be done with it. */
  readonly progress: ReactNode;
}

/** The course: what to do next, every lesson by part, and how far one has come. */
export function CoursePage({ course, sandbox, onStartOver, progress }: CoursePageProps) {
  const words = useWords().learn;
  return (
    <>
      <h1 className="text-xl font-extrabold tracking-tight">{words.title}</h1>
      <p className="mt-3 max-w-prose text-ink-muted">{words.about}</p>
      <NextLesson next={course.next} sandbox={sandbox} />
      {course.parts.map(({ title, about, lessons }) => (
        <section key={title} aria-label={title} className="mt-10">
          <h2 className="text-lg font-bold tracking-tight">{title}</h2>
          <p className="mt-1 max-w-prose text-sm text-ink-muted">{about}</p>
          <ul className="mt-4 grid gap-4 md:grid-cols-2">
            {lessons.map((lesson) => (
              <LessonCard key={lesson.id} lesson={lesson} onStartOver={() => onStartOver(lesson)} />
            ))}
          </ul>
        </section>
      ))}
      {progress}
    </>
  );
}
