import type { KeyValue } from '../../../world/parts/values.ts';
import { useWords } from '../../ui/words.ts';
import type { ControlProps } from './form.ts';
import { inputClass } from './inputClass.ts';
import { Rows } from './Rows.tsx';

const FRESH: KeyValue = { id: null, status: 'Active' };

/** A user can have two. */
const MOST = 2;

/** Access keys: which there are, and whether they are active. */
export function KeysControl({ field, value, onChange }: ControlProps<readonly KeyValue[]>) {
  const words = useWords().worldEdit;
  return (
    <Rows
      label={field.label}
      add={field.add}
      items={value}
      fresh={FRESH}
      most={MOST}
      onChange={onChange}
      renderRow={({ id, status }, _index, change) => (
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span
            className={
              id === null ? 'min-w-0 flex-1 text-sm' : 'min-w-0 flex-1 font-mono text-xs wrap-anywhere'
            }
          >
            {id ?? words.newKey}
          </span>
          <select
            aria-label={words.statusOf(id ?? words.newKey)}
            value={status}
            onChange={({ target }) => change({ id, status: target.value as KeyValue['status'] })}
            className={inputClass(false, 'w-auto!')}
          >
            <option value="Active">{words.keyStatus.Active}</option>
            <option value="Inactive">{words.keyStatus.Inactive}</option>
          </select>
        </div>
      )}
    />
  );
}
