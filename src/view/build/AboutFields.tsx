import type { LessonDraft } from '../../content/lesson/authoring/draft.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../ui/words.ts';
import { BuildSection } from './BuildSection.tsx';
import { LinesField } from './LinesField.tsx';

type About = LessonDraft['about'];

interface AboutFieldsProps {
  readonly about: About;
  readonly onChange: <Field extends keyof About>(field: Field, value: About[Field]) => void;
}

/** What the lesson says of itself. */
export function AboutFields({ about, onChange }: AboutFieldsProps) {
  const words = useWords().build.field;
  const { title, summary, minutes, part, learnt, examTasks } = about;
  return (
    <BuildSection name="about">
      <TextField label={words.title} value={title} onChange={(text) => onChange('title', text)} />
      <TextField
        label={words.summary}
        rows={2}
        value={summary}
        onChange={(text) => onChange('summary', text.replaceAll('\n', ' '))}
      />
      <div className="grid grid-cols-[7rem_1fr] items-end gap-3">
        <TextField
          label={words.minutes}
          value={minutes === 0 ? '' : `${minutes}`}
          onChange={(text) => onChange('minutes', Number(text.replaceAll(/\D/g, '').slice(0, 3)))}
        />
        <TextField label={words.part} value={part} onChange={(text) => onChange('part', text)} />
      </div>
      <LinesField label={words.learnt} lines={learnt} onChange={(lines) => onChange('learnt', lines)} />
      <Disclosure summary={words.more}>
        <LinesField
          label={words.examTasks}
          lines={examTasks}
          onChange={(lines) => onChange('examTasks', lines)}
        />
      </Disclosure>
    </BuildSection>
  );
}
