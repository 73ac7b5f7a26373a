import { useWords } from '../ui/words.ts';

/** One thing wrong with a file. */
export interface FileErrorView {
  /** Null where there is but one, and it has no name. */
  readonly file: string | null;
  /** Null where lines say nothing. */
  readonly line: number | null;
  /** JSON pointer; empty for the whole file. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** Everything wrong with a file: where, what belongs there, and what stands there. */
export function FileErrors({ errors }: { readonly errors: readonly FileErrorView[] }) {
  const words = useWords().worlds.import;
  return (
    <div role="alert" className="space-y-2">
      <p className="text-sm font-semibold text-deny">{words.cannot(errors.length)}</p>
      <ul className="space-y-2">
        {errors.map(({ file, line, path, expected, found }, index) => (
          <li
            key={index}
            className="rounded-md border border-deny-line bg-deny-soft p-3 text-sm wrap-anywhere"
          >
            {file !== null && <p className="font-semibold">{words.place(file, line)}</p>}
            <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
              <dt className="text-ink-muted">{words.field}</dt>
              <dd>{path === '' ? words.whole : <code>{path}</code>}</dd>
              <dt className="text-ink-muted">{words.write}</dt>
              <dd lang="en">{expected}</dd>
              <dt className="text-ink-muted">{words.found}</dt>
              <dd lang="en">{found}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </div>
  );
}
