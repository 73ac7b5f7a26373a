import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { Badge } from '../ui/Badge.tsx';
import { useWords } from '../ui/words.ts';

export interface WorldChooserProps {
  /** The learner's own worlds. */
  readonly own: ReactNode;
  readonly worlds: readonly {
    readonly id: string;
    readonly title: string;
    readonly about: string;
    readonly accounts: number;
    readonly roles: number;
    /** Whether the learner has work in it. */
    readonly changed: boolean;
    readonly to: Destination;
  }[];
}

/** The worlds to go on with, and those to start from. */
export function WorldChooser({ worlds, own }: WorldChooserProps) {
  const words = useWords().sandbox;
  return (
    <>
      <h1 className="text-xl font-extrabold tracking-tight">{words.title}</h1>
      <p className="mt-3 max-w-prose text-ink-muted">{words.about}</p>
      {own}
      <h2 className="mt-10 text-lg font-bold tracking-tight">{words.worlds}</h2>
      <ul className="mt-4 grid gap-4 md:grid-cols-2">
        {worlds.map(({ id, title, about, accounts, roles, changed, to }) => (
          <li key={id}>
            <ActionLink
              to={to}
              className="group flex h-full flex-col rounded-lg border border-line bg-surface p-5 shadow-card hover:border-accent"
            >
              <span className="flex flex-wrap items-center justify-between gap-2">
                <span className="text-lg font-semibold">{title}</span>
                {changed && <Badge tone="accent">{words.changed}</Badge>}
              </span>
              <span className="mt-1 flex-1 text-sm text-ink-muted">{about}</span>
              <span className="mt-3 flex items-center justify-between gap-2 text-sm">
                {words.size(accounts, roles)}
                <ArrowRight aria-hidden size={18} className="text-accent" />
              </span>
            </ActionLink>
          </li>
        ))}
      </ul>
    </>
  );
}
