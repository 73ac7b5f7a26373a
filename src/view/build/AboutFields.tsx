import { Disclosure } from '../ui/Disclosure.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../ui/words.ts';
import { BuildSection } from './BuildSection.tsx';

/** What a lesson says of itself, as it is typed; lists have a line for each. */
export interface AboutTexts {
  readonly title: string;
  readonly summary: string;
  readonly minutes: string;
  readonly part: string;
  readonly learnt: string;
  readonly examTasks: string;
}

interface AboutFieldsProps {
  readonly about: AboutTexts;
  readonly onChange: (field: keyof AboutTexts, text: string) => void;
}

/** What the lesson says of itself. */
export function AboutFields({ about, onChange }: AboutFieldsProps) {
  const words = useWords().build.field;
  const field = (name: keyof AboutTexts, rows?: number) => (
    <TextField
      label={words[name]}
      value={about[name]}
      onChange={(text) => onChange(name, text)}
      {...(rows !== undefined && { rows })}
    />
  );
  return (
    <BuildSection name="about">
      {field('title')}
      {field('summary', 2)}
      <div className="grid grid-cols-[7rem_1fr] items-end gap-3">
        {field('minutes')}
        {field('part')}
      </div>
      {field('learnt', 3)}
      <Disclosure summary={words.more}>{field('examTasks', 2)}</Disclosure>
    </BuildSection>
  );
}
