import { ArrowUpRight } from 'lucide-react';
import { RuleList } from '../tokens/RuleList.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { CodeBlock } from '../ui/CodeBlock.tsx';
import type { RuleView } from '../ui/rule.ts';
import { useWords } from '../ui/words.ts';

export interface UnderneathProps {
  /** The call that the console made last, for the AWS CLI, and what leads to its decision; null before. */
  readonly call: { readonly command: string; readonly onOpen: () => void } | null;
  readonly cannot: readonly {
    readonly parameter: string;
    readonly text: string;
    readonly rule: string | null;
  }[];
  readonly rules: readonly RuleView[];
}

/** What the console does underneath, and what its form has no field for. */
export function Underneath({ call, cannot, rules }: UnderneathProps) {
  const words = useWords().console.underneath;
  return (
    <Card title={words.title}>
      <div className="space-y-3 text-sm">
        {call ? (
          <div className="space-y-2">
            <p>{words.call}:</p>
            <CodeBlock text={call.command} label={words.copyCall} wrap />
            <Button size="small" iconAfter={ArrowUpRight} onClick={call.onOpen}>
              {words.open}
            </Button>
          </div>
        ) : (
          <p className="text-ink-muted">{words.none}</p>
        )}
        <p>{words.own}</p>
        <h4 className="font-semibold">{words.cannot}</h4>
        <dl className="space-y-1.5">
          {cannot.map(({ parameter, text, rule }) => (
            <div key={parameter}>
              <dt className="inline">
                <code className="inline-code">{parameter}</code>
              </dt>{' '}
              <dd className="inline">
                {text}
                {rule !== null && <span className="text-xs text-ink-muted"> {rule}</span>}
              </dd>
            </div>
          ))}
        </dl>
        <RuleList rules={rules} />
      </div>
    </Card>
  );
}
