import { Boxes, FileUp, Plus, Undo2 } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useWords } from '../ui/words.ts';
import { takeFocus } from '../ui/takeFocus.ts';
import { YourWorld, type WorldChanges, type YourWorldView } from './YourWorld.tsx';

export interface YourWorldsProps extends WorldChanges {
  readonly worlds: readonly YourWorldView[];
  /** What has just been done, in a few words; empty for nothing. */
  readonly said: string;
  /** Puts back what was deleted last; null where nothing was. */
  readonly onUndo: (() => void) | null;
  readonly onEmpty: () => void;
  readonly onImport: () => void;
  /** What went wrong. */
  readonly notice: ReactNode;
}

/** The learner's own worlds, and the ways to another. */
export function YourWorlds({ worlds, said, onUndo, onEmpty, onImport, notice, ...changes }: YourWorldsProps) {
  const words = useWords().worlds.own;
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = (): void => {
    onUndo?.();
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="your-worlds" className="mt-8">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2
          ref={heading}
          id="your-worlds"
          tabIndex={-1}
          className="text-lg font-bold tracking-tight outline-none"
        >
          {words.title}
        </h2>
        <div className="flex flex-wrap gap-2">
          <Button icon={Plus} onClick={onEmpty}>
            {words.empty}
          </Button>
          <Button icon={FileUp} onClick={onImport}>
            {words.import}
          </Button>
        </div>
      </div>
      <div className="mt-4 space-y-4">
        {notice}
        <LiveRegion text={said} />
        {onUndo && (
          <div
            key={said}
            className="flex flex-wrap items-center justify-between gap-2 rounded-md border border-line bg-sunken px-3 py-2 text-sm"
          >
            <span className="min-w-0 wrap-anywhere">{said}</span>
            {/* The button that deleted is gone with its world. */}
            <Button ref={takeFocus} size="small" icon={Undo2} onClick={undo}>
              {words.undo}
            </Button>
          </div>
        )}
        {worlds.length === 0 ? (
          <EmptyState icon={Boxes} title={words.none}>
            {words.noneAbout}
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line rounded-lg border border-line bg-surface shadow-card">
            {worlds.map((world) => (
              <YourWorld key={world.id} world={world} {...changes} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
