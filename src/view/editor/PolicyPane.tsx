import { useRef, type ReactNode } from 'react';
import { PolicyChanges } from './PolicyChanges.tsx';
import { PolicyEditor, type PolicyEditorProps } from './PolicyEditor.tsx';
import { PolicyStateDetail, PolicyStateLine, type PolicyState } from './PolicyStateLine.tsx';
import { replacing } from './formatFix.ts';
import type { SurfaceHandle } from './surface.ts';

export interface PolicyPaneProps extends Omit<PolicyEditorProps, 'height' | 'handle'> {
  /** Whose policy of which kind: "Trust policy of prod/ReadOnly". */
  readonly title: string;
  /** What the policy is for: "Who may become ReadOnly". */
  readonly subtitle?: string | undefined;
  readonly state: PolicyState;
  /** The text as it was saved, for a draft to be taken back to. */
  readonly saved?: string | undefined;
  /** Stands at the end of the title's line. */
  readonly tools?: ReactNode;
  /** Under a tab, which says the title already: it is there to be heard. */
  readonly tabbed?: boolean;
}

/** One policy: whose it is, how its text stands with AWS, and its editor. What is long stands below, so that the editor keeps its place. */
export function PolicyPane({
  title,
  subtitle,
  state,
  saved,
  tools,
  tabbed = false,
  ...editor
}: PolicyPaneProps) {
  const handle = useRef<SurfaceHandle>(null);
  const isHeldBack = state.kind === 'refused' || state.kind === 'broken';
  return (
    <article aria-label={title} className="min-w-0">
      <header className="mb-2 flex items-start justify-between gap-2">
        <div className="min-w-0">
          <h3 className={tabbed ? 'sr-only' : 'text-base font-semibold wrap-anywhere'}>{title}</h3>
          {subtitle !== undefined && <p className="text-sm text-ink-muted">{subtitle}</p>}
          <PolicyStateLine state={state} />
        </div>
        {tools}
      </header>
      <PolicyEditor {...editor} handle={handle} />
      <PolicyStateDetail state={state} />
      {isHeldBack && saved !== undefined && (
        <PolicyChanges
          title={title}
          before={saved}
          after={editor.text}
          onTakeBack={() => handle.current?.applyFix(editor.text, replacing(editor.text, saved))}
        />
      )}
    </article>
  );
}
