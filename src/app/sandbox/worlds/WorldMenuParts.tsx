import { useEffect, type RefObject } from 'react';
import { useLocation } from 'wouter';
import type { WorldAction, WorldDialogName } from '../../../view/worlds/worldActions.ts';
import { WorldMenuList } from '../../../view/worlds/WorldMenuList.tsx';
import { ExportPart } from './ExportPart.tsx';
import ImportPart from './ImportPart.tsx';
import { SaveAsPart } from './SaveAsPart.tsx';
import { SharePart } from './SharePart.tsx';
import { startOver } from './startOver.ts';
import type { OpenWorld } from './openWorld.ts';

export interface WorldMenuPartsProps extends OpenWorld {
  /** The dialog that stands open; null for none. */
  readonly dialog: WorldDialogName | null;
  readonly onDialog: (dialog: WorldDialogName | null) => void;
  readonly anchor: RefObject<HTMLElement | null>;
  /** Whether the menu stands open. */
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The menu of a world and the dialogs behind it. Of its own file: most visits do without. */
export default function WorldMenuParts({ open, onClose, ...of }: WorldMenuPartsProps) {
  const [, navigate] = useLocation();
  const { dialog, onDialog, anchor } = of;
  const act = (action: WorldAction): void => {
    if (action === 'all') navigate('/sandbox');
    else if (action === 'startOver') startOver(of);
    else onDialog(action);
  };
  return (
    <>
      {open && <WorldMenuList anchor={anchor} onAction={act} onClose={onClose} />}
      {dialog && <WorldDialogs {...of} dialog={dialog} onMade={(id) => navigate(`/sandbox/${id}`)} />}
    </>
  );
}

interface WorldDialogsProps extends Omit<WorldMenuPartsProps, 'open' | 'onClose'> {
  readonly dialog: WorldDialogName;
  readonly onMade: (id: string) => void;
}

function WorldDialogs({ dialog, onDialog, anchor, ...of }: WorldDialogsProps) {
  // What had the focus before is gone with the menu or the palette, so the menu's button takes it once it can.
  useEffect(() => {
    const button = anchor.current;
    return () => void requestAnimationFrame(() => button?.focus());
  }, [anchor]);
  const onClose = () => onDialog(null);
  switch (dialog) {
    case 'saveAs':
      return <SaveAsPart {...of} onClose={onClose} />;
    case 'share':
      return <SharePart {...of} onClose={onClose} onExport={() => onDialog('export')} />;
    case 'export':
      return <ExportPart {...of} onClose={onClose} />;
    case 'import':
      return <ImportPart {...of} onClose={onClose} />;
  }
}
