import { ArrowRightLeft, UserRound } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { CodeBlock } from '../ui/CodeBlock.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { VerdictCard, type VerdictView } from './VerdictCard.tsx';

export interface TradeCardProps {
  readonly role: string;
  readonly roles: readonly { readonly arn: string; readonly name: string; readonly trusts: boolean }[];
  readonly onRole: (arn: string) => void;
  /** Null where the token names the session. */
  readonly sessionName: { readonly text: string; readonly onChange: (text: string) => void } | null;
  /** Null where the token says which provider it is of, or the form has it already. */
  readonly provider: {
    readonly chosen: string;
    readonly options: readonly { readonly id: string; readonly name: string }[];
    readonly onChoose: (arn: string) => void;
  } | null;
  /** Null while the token is being verified. */
  readonly verdict: VerdictView | null;
  /** Null while there is nothing to trade. */
  readonly onTrade: (() => void) | null;
  /** Null where the request cannot say what the token says. */
  readonly onAsk: (() => void) | null;
  /** Whether the call in question is this one, and follows. */
  readonly asked: boolean;
  readonly command: string;
  /** What came of the last trade; null before one, and once anything has changed. */
  readonly traded: { readonly accessKeyId: string | null; readonly onUse: (() => void) | null } | null;
}

/** What a token is traded for, what STS says of it now, and the trade itself. */
export function TradeCard(props: TradeCardProps) {
  const { role, roles, sessionName, provider, verdict, onTrade, onAsk, asked, command, traded } = props;
  const words = useWords().tokensTool.trade;
  const options = roles.map(({ arn, name, trusts }) => ({
    id: arn,
    name: trusts ? words.trusts(name) : name,
  }));
  return (
    <Card title={words.title}>
      <div className="space-y-3">
        {roles.length === 0 && <p className="text-sm">{words.noRole}</p>}
        <div className="grid gap-3 @md:grid-cols-2">
          {roles.length > 0 && (
            <SelectField label={words.role} chosen={role} options={options} onChoose={props.onRole} />
          )}
          {sessionName && <TextField label={words.sessionName} {...sessionName} />}
          {provider && <SelectField label={words.provider} {...provider} />}
        </div>
        <VerdictCard verdict={verdict} />
        <div className="flex flex-wrap gap-2">
          <Button
            tone="primary"
            size="small"
            icon={ArrowRightLeft}
            disabled={!onTrade}
            onClick={onTrade ?? undefined}
          >
            {words.trade}
          </Button>
          <Button size="small" disabled={!onAsk || asked} onClick={onAsk ?? undefined}>
            {words.ask}
          </Button>
        </div>
        <p className="text-xs text-ink-muted">
          {asked ? words.asked : !onAsk && onTrade ? words.cannotAsk : ''}
        </p>
        <div aria-live="polite">
          {traded && (
            <div className="flex flex-wrap items-center gap-2 rounded-md border border-accent-line bg-accent-soft p-2 text-sm">
              <p className="min-w-0 wrap-anywhere">
                {traded.accessKeyId === null ? words.refused : words.issued(traded.accessKeyId)}
              </p>
              {traded.onUse && (
                <Button size="small" icon={UserRound} onClick={traded.onUse}>
                  {words.useSession}
                </Button>
              )}
            </div>
          )}
        </div>
        {command !== '' && (
          <Disclosure summary={<span className="font-semibold">{words.command}</span>}>
            <CodeBlock text={command} label={words.copyCommand} wrap />
          </Disclosure>
        )}
      </div>
    </Card>
  );
}
