import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { useWords } from './words.ts';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, as part of the button's name. */
  readonly what: string;
  readonly className?: string;
  /** As the one next thing to do, its name written out. */
  readonly prominent?: boolean;
}

const SHOWN_FOR = 2000;

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, what, className, prominent = false }: CopyButtonProps) {
  const words = useWords();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');

  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => setState('idle'), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = () => {
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  const icon = state === 'copied' ? Check : Copy;
  return (
    <>
      {prominent ? (
        <Button tone="primary" icon={icon} onClick={copy}>
          {state === 'copied' ? words.copy.copied : words.copy.button(what)}
        </Button>
      ) : (
        <IconButton
          icon={icon}
          label={words.copy.button(what)}
          onClick={copy}
          {...(className !== undefined && { className })}
        />
      )}
      <LiveRegion text={state === 'idle' ? '' : words.copy[state]} />
    </>
  );
}
