import { useWords } from '../ui/words.ts';
import { LabelledSelect } from './LabelledSelect.tsx';

interface MomentSelectProps {
  /** When the call was made last, ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly showsMade: boolean;
  readonly onChange: (showsMade: boolean) => void;
}

/** Whether a reading shows the call as it would go now or as it went when it was made. */
export function MomentSelect({ madeAt, showsMade, onChange }: MomentSelectProps) {
  const words = useWords().readings.moment;
  return (
    <LabelledSelect
      label={words.label}
      value={showsMade ? 'made' : 'now'}
      onChange={(value) => onChange(value === 'made')}
    >
      <option value="now">{words.now}</option>
      <option value="made">{words.made(madeAt)}</option>
    </LabelledSelect>
  );
}
