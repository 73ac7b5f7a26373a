import { FolderOpen } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { IconButton } from '../../../view/ui/IconButton.tsx';
import { useWords } from '../../../view/ui/words.ts';
import type { WorldMenuPartsProps } from './WorldMenuParts.tsx';

const WorldMenuParts = lazy(() => import('./WorldMenuParts.tsx'));

type WorldMenuProps = Omit<WorldMenuPartsProps, 'anchor' | 'open' | 'onClose'>;

/** The button that opens what can be done with the whole world: save as, share, export, import. */
export function WorldMenu(props: WorldMenuProps) {
  const words = useWords().worlds.menu;
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  return (
    <>
      <IconButton
        ref={anchor}
        icon={FolderOpen}
        label={words.button}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {(open || props.dialog) && (
        <Suspense fallback={null}>
          <WorldMenuParts {...props} anchor={anchor} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
