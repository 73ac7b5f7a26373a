import { Drama } from 'lucide-react';
import { TextField } from '../tokens/TextField.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { Card } from '../ui/Card.tsx';
import { CodeBlock } from '../ui/CodeBlock.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words.ts';
import { ColourChoice } from './ColourChoice.tsx';
import type { RefusedView, SwitchTarget } from './console.ts';
import { Refused } from './Refused.tsx';

export interface SwitchFormProps {
  readonly target: SwitchTarget;
  readonly onTarget: (target: SwitchTarget) => void;
  readonly onSwitch: () => void;
  /** Why switching failed the last time; null when it did not, or the form has changed. */
  readonly refused: RefusedView | null;
  /** Fills in AWS's own form; null while there is nothing to fill in. */
  readonly link: string | null;
}

/** The switch-role form: which role of which account, and how to tell it from others. */
export function SwitchForm({ target, onTarget, onSwitch, refused, link }: SwitchFormProps) {
  const { console: all } = useWords();
  const words = all.switch;
  const text = (field: 'account' | 'role' | 'displayName') => ({
    text: target[field],
    onChange: (typed: string) => onTarget({ ...target, [field]: typed }),
  });
  return (
    <Card title={words.title}>
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          onSwitch();
        }}
      >
        <div className="grid gap-3 @md:grid-cols-2">
          <TextField label={words.account} help={words.accountHelp} {...text('account')} />
          <TextField label={words.role} help={words.roleHelp} {...text('role')} />
        </div>
        <TextField label={words.displayName} help={words.displayHelp} {...text('displayName')} />
        <ColourChoice chosen={target.colour} onChoose={(colour) => onTarget({ ...target, colour })} />
        <button type="submit" className={buttonClass({ tone: 'primary' })}>
          <Drama aria-hidden size={18} className="shrink-0" />
          {words.button}
        </button>
        <Refused refused={refused} title={all.refused.title} />
        {link !== null && (
          <Disclosure summary={words.link}>
            <CodeBlock text={link} label={words.copyLink} wrap />
          </Disclosure>
        )}
      </form>
    </Card>
  );
}
