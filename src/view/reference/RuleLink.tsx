import { ruleHref } from '../ui/referenceLinks.ts';

/** A rule's id that leads to its page. */
export function RuleLink({ id }: { readonly id: string }) {
  return (
    <a
      href={ruleHref(id)}
      className="inline-block py-0.5 font-mono text-xs font-semibold text-accent underline underline-offset-2 hover:text-accent-strong"
    >
      {id}
    </a>
  );
}

/** Several of them behind a word or two; nothing when there are none. */
export function RuleLinks({ label, ids }: { readonly label: string; readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-xs text-ink-muted">
      {label}
      {ids.map((id) => (
        <RuleLink key={id} id={id} />
      ))}
    </p>
  );
}
