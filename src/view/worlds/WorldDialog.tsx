import type { ReactNode } from 'react';
import { Heading } from 'react-aria-components';
import { Sheet } from '../ui/Sheet.tsx';

interface WorldDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Buttons at its end, the one that goes on last. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
  /** `alertdialog`: it asks before something is lost. */
  readonly role?: 'dialog' | 'alertdialog';
}

/** Something done with a whole world, over the page; Escape leaves it. */
export function WorldDialog({ title, onClose, actions, children, role = 'dialog' }: WorldDialogProps) {
  return (
    <Sheet width="max-w-xl" role={role} onClose={onClose}>
      <div className="min-h-0 space-y-4 overflow-y-auto p-4 sm:p-5">
        <Heading slot="title" level={2} className="text-lg font-bold">
          {title}
        </Heading>
        {children}
      </div>
      <div className="flex flex-wrap justify-end gap-2 border-t border-line p-3 sm:px-5">{actions}</div>
    </Sheet>
  );
}
