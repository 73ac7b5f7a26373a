import { LessonPanel } from '../lesson/LessonPanel.tsx';
import { LESSON } from './samples.ts';
import { Part } from './Part.tsx';

export function LessonParts() {
  const nothing = () => undefined;
  const acts = {
    onRevealHint: nothing,
    onApplySolution: nothing,
    onResetStep: nothing,
    onResetLesson: nothing,
  };
  const goals = LESSON.goals.map((goal) => ({ ...goal, standing: 'met' as const }));
  const steps = LESSON.steps.map((step) => ({ ...step, solved: true }));
  return (
    <Part name="Lesson">
      <div className="grid grid-cols-1 items-start gap-8 md:grid-cols-3">
        <LessonPanel {...LESSON} {...acts} />
        <LessonPanel {...LESSON} {...acts} goals={goals} solved onNext={nothing} />
        <LessonPanel
          {...LESSON}
          {...acts}
          steps={steps}
          at={5}
          goals={goals}
          solved
          onGoTo={nothing}
          whatsNext={[
            { title: 'A partner for two weeks', to: { href: '?page=workbench' } },
            { title: 'First role', to: { href: '?page=home' } },
          ]}
        />
      </div>
    </Part>
  );
}
