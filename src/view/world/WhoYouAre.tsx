import { CircleCheck, CircleX } from 'lucide-react';
import { useWords } from '../ui/words.ts';

export interface WhoYouAreProps {
  /** Short name of the user, root or role whose credentials are in hand. */
  readonly you: string;
  /** Roles of the world, and whether STS hands them out when asked from here. */
  readonly roles: readonly { readonly name: string; readonly may: boolean }[];
  /** How many roles there are and how many are handed out, where not all of them are listed; null where they are. */
  readonly cut: { readonly roles: number; readonly given: number } | null;
}

/** Whose credentials are in hand, and which roles they can be traded for. */
export function WhoYouAre({ you, roles, cut }: WhoYouAreProps) {
  const { worldEdit, ...all } = useWords();
  const words = all.lab.who;
  return (
    <div className="px-1.5 text-sm">
      <p>
        {words.you} <code className="inline-code">{you}</code>. {words.become}
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {roles.map(({ name, may }) => {
          const Icon = may ? CircleCheck : CircleX;
          return (
            <li key={name} className="flex items-center gap-1.5">
              <Icon aria-hidden size={16} className={may ? 'text-allow' : 'text-ink-muted'} />
              <span>
                {name}: {may ? words.yes : words.no}
              </span>
            </li>
          );
        })}
      </ul>
      {cut && <p className="mt-1 text-ink-muted">{worldEdit.rolesGiven(cut.given, cut.roles)}</p>}
    </div>
  );
}
