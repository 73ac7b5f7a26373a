import { Lightbulb, X } from 'lucide-react';
import { use, useState, type RefObject } from 'react';
import type { Completion } from '../../language/completion.ts';
import type { PolicySubject } from '../../language/subject.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import type { AboutText } from './aboutText.ts';
import { ServiceReferenceContext } from './serviceReferenceContext.ts';
import type { SurfaceHandle } from './surface.ts';

interface SuggestPartProps {
  readonly text: string;
  readonly subject: PolicySubject;
  readonly handle: RefObject<SurfaceHandle | null>;
}

interface Suggestions {
  /** The text that they are for. */
  readonly of: string;
  readonly items: readonly { readonly completion: Completion; readonly about: AboutText }[];
}

/** What Monaco would suggest at the cursor, on demand and as a list: for the plain text field. */
export function SuggestPart({ text, subject, handle }: SuggestPartProps) {
  const { locale, policyEditor: words } = useWords();
  const reference = use(ServiceReferenceContext);
  const [found, setFound] = useState<Suggestions | null>(null);
  const shown = found?.of === text ? found : null;
  const suggest = async () => {
    const offset = handle.current?.cursor() ?? text.length;
    const { suggestionsAt } = await import('./suggestionsAt.ts');
    const items = await suggestionsAt(text, offset, { ...subject, reference }, locale).catch(() => []);
    setFound({ of: text, items: items.slice(0, MOST) });
  };
  const take = ({ replace, insert }: Completion) => {
    handle.current?.applyFix(text, { code: 'respell', edits: [{ span: replace, text: insert }] });
    setFound(null);
  };
  return (
    <div className="mt-1 space-y-1">
      <div className="flex items-center gap-1">
        <Button size="small" icon={Lightbulb} aria-expanded={shown !== null} onClick={() => void suggest()}>
          {words.suggest}
        </Button>
        {shown && <IconButton icon={X} label={words.closeSuggestions} onClick={() => setFound(null)} />}
      </div>
      <div aria-live="polite">
        {shown?.items.length === 0 && <p className="text-xs text-ink-muted">{words.nothingToSuggest}</p>}
      </div>
      {shown && shown.items.length > 0 && (
        <ul
          aria-label={words.suggestions}
          className="max-h-56 overflow-y-auto rounded-md border border-line bg-raised"
        >
          {shown.items.map(({ completion, about }) => (
            <li key={completion.label}>
              <button
                type="button"
                className="flex min-h-11 w-full flex-wrap items-center justify-between gap-x-3 px-3 py-1 text-start -outline-offset-2 hover:bg-neutral-soft"
                onClick={() => take(completion)}
              >
                <span className="font-mono text-sm wrap-anywhere">{about.label ?? completion.label}</span>
                <span className="text-xs text-ink-muted">{about.detail}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** So many are listed. */
const MOST = 60;
