import type { OptionView } from './form.ts';

/** The options of a select, group by group. */
export function Options({ options }: { readonly options: readonly OptionView[] }) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.map((group) => {
    const own = options.filter((option) => option.group === group);
    const items = own.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ));
    return group === null ? (
      items
    ) : (
      <optgroup key={group} label={group}>
        {items}
      </optgroup>
    );
  });
}
