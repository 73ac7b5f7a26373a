import { CircleCheck, CircleX, ScrollText } from 'lucide-react';
import { CodeBlock } from '../ui/CodeBlock.tsx';
import { clockText } from '../ui/clockText.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useWords } from '../ui/words.ts';

/** An event of CloudTrail as its line shows it. */
export interface TrailEventView {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly time: string;
  /** Whose trail it is in. */
  readonly account: string;
  /** `sts:AssumeRole` */
  readonly name: string;
  /** Who called, as far as that trail tells. */
  readonly who: string;
  /** Null for a call that was carried out. */
  readonly error: string | null;
  /** The event as CloudTrail writes it. */
  readonly json: string;
}

export interface TrailListProps {
  readonly accounts: readonly { readonly id: string; readonly name: string; readonly events: number }[];
  /** Null: all of them. */
  readonly account: string | null;
  readonly onAccount: (id: string | null) => void;
  /** The newest first. */
  readonly events: readonly TrailEventView[];
  /** How many older ones are not shown. */
  readonly older: number;
}

/** What CloudTrail has logged, account by account. */
export function TrailList({ accounts, account, onAccount, events, older }: TrailListProps) {
  const words = useWords().trail;
  return (
    <div className="space-y-3">
      <label className="flex flex-wrap items-center gap-2 text-sm">
        <span className="font-semibold text-ink-muted">{words.account}</span>
        <select
          value={account ?? ''}
          onChange={({ target }) => onAccount(target.value === '' ? null : target.value)}
          className="min-h-10 rounded-md border border-line-strong bg-surface px-2"
        >
          <option value="">{words.all}</option>
          {accounts.map(({ id, name, events: count }) => (
            <option key={id} value={id}>
              {words.option(name, count)}
            </option>
          ))}
        </select>
      </label>
      {events.length === 0 ? (
        <EmptyState icon={ScrollText} title={words.none}>
          {words.noneText}
        </EmptyState>
      ) : (
        <ol className="divide-y divide-line rounded-md border border-line bg-surface">
          {events.map((event) => (
            <li key={event.id} className="px-2 py-1">
              <TrailLine {...event} />
            </li>
          ))}
        </ol>
      )}
      {older > 0 && <p className="text-sm text-ink-muted">{words.older(older)}</p>}
    </div>
  );
}

function TrailLine({ time, account, name, who, error, json }: TrailEventView) {
  const words = useWords().trail;
  const Icon = error === null ? CircleCheck : CircleX;
  return (
    <Disclosure
      summary={
        <span className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
          <span className="font-mono text-xs text-ink-muted">{clockText(time)}</span>
          <span className="flex items-center gap-1.5 font-semibold">
            <Icon aria-hidden size={16} className={error === null ? 'text-allow' : 'text-deny'} />
            {name}
          </span>
          {error !== null && <span className="text-deny">{error}</span>}
          <span className="text-ink-muted">{words.inAccount(account)}</span>
          <span className="min-w-0 font-mono text-xs wrap-anywhere text-ink-muted">{who}</span>
        </span>
      }
    >
      <div className="py-2">
        <CodeBlock text={json} label={words.event(name)} wrap />
      </div>
    </Disclosure>
  );
}
