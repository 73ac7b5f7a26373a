import type { ReactNode } from 'react';
import { useWords } from '../ui/words.ts';
import { SignInForm, type SignInFormProps } from './SignInForm.tsx';

interface ConsolePanelProps {
  readonly signIn: SignInFormProps;
  /** What happened last without a call, or by one that went well; empty before. */
  readonly told: string;
  /** The page of who has signed in; null while nobody has. */
  readonly children: ReactNode;
}

/** The model of AWS's console: a form to sign in, then the page behind it. */
export function ConsolePanel({ signIn, told, children }: ConsolePanelProps) {
  const words = useWords().console;
  return (
    <div className="@container space-y-4">
      <div className="text-sm">
        <p className="text-ink-muted">{words.about}</p>
        <p role="status" className="font-semibold">
          {told}
        </p>
      </div>
      {children ?? <SignInForm {...signIn} />}
    </div>
  );
}
