import { Fragment } from 'react';
import { Play, Target, UserRound, Zap, type LucideIcon } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { CodeBlock } from '../ui/CodeBlock.tsx';
import { cx } from '../ui/cx.ts';
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
  /** Null: the call cannot be made now. Left out: it is only shown, with all its details. */
  readonly onMake?: (() => void) | null;
  /** True once it was made as it stands. */
  readonly made: boolean;
  /** In few lines: ARNs stand among the details. */
  readonly compact?: boolean;
}

/** A call: who does what to whom, in words and as a command. */
export function CallCard(props: CallCardProps) {
  const { title, caller, action, target, command, params, onMake, made, compact = false } = props;
  const words = useWords();
  const make = onMake !== undefined && (
    <Button tone="primary" icon={Play} disabled={onMake === null} onClick={() => onMake?.()}>
      {made ? words.call.makeAgain : words.call.make}
    </Button>
  );
  const parts: readonly PartProps[] = [
    { icon: UserRound, term: words.call.who, ...caller },
    { icon: Zap, term: words.call.action, name: action },
    ...(target ? [{ icon: Target, term: words.call.target, ...target }] : []),
  ];
  const named = compact ? parts.flatMap(({ term, arn }) => (arn ? [{ name: term, value: arn }] : [])) : [];
  return (
    <Card title={title} aside={compact && make}>
      <dl className={cx('text-sm', compact ? 'flex flex-wrap gap-x-4 gap-y-1' : 'space-y-2')}>
        {parts.map((part, index) => (
          <Part key={part.term} {...part} compact={compact} last={index === parts.length - 1} />
        ))}
      </dl>
      {!compact && make && <div className="mt-5">{make}</div>}
      <Disclosure summary={words.call.details} defaultOpen={!make} className="mt-2 -ms-1.5 px-1.5">
        <div className="space-y-3 pt-1">
          <CodeBlock text={command} label={words.call.command} wrap />
          {named.length + params.length > 0 && (
            <dl className="space-y-1 text-sm">
              {[...named, ...params].map(({ name, value }) => (
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
}

interface PlacedPartProps extends PartProps {
  readonly compact: boolean;
  readonly last: boolean;
}

function Part({ icon: Icon, term, name, arn, compact, last }: PlacedPartProps) {
  return (
    <div className="min-w-0">
      <dt className="sr-only">{term}</dt>
      <dd className={cx('relative', compact ? 'ps-6' : 'ps-7')}>
        <Icon aria-hidden size={compact ? 16 : 18} className="absolute start-0 top-0.5 text-accent" />
        {!last && !compact && (
          <span aria-hidden className="absolute start-2 top-6.5 -bottom-2.5 border-s-2 border-accent-line" />
        )}
        <span className="font-semibold wrap-anywhere">{name}</span>
        {!compact && arn !== undefined && arn !== name && (
          <span className="block font-mono text-xs wrap-anywhere text-ink-muted">{partsOf(arn)}</span>
        )}
      </dd>
    </div>
  );
}

/** An ARN that breaks after its signs rather than within a name. */
const partsOf = (arn: string) =>
  arn.split(/(?<=[:/])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
