import { KeyRound, UserRound } from 'lucide-react';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { useWords } from '../ui/words.ts';
import { CredentialField } from './CredentialField.tsx';
import { TimeLeft } from './TimeLeft.tsx';

export interface CredentialsCardProps {
  /** Whose session: "ReadOnly / ana" */
  readonly title: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** ISO 8601 in UTC. */
  readonly expiresAt: string;
  readonly secondsLeft: number;
  readonly secondsTotal: number;
  /** Who calls are made as at the moment. */
  readonly you: string;
  /** True while calls are made with these. */
  readonly inUse: boolean;
  /** The name in "Use Ana's own keys"; null: they were given for a token, or to a service. */
  readonly ownName: string | null;
  readonly onUse: () => void;
  readonly onUseOwn: () => void;
}

/** Temporary credentials, how long they live, and whether calls are made with them. */
export function CredentialsCard(props: CredentialsCardProps) {
  const words = useWords();
  const { title, accessKeyId, secretAccessKey, sessionToken, inUse, you, ownName } = props;
  const expired = props.secondsLeft <= 0;
  return (
    <Card title={title} aside={inUse && <Badge tone="accent">{words.credentials.inUse}</Badge>}>
      <dl className="space-y-2">
        <CredentialField name="AccessKeyId" value={accessKeyId} shows="whole" />
        <CredentialField name="SecretAccessKey" value={secretAccessKey} shows="onRequest" />
        <CredentialField name="SessionToken" value={sessionToken} shows="shortened" />
      </dl>
      <TimeLeft
        expiresAt={props.expiresAt}
        secondsLeft={props.secondsLeft}
        secondsTotal={props.secondsTotal}
      />
      <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line pt-3">
        {inUse ? (
          <Button icon={UserRound} onClick={props.onUseOwn}>
            {ownName === null ? words.credentials.stopUse : words.credentials.useOwn(ownName)}
          </Button>
        ) : (
          <Button tone={expired ? 'secondary' : 'primary'} icon={KeyRound} onClick={props.onUse}>
            {words.credentials.use}
          </Button>
        )}
        <p className="min-w-0 text-sm">
          {words.credentials.you} <code className="inline-code">{you}</code>
        </p>
      </div>
    </Card>
  );
}
