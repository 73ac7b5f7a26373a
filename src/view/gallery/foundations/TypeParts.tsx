import { DESIGN } from '../../../explain/locales/en/design.ts';
import { Part } from '../Part.tsx';

const SIZES = ['display', 'xl', 'lg', 'base', 'sm', 'xs'] as const;

export function TypeParts() {
  return (
    <Part name={DESIGN.type.title} about={DESIGN.type.about}>
      <dl className="space-y-3">
        {SIZES.map((size) => (
          <div key={size} className="flex flex-wrap items-baseline gap-x-6">
            <dt className="w-16 shrink-0 text-xs text-ink-muted">
              <code>{size}</code>
            </dt>
            <dd className="min-w-0 flex-1" style={{ fontSize: `var(--text-${size})`, lineHeight: 1.3 }}>
              <span className="font-semibold">{DESIGN.type.sample}</span>{' '}
              {size !== 'display' && <code className="wrap-anywhere">{DESIGN.type.code}</code>}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
