import { FolderOpen } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { IconButton } from '../../../view/ui/IconButton.tsx';
import { useWords } from '../../../view/ui/words.ts';
import type { OpenWorld } from './openWorld.ts';

const WorldMenuParts = lazy(() => import('./WorldMenuParts.tsx'));

/** The button that opens what can be done with the whole world: save as, share, export, import. */
export function WorldMenu({ lab, ready }: OpenWorld) {
  const words = useWords().worlds.menu;
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const press = (): void => {
    setUsed(true);
    setOpen(!open);
  };
  return (
    <>
      <IconButton
        ref={anchor}
        icon={FolderOpen}
        label={words.button}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={press}
      />
      {used && (
        <Suspense fallback={null}>
          <WorldMenuParts
            lab={lab}
            ready={ready}
            anchor={anchor}
            open={open}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
