import { ActionLink, type Destination } from '../../ui/ActionLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { useWords } from '../../ui/words.ts';
import { WorldDialog } from '../../worlds/WorldDialog.tsx';

interface GiveUpDialogProps {
  /** Of the paper that is open. */
  readonly answered: number;
  readonly of: number;
  readonly exam: Destination;
  readonly onGiveUp: () => void;
  readonly onClose: () => void;
}

/** Asks before a paper that somebody is sitting gives way to another. */
export function GiveUpDialog({ answered, of, exam, onGiveUp, onClose }: GiveUpDialogProps) {
  const words = useWords().exam.bank.begin;
  return (
    <WorldDialog
      role="alertdialog"
      title={words.asks}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button onClick={onGiveUp}>{words.giveUp}</Button>
          <ActionLink to={exam} className={buttonClass({ tone: 'primary' })}>
            {words.goOn}
          </ActionLink>
        </>
      }
    >
      <p className="text-sm">{words.open(answered, of)}</p>
    </WorldDialog>
  );
}
