import { useState } from 'react';
import { DESIGN } from '../../../explain/locales/en/design.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Part } from '../Part.tsx';

const SPEEDS = ['fast', 'base'] as const;

export function MotionParts() {
  const [there, setThere] = useState(false);
  return (
    <Part name={DESIGN.motion.title} about={DESIGN.motion.about}>
      <div className="max-w-md space-y-4">
        {SPEEDS.map((speed) => (
          <div key={speed}>
            <p className="mb-1 text-sm">{DESIGN.motion[speed]}</p>
            <div aria-hidden className="rounded-full bg-sunken p-1">
              <div
                className={cx('transition-[margin] ease-out', there ? 'ms-[calc(100%-1.25rem)]' : 'ms-0')}
                style={{ transitionDuration: `var(--motion-${speed})` }}
              >
                <div className="size-5 rounded-full bg-accent" />
              </div>
            </div>
          </div>
        ))}
        <Button size="small" onClick={() => setThere(!there)}>
          {DESIGN.motion.play}
        </Button>
      </div>
    </Part>
  );
}
