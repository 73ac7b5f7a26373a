import { DESIGN } from '../../../explain/locales/en/design.ts';
import { Part } from '../Part.tsx';

const STEPS = [4, 8, 12, 16, 24, 32, 64];
const CORNERS = ['sm', 'md', 'lg', 'full'];
const SHADOWS = ['card', 'raised'];

export function SpaceParts() {
  return (
    <Part name={DESIGN.space.title} about={DESIGN.space.about}>
      <div className="grid gap-8 md:grid-cols-3">
        <ul className="space-y-2">
          {STEPS.map((pixels) => (
            <li key={pixels} className="flex items-center gap-3 text-xs text-ink-muted">
              <span aria-hidden className="h-3 rounded-sm bg-accent" style={{ width: pixels }} />
              {pixels}
            </li>
          ))}
        </ul>
        <section>
          <h3 className="mb-3 text-sm font-semibold">{DESIGN.space.corners}</h3>
          <ul className="flex flex-wrap gap-3">
            {CORNERS.map((name) => (
              <li
                key={name}
                className="grid size-16 place-items-center border border-line-strong bg-surface text-xs"
                style={{ borderRadius: `var(--radius-${name})` }}
              >
                <code>{name}</code>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3 className="mb-3 text-sm font-semibold">{DESIGN.space.shadows}</h3>
          <ul className="flex flex-wrap gap-5">
            {SHADOWS.map((name) => (
              <li
                key={name}
                className="grid h-16 w-24 place-items-center rounded-md bg-raised text-xs"
                style={{ boxShadow: `var(--shadow-${name})` }}
              >
                <code>{name}</code>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Part>
  );
}
