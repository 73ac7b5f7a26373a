import { useId } from 'react';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { PhraseText } from '../ui/PhraseText.tsx';
import { StatusIcon } from '../ui/Status.tsx';
import { useWords } from '../ui/words.ts';
import { RuleReference } from '../lesson/RuleReference.tsx';
import type { StsCallView } from './stsCall.ts';

interface StsCallListProps {
  readonly title: string;
  readonly calls: readonly StsCallView[];
  /** Makes a call, or puts it in question; null where another identity is looked at. */
  readonly onMake: ((id: string) => void) | null;
  readonly onLook: ((id: string) => void) | null;
}

/** Calls to STS under one heading, each with the reason that the engine gives. */
export function StsCallList({ title, calls, onMake, onLook }: StsCallListProps) {
  const words = useWords().charts.identity;
  const heading = useId();
  return (
    <div role="group" aria-labelledby={heading}>
      <h4 id={heading} className="text-sm font-semibold">
        {title}
      </h4>
      {calls.length === 0 ? (
        <p className="text-sm text-ink-muted">{words.nothing}</p>
      ) : (
        <ul className="mt-1 divide-y divide-line">
          {calls.map((call) => (
            <StsCallItem key={call.id} call={call} onMake={onMake} onLook={onLook} />
          ))}
        </ul>
      )}
    </div>
  );
}

type ItemProps = Pick<StsCallListProps, 'onMake' | 'onLook'> & { readonly call: StsCallView };

function StsCallItem({ call, onMake, onLook }: ItemProps) {
  const words = useWords().charts.identity;
  const { id, title, verdict, headline, reason, rules } = call;
  const makes = verdict === 'allow' ? onMake : null;
  return (
    <li className="flex flex-wrap items-start gap-x-3 py-0.5">
      <div className="min-w-0 flex-1 basis-56">
        <Disclosure
          summary={
            <span className="flex gap-2">
              <StatusIcon kind={verdict} size={16} />
              <span className="min-w-0">
                <span className="font-semibold wrap-anywhere">{title}</span>
                {verdict !== 'allow' && (
                  <span className="block text-xs text-ink-muted">
                    <PhraseText phrase={headline} />
                  </span>
                )}
              </span>
            </span>
          }
        >
          <div className="space-y-1 py-1 ps-6 text-sm">
            <p>
              <PhraseText phrase={reason.length > 0 ? reason : headline} />{' '}
              {rules.map((rule) => (
                <RuleReference key={rule.id} rule={rule} />
              ))}
            </p>
            {onLook && (
              <Button size="small" tone="quiet" onClick={() => onLook(id)}>
                {words.look}
              </Button>
            )}
          </div>
        </Disclosure>
      </div>
      {makes && (
        <Button size="small" aria-label={`${words.make}: ${title}`} onClick={() => makes(id)}>
          {words.make}
        </Button>
      )}
    </li>
  );
}
