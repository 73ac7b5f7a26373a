import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { cx } from './cx.ts';

interface SheetProps {
  /** A class of Tailwind for its largest width, such as `max-w-lg`. */
  readonly width: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Its name, where it has no `Heading` with the slot `title`. */
  readonly label?: string;
  /** `alertdialog`: it asks before something is lost. */
  readonly role?: 'dialog' | 'alertdialog';
  /** `top`: what grows and shrinks while one types, and should not jump. */
  readonly place?: 'middle' | 'top';
}

/** What stands over the page until it is closed: Escape and a press beside it leave it. */
export function Sheet({ width, onClose, children, label, role = 'dialog', place = 'middle' }: SheetProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={cx('fixed inset-0 z-50 grid justify-items-center bg-sunken/80 p-3', PLACES[place].overlay)}
    >
      <Modal className={cx('w-full rounded-lg border border-line-strong bg-raised shadow-raised', width)}>
        <Dialog
          role={role}
          {...(label !== undefined && { 'aria-label': label })}
          className={cx('flex flex-col outline-none', PLACES[place].dialog)}
        >
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const PLACES = {
  middle: { overlay: 'items-center overflow-y-auto', dialog: 'max-h-[calc(100dvh-1.5rem)]' },
  top: { overlay: 'items-start pt-[12vh] max-sm:pt-3', dialog: 'max-h-[70dvh]' },
} as const;
