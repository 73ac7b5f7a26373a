import { useId } from 'react';
import { useWords } from '../ui/words.ts';
import { SELECT } from './selectClass.ts';

interface MomentSelectProps {
  /** When the call was made last, ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly showsMade: boolean;
  readonly onChange: (showsMade: boolean) => void;
}

/** Whether a reading shows the call as it would go now or as it went when it was made. */
export function MomentSelect({ madeAt, showsMade, onChange }: MomentSelectProps) {
  const words = useWords().readings.moment;
  const id = useId();
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="text-xs font-semibold text-ink-muted">
        {words.label}
      </label>
      <select
        id={id}
        value={showsMade ? 'made' : 'now'}
        onChange={(event) => onChange(event.target.value === 'made')}
        className={SELECT}
      >
        <option value="now">{words.now}</option>
        <option value="made">{words.made(madeAt)}</option>
      </select>
    </div>
  );
}
