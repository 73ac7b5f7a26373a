import { useId } from 'react';
import { cx } from '../ui/cx.ts';
import { TONE_SOFT } from '../ui/tone.ts';
import { useWords } from '../ui/words.ts';
import type { SwitchTarget } from './console.ts';

interface RoleHistoryProps {
  /** The latest first. */
  readonly history: readonly SwitchTarget[];
  readonly onSwitch: (target: SwitchTarget) => void;
}

/** The last roles, one press away. */
export function RoleHistory({ history, onSwitch }: RoleHistoryProps) {
  const words = useWords().console.switch;
  const title = useId();
  if (history.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className="text-sm font-semibold">
        {words.history}
      </h3>
      <p className="mb-2 text-xs text-ink-muted">{words.historyText}</p>
      <ul className="flex flex-wrap gap-2">
        {history.map((target) => {
          const { account, role, displayName, colour } = target;
          const suggested = words.suggested(role.split('/').at(-1) ?? role, account);
          const name = displayName.trim() || suggested;
          return (
            <li key={`${account} ${role}`} className="min-w-0">
              <button
                type="button"
                aria-label={words.again(name)}
                title={suggested}
                onClick={() => onSwitch(target)}
                className={cx(
                  'min-h-8 rounded-full border px-3 text-sm font-semibold wrap-anywhere hover:underline pointer-coarse:min-h-11',
                  TONE_SOFT[colour],
                )}
              >
                {name}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
