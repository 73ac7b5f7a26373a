import { Heading } from 'react-aria-components';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useWords } from '../ui/words.ts';

export interface ShortcutList {
  readonly title: string;
  readonly shortcuts: readonly { readonly keys: string; readonly what: string }[];
}

interface ShortcutsDialogProps {
  readonly lists: readonly ShortcutList[];
  /** Whether single keys without Ctrl do anything. */
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Every shortcut there is. */
export function ShortcutsDialog({ lists, singleKeys, onSingleKeys, onClose }: ShortcutsDialogProps) {
  const words = useWords().frame.shortcuts;
  return (
    <Sheet width={lists.length > 1 ? 'max-w-3xl' : 'max-w-md'} onClose={onClose}>
      <div className="min-h-0 overflow-y-auto p-5">
        <Heading slot="title" level={2} className="mb-4 text-lg font-bold">
          {words.title}
        </Heading>
        <div className={lists.length > 1 ? 'gap-8 sm:columns-2' : undefined}>
          {lists.map(({ title, shortcuts }) => (
            <section key={title} className="mb-6 break-inside-avoid">
              <h3 className="mb-2 text-xs font-bold tracking-widest text-ink-muted uppercase">{title}</h3>
              <dl className="space-y-1.5 text-sm">
                {shortcuts.map(({ keys, what }) => (
                  <div key={keys + what} className="flex items-baseline justify-between gap-4">
                    <dt className="min-w-0">{what}</dt>
                    <dd className="shrink-0">
                      <Kbd keys={keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <label className="mt-4 flex items-start gap-2 text-sm">
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={({ target }) => onSingleKeys(target.checked)}
            className="mt-1 size-4 accent-accent"
          />
          {words.singleKeys}
        </label>
      </div>
      <div className="flex justify-end border-t border-line p-3">
        <Button tone="primary" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </Sheet>
  );
}
