import { Equal, EqualNot } from 'lucide-react';
import { cx } from '../../ui/cx.ts';
import { useWords } from '../../ui/words.ts';
import type { FactView } from './compare.ts';

/** The facts of two calls; what differs has its sign and its word. */
export function FactTable({ facts }: { readonly facts: readonly FactView[] }) {
  const words = useWords().readings.compare;
  return (
    <ul className="divide-y divide-line">
      {facts.map(({ name, one, other, differs }) => {
        const Icon = differs ? EqualNot : Equal;
        return (
          <li key={name} className="py-1.5">
            <p className="flex flex-wrap items-center gap-x-2 text-xs">
              <Icon aria-hidden size={14} className={differs ? 'text-deny' : 'text-ink-muted'} />
              <span className="min-w-0 font-semibold wrap-anywhere">{name}</span>
              <span className={differs ? 'text-deny' : 'text-ink-muted'}>
                {differs ? words.differs : words.same}
              </span>
            </p>
            {differs ? (
              <dl className="ms-5.5 grid gap-x-3 text-xs @xs:grid-cols-2">
                {[
                  [words.inQuestion, one],
                  [words.other, other],
                ].map(([side, value]) => (
                  <div key={side} className="min-w-0">
                    <dt className="text-ink-muted">{side}</dt>
                    <dd className={cx('wrap-anywhere', value === null ? 'italic' : 'font-mono')}>
                      {value ?? words.absent}
                    </dd>
                  </div>
                ))}
              </dl>
            ) : (
              <p className="ms-5.5 font-mono text-xs wrap-anywhere">{one}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
