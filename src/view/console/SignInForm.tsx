import { LogIn } from 'lucide-react';
import { SelectField } from '../tokens/SelectField.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useWords } from '../ui/words.ts';
import type { ConsoleUser, RefusedView } from './console.ts';
import { Refused } from './Refused.tsx';

export interface SignInFormProps {
  readonly users: readonly ConsoleUser[];
  /** ARN. */
  readonly user: string;
  readonly onUser: (arn: string) => void;
  readonly withMfa: boolean;
  readonly onMfa: (withMfa: boolean) => void;
  readonly onSignIn: () => void;
  /** Why signing in failed the last time; null when it did not. */
  readonly refused: RefusedView | null;
}

/** Who signs in, and whether with MFA. */
export function SignInForm({ users, user, onUser, withMfa, onMfa, onSignIn, refused }: SignInFormProps) {
  const words = useWords().console.signIn;
  if (users.length === 0)
    return (
      <EmptyState icon={LogIn} title={words.noUser}>
        {words.noUserText}
      </EmptyState>
    );
  const hasMfa = users.find(({ arn }) => arn === user)?.hasMfa ?? false;
  return (
    <Card title={words.title}>
      <div className="grid items-start gap-x-8 gap-y-3 @3xl:grid-cols-2">
        <div className="space-y-3">
          <SelectField
            label={words.user}
            chosen={user}
            options={users.map(({ arn, name }) => ({ id: arn, name }))}
            onChoose={onUser}
          />
          <div>
            <label className="flex min-h-6 items-center gap-2.5 text-sm pointer-coarse:min-h-11">
              <input
                type="checkbox"
                checked={withMfa && hasMfa}
                disabled={!hasMfa}
                onChange={({ target }) => onMfa(target.checked)}
                className="size-4.5 shrink-0"
              />
              {words.withMfa}
            </label>
            {!hasMfa && <p className="text-xs text-ink-muted">{words.noDevice}</p>}
          </div>
          <Button tone="primary" icon={LogIn} onClick={onSignIn}>
            {words.button}
          </Button>
          <Refused refused={refused} title={words.refused} />
        </div>
        <div className="space-y-2 text-sm text-ink-muted">
          <p>{words.underneath}</p>
          <p>{words.root}</p>
        </div>
      </div>
    </Card>
  );
}
