import { useState, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { WorldMenuList, type WorldAction } from '../../../view/worlds/WorldMenuList.tsx';
import { ExportPart } from './ExportPart.tsx';
import ImportPart from './ImportPart.tsx';
import { SaveAsPart } from './SaveAsPart.tsx';
import { SharePart } from './SharePart.tsx';
import type { OpenWorld } from './openWorld.ts';

interface WorldMenuPartsProps extends OpenWorld {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The menu of a world and the dialogs behind it. Of its own file: most visits do without. */
export default function WorldMenuParts({ lab, ready, anchor, open, onClose }: WorldMenuPartsProps) {
  const [, navigate] = useLocation();
  const [dialog, setDialog] = useState<Exclude<WorldAction, 'all'> | null>(null);
  const of = {
    lab,
    ready,
    onClose: () => setDialog(null),
    onMade: (id: string) => navigate(`/sandbox/${id}`),
  };
  const act = (action: WorldAction): void => {
    if (action === 'all') navigate('/sandbox');
    else setDialog(action);
  };
  return (
    <>
      {open && <WorldMenuList anchor={anchor} onAction={act} onClose={onClose} />}
      {dialog === 'saveAs' && <SaveAsPart {...of} />}
      {dialog === 'share' && <SharePart {...of} onExport={() => setDialog('export')} />}
      {dialog === 'export' && <ExportPart {...of} />}
      {dialog === 'import' && <ImportPart {...of} />}
    </>
  );
}
