import { PhraseText } from '../ui/PhraseText.tsx';
import { useWords } from '../ui/words.ts';

export interface WorldContents {
  readonly accounts: readonly {
    readonly id: string;
    readonly alias: string | null;
    readonly users: number;
    readonly roles: number;
    readonly policies: number;
    readonly resources: number;
  }[];
  readonly organization: boolean;
  readonly sessions: number;
  /** The call in question; null when there is none. */
  readonly call: { readonly call: string; readonly as: string } | null;
  /** How many calls are offered besides. */
  readonly offered: number;
}

/** More accounts than this are told by their number. */
const SHOWN = 12;

/** What a world has in it, account by account. */
export function WorldContentsView({ contents }: { readonly contents: WorldContents }) {
  const words = useWords().worlds.contents;
  const { accounts, organization, sessions, call, offered } = contents;
  const more = accounts.length - SHOWN;
  return (
    <div className="space-y-3 text-sm">
      <p className="font-semibold">
        {words.accounts(accounts.length)}
        {organization && ` ${words.organization}`}
      </p>
      {accounts.length > 0 && (
        <ul className="divide-y divide-line rounded-md border border-line">
          {accounts.slice(0, SHOWN).map(({ id, alias, users, roles, policies, resources }) => (
            <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 px-3 py-1.5">
              <span className="min-w-0 wrap-anywhere">
                {alias !== null && <span className="font-semibold">{alias} </span>}
                <code>{id}</code>
              </span>
              <span className="text-ink-muted">
                {[
                  words.principals(users, roles),
                  words.policies(policies),
                  ...(resources > 0 ? [words.resources(resources)] : []),
                ].join(', ')}
              </span>
            </li>
          ))}
          {more > 0 && <li className="px-3 py-1.5 text-ink-muted">{words.more(more)}</li>}
        </ul>
      )}
      {sessions > 0 && (
        <p>
          <PhraseText phrase={words.sessions(sessions)} />
        </p>
      )}
      {call && (
        <p className="wrap-anywhere">
          <PhraseText phrase={words.call(call.call, call.as)} />
        </p>
      )}
      {offered > 0 && (
        <p>
          <PhraseText phrase={words.offered(offered)} />
        </p>
      )}
    </div>
  );
}
