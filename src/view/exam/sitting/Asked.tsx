import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { WorldDialog } from '../../worlds/WorldDialog.tsx';

interface AskedProps {
  readonly title: string;
  readonly cancel: string;
  readonly go: string;
  readonly onCancel: () => void;
  readonly onGo: () => void;
  readonly children: ReactNode;
}

/** Asks before a paper ends. */
export function Asked({ title, cancel, go, onCancel, onGo, children }: AskedProps) {
  return (
    <WorldDialog
      role="alertdialog"
      title={title}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel} className="pointer-coarse:min-h-11">
            {cancel}
          </Button>
          <Button tone="primary" onClick={onGo} className="pointer-coarse:min-h-11">
            {go}
          </Button>
        </>
      }
    >
      <div className="space-y-2 text-sm">{children}</div>
    </WorldDialog>
  );
}
