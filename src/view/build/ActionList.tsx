/** What was done, in order, a line each. */
export function ActionList({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  return (
    <ol aria-label={label} className="list-decimal space-y-1 ps-6 text-sm">
      {lines.map((line, index) => (
        <li key={index} className="wrap-anywhere">
          {line}
        </li>
      ))}
    </ol>
  );
}
