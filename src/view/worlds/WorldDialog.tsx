import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface WorldDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Buttons at its end, the one that goes on last. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** Something done with a whole world, over the page; Escape leaves it. */
export function WorldDialog({ title, onClose, actions, children }: WorldDialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className="fixed inset-0 z-50 grid place-items-center overflow-y-auto bg-sunken/80 p-3"
    >
      <Modal className="w-full max-w-xl rounded-lg border border-line-strong bg-raised shadow-raised">
        <Dialog className="flex max-h-[calc(100dvh-1.5rem)] flex-col outline-none">
          <div className="min-h-0 space-y-4 overflow-y-auto p-4 sm:p-5">
            <Heading slot="title" level={2} className="text-lg font-bold">
              {title}
            </Heading>
            {children}
          </div>
          <div className="flex flex-wrap justify-end gap-2 border-t border-line p-3 sm:px-5">{actions}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
