import { useWords } from '../../ui/words.ts';
import type { AnswerView } from './answer.ts';

/** Status, code, AWS's own text and the id of the request. */
export function AnswerTerms({ status, error, requestId }: AnswerView) {
  const words = useWords().readings.answer;
  const terms = [
    [words.status, String(status)],
    ...(error ? [[words.code, error.code]] : []),
    [words.requestId, requestId],
  ];
  return (
    <>
      {error && (
        <p
          lang="en"
          translate="no"
          className="mb-3 rounded-md border border-line bg-sunken p-3 font-mono text-sm wrap-anywhere"
        >
          {error.message}
        </p>
      )}
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
        {terms.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-muted">{name}</dt>
            <dd className="min-w-0 font-mono text-xs leading-relaxed wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
