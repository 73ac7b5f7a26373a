import { FlaskConical } from 'lucide-react';
import { GatePath } from '../../decision/GatePath.tsx';
import { CaseSteps } from '../../reference/CaseSteps.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { StatusIcon } from '../../ui/Status.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useWords } from '../../ui/words.ts';
import type { RunView } from './run.ts';

interface RunProps {
  readonly run: RunView;
  /** What was run: an option, a pair, an order. */
  readonly what: string;
  /** Whether that stands above it, where several runs stand together. */
  readonly named?: boolean;
  /** Makes a world of it in the lab; null where there is nothing to open. */
  readonly onOpen: (() => void) | null;
}

/** What the engine makes of an option: the answer in one line, behind it the calls and the way of the one that decides. */
export function Run({ run, what, named = false, onOpen }: RunProps) {
  const words = useWords().exam.shown;
  const { steps, title, verdict, headline, code, differs, gates } = run;
  return (
    <div className="rounded-md border border-line bg-canvas px-2 py-1.5">
      <p className="px-1.5 text-xs text-ink-muted wrap-anywhere">
        {[named ? what : words.title, title].filter((each) => each !== null).join(': ')}
      </p>
      <Disclosure
        className="px-1.5"
        summary={
          <span className="flex items-start gap-2">
            <span className="mt-0.5">
              <StatusIcon kind={verdict} />
            </span>
            <span className="min-w-0">
              {!named && <VisuallyHidden>{what}. </VisuallyHidden>}
              <PhraseText phrase={headline} />
              {code !== null && (
                <>
                  {' '}
                  <code lang="en" translate="no" className="inline-code">
                    {code}
                  </code>
                </>
              )}
            </span>
          </span>
        }
      >
        <div className="space-y-3 px-1.5 pt-2 pb-1.5">
          <CaseSteps steps={steps} />
          {differs.map(({ wanted, found }) => (
            <p key={wanted}>{words.differs(wanted, found)}</p>
          ))}
          {gates.length > 0 && <GatePath gates={gates} current={null} headings={false} />}
          {onOpen && (
            <Button
              size="small"
              icon={FlaskConical}
              aria-label={words.openOf(what)}
              onClick={onOpen}
              className="pointer-coarse:min-h-11 print:hidden"
            >
              {words.open}
            </Button>
          )}
        </div>
      </Disclosure>
    </div>
  );
}
