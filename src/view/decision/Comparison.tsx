import type { ComparisonView } from './gate.ts';
import { useWords } from '../ui/words.ts';

/** What a policy wants beside what the call has. */
export function Comparison({ comparison }: { readonly comparison: ComparisonView }) {
  const words = useWords();
  const { element, expected, found } = comparison;
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="pb-1 text-start text-xs text-ink-muted">
        {words.evidence.compared} <code className="inline-code">{element}</code>
      </caption>
      <tbody>
        <ComparedRow title={words.evidence.expected} values={expected} none={words.evidence.expectedNone} />
        <ComparedRow title={words.evidence.found} values={found ?? []} none={words.evidence.foundNone} />
      </tbody>
    </table>
  );
}

interface ComparedRowProps {
  readonly title: string;
  readonly values: readonly string[];
  readonly none: string;
}

function ComparedRow({ title, values, none }: ComparedRowProps) {
  return (
    <tr className="border-y border-line align-top">
      <th scope="row" className="w-28 py-1.5 pe-3 text-start font-semibold">
        {title}
      </th>
      <td className="py-1.5">
        {values.length === 0 && <em className="text-ink-muted">{none}</em>}
        {values.map((value) => (
          <code key={value} className="block wrap-anywhere">
            {value}
          </code>
        ))}
      </td>
    </tr>
  );
}
