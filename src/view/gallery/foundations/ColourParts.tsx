import { DESIGN } from '../../../explain/locales/en/design.ts';
import { Part } from '../Part.tsx';

const STANDINGS = ['allow', 'deny', 'stale', 'neutral'].flatMap((name) => [
  name,
  `${name}-soft`,
  `${name}-line`,
]);

const GROUPS: readonly { readonly title: string; readonly names: readonly string[] }[] = [
  { title: DESIGN.colour.grounds, names: ['canvas', 'surface', 'sunken', 'raised'] },
  { title: DESIGN.colour.ink, names: ['ink', 'ink-muted', 'line', 'line-strong'] },
  {
    title: DESIGN.colour.accent,
    names: ['accent', 'accent-strong', 'accent-soft', 'accent-line', 'on-accent'],
  },
  { title: DESIGN.colour.standings, names: STANDINGS },
  { title: DESIGN.colour.syntax, names: ['syntax-key', 'syntax-string', 'syntax-number'] },
];

export function ColourParts() {
  return (
    <Part name={DESIGN.colour.title} about={DESIGN.colour.about}>
      <div className="space-y-6">
        {GROUPS.map(({ title, names }) => (
          <section key={title}>
            <h3 className="mb-2 text-sm font-semibold">{title}</h3>
            <ul className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-3">
              {names.map((name) => (
                <li key={name} className="overflow-hidden rounded-md border border-line text-xs">
                  <div aria-hidden className="h-12" style={{ background: `var(--color-${name})` }} />
                  <code className="block border-t border-line bg-surface px-2 py-1">{name}</code>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Part>
  );
}
