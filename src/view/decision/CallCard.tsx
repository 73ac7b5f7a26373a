import { Play, Target, UserRound, Zap, type LucideIcon } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { CodeBlock } from '../ui/CodeBlock.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words.ts';

/** Somebody or something by its short name and its ARN. */
export interface NamedArn {
  readonly name: string;
  readonly arn: string;
}

export interface CallCardProps {
  readonly title: string;
  readonly caller: NamedArn;
  /** `sts:AssumeRole` */
  readonly action: string;
  /** Null when the call acts on nothing in particular. */
  readonly target: NamedArn | null;
  /** The same call for the AWS CLI. */
  readonly command: string;
  /** By the API's own names. */
  readonly params: readonly { readonly name: string; readonly value: string }[];
  /** Null: the call cannot be made now. */
  readonly onMake: (() => void) | null;
  /** True once it was made as it stands. */
  readonly made: boolean;
}

/** A call: who does what to whom, in words and as a command. */
export function CallCard({ title, caller, action, target, command, params, onMake, made }: CallCardProps) {
  const words = useWords();
  return (
    <Card title={title}>
      <dl className="text-sm">
        <Part icon={UserRound} term={words.call.who} name={caller.name} arn={caller.arn} />
        <Part icon={Zap} term={words.call.action} name={action} last={target === null} />
        {target && <Part icon={Target} term={words.call.target} name={target.name} arn={target.arn} last />}
      </dl>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button tone="primary" icon={Play} disabled={onMake === null} onClick={() => onMake?.()}>
          {made ? words.call.makeAgain : words.call.make}
        </Button>
      </div>
      <Disclosure summary={words.call.details} className="mt-2 -ms-1.5 px-1.5">
        <div className="space-y-3 pt-1">
          <CodeBlock text={command} label={words.call.command} wrap />
          {params.length > 0 && (
            <dl className="space-y-1 text-sm">
              {params.map(({ name, value }) => (
                <div key={name}>
                  <dt className="text-xs text-ink-muted">{name}</dt>
                  <dd className="font-mono text-xs wrap-anywhere">{value}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      </Disclosure>
    </Card>
  );
}

interface PartProps {
  readonly icon: LucideIcon;
  readonly term: string;
  readonly name: string;
  readonly arn?: string;
  readonly last?: boolean;
}

function Part({ icon: Icon, term, name, arn, last = false }: PartProps) {
  return (
    <div>
      <dt className="sr-only">{term}</dt>
      <dd className="relative pb-2 ps-7">
        <Icon aria-hidden size={18} className="absolute start-0 top-0.5 text-accent" />
        {!last && (
          <span aria-hidden className="absolute start-2 top-6.5 -bottom-0.5 border-s-2 border-accent-line" />
        )}
        <span className="font-semibold">{name}</span>
        {arn !== undefined && arn !== name && (
          <span className="block font-mono text-xs wrap-anywhere text-ink-muted">{arn}</span>
        )}
      </dd>
    </div>
  );
}
