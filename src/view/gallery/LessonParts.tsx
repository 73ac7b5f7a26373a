import { LessonChanged } from '../lesson/LessonChanged.tsx';
import { LessonEnd } from '../lesson/LessonEnd.tsx';
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
        <LessonPanel {...LESSON} {...acts} steps={steps} at={5} goals={goals} solved onGoTo={nothing} />
      </div>
      <div className="mt-8 grid grid-cols-1 items-start gap-8 md:grid-cols-3">
        <LessonEnd
          learnt={[
            'A trust policy lets through the principals that it names.',
            'Across accounts both sides must allow.',
          ]}
          next={[
            { title: 'A partner for two weeks', minutes: 15, to: { href: '#/learn/partner-for-two-weeks' } },
            { title: 'Role chaining', minutes: 20, to: { href: '#/learn/role-chaining' } },
          ]}
          course={{ href: '#/learn' }}
          read={{ href: '#/learn/across-accounts/read' }}
        />
        <LessonChanged
          change={{
            solved: 2,
            added: ['external-id'],
            gone: 1,
            opens: 'take-back',
            asLeft: true,
          }}
          steps={[
            { id: 'external-id', title: 'Ask for an external id' },
            { id: 'take-back', title: 'Take it back' },
          ]}
        />
        <LessonChanged
          change={{ solved: 3, added: [], gone: 0, opens: 'credentials', asLeft: false }}
          steps={[{ id: 'credentials', title: 'Use the credentials' }]}
        />
      </div>
    </Part>
  );
}
