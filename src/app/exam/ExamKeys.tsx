import { Keyboard } from 'lucide-react';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { IconButton } from '../../view/ui/IconButton.tsx';
import { useWords } from '../../view/ui/words.ts';
import { chordOf, isText } from '../lab/commands/keys.ts';
import { useSingleKeys } from '../lab/commands/useSingleKeys.ts';

const ShortcutsDialog = lazy(async () => ({
  default: (await import('../../view/palette/ShortcutsDialog.tsx')).ShortcutsDialog,
}));

export interface ExamKey {
  /** A single key, as it is printed. */
  readonly keys: string;
  readonly what: string;
  readonly run: () => void;
}

/** The keys of a paper, and the list of them. */
export function ExamKeys({ keys }: { readonly keys: readonly ExamKey[] }) {
  const words = useWords().exam.sitting.keys;
  const [isOpen, setOpen] = useState(false);
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (!singleKeys || isText(event.target)) return;
    if (document.querySelector('[role=dialog], [role=alertdialog]')) return;
    const chord = chordOf(event);
    const key = chord === '?' ? { run: () => setOpen(true) } : keys.find((each) => each.keys === chord);
    if (!key) return;
    event.preventDefault();
    key.run();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <IconButton
        icon={Keyboard}
        label={words.button}
        onClick={() => setOpen(true)}
        className="pointer-coarse:hidden"
      />
      <Suspense fallback={null}>
        {isOpen && (
          <ShortcutsDialog
            lists={[
              {
                title: words.title,
                shortcuts: [
                  ...keys,
                  { keys: '← ↑ → ↓', what: words.choose },
                  { keys: '?', what: words.list },
                ],
              },
            ]}
            singleKeys={singleKeys}
            onSingleKeys={setSingleKeys}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </>
  );
}
