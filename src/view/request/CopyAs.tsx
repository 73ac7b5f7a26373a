import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { CodeBlock } from '../ui/CodeBlock.tsx';
import { useWords } from '../ui/words.ts';

const FORMS = ['cli', 'python', 'javascript', 'case'] as const;

export interface CopyAsProps {
  /** The call in each form; null where the form has none for it. */
  readonly texts: Readonly<Record<(typeof FORMS)[number], string | null>>;
  /** Whose credentials it takes; null for nobody's. */
  readonly caller: string | null;
  /** Whether the request has what only a case file can say. */
  readonly saysMore: boolean;
}

/** The call as a command, as code and as a case file. */
export function CopyAs({ texts, caller, saysMore }: CopyAsProps) {
  const words = useWords().request.copyAs;
  return (
    <Tabs>
      <TabList aria-label={words.title} className="flex flex-wrap gap-1 border-b border-line">
        {FORMS.map((form) => (
          <Tab
            key={form}
            id={form}
            className="-mb-px flex min-h-9 cursor-pointer items-center border-b-2 border-transparent px-2.5 text-sm -outline-offset-2 hover:bg-neutral-soft data-selected:border-accent data-selected:font-semibold data-selected:text-accent pointer-coarse:min-h-11"
          >
            {words.forms[form]}
          </Tab>
        ))}
      </TabList>
      {FORMS.map((form) => {
        const text = texts[form];
        return (
          <TabPanel key={form} id={form} className="space-y-2 pt-3 outline-offset-2">
            {text === null ? (
              <p className="text-sm text-ink-muted">{words.notCallable}</p>
            ) : (
              <CodeBlock text={text} label={words.forms[form]} />
            )}
            <div className="space-y-1 text-xs text-ink-muted">
              {form === 'case' && <p>{words.caseHelp}</p>}
              {form !== 'case' && text !== null && caller !== null && <p>{words.as(caller)}</p>}
              {form !== 'case' && text !== null && saysMore && <p>{words.caseOnly}</p>}
            </div>
          </TabPanel>
        );
      })}
    </Tabs>
  );
}
