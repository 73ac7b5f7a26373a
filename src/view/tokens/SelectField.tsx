import { INPUT } from '../request/inputClass.ts';

interface SelectFieldProps {
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
}

/** One of a few, with its label above. */
export const SelectField = ({ label, chosen, options, onChoose }: SelectFieldProps) => (
  <label className="block min-w-0 space-y-1">
    <span className="block text-sm font-semibold">{label}</span>
    <select value={chosen} onChange={(event) => onChoose(event.target.value)} className={INPUT}>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
