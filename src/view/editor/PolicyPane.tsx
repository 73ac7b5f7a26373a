import { PolicyEditor, type PolicyEditorProps } from './PolicyEditor.tsx';
import { PolicyStateDetail, PolicyStateLine, type PolicyState } from './PolicyStateLine.tsx';

export interface PolicyPaneProps extends Omit<PolicyEditorProps, 'height'> {
  /** Whose policy of which kind: "Trust policy of prod/ReadOnly". */
  readonly title: string;
  /** What the policy is for: "Who may become ReadOnly". */
  readonly subtitle?: string | undefined;
  readonly state: PolicyState;
}

/** One policy: whose it is, how its text stands with AWS, and its editor. What is long stands below, so that the editor keeps its place. */
export function PolicyPane({ title, subtitle, state, ...editor }: PolicyPaneProps) {
  return (
    <article aria-label={title} className="min-w-0">
      <header className="mb-2">
        <h3 className="text-base font-semibold">{title}</h3>
        {subtitle !== undefined && <p className="text-sm text-ink-muted">{subtitle}</p>}
        <PolicyStateLine state={state} />
      </header>
      <PolicyEditor {...editor} />
      <PolicyStateDetail state={state} />
    </article>
  );
}
