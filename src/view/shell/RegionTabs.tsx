import { BookOpen, Boxes, FileText, Route, SquareTerminal, type LucideIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import { regionId, REGIONS, type RegionName } from './Region.tsx';

const ICON: Readonly<Record<RegionName, LucideIcon>> = {
  lesson: BookOpen,
  decision: Route,
  policies: FileText,
  world: Boxes,
  terminal: SquareTerminal,
};

/** On narrow pages: jumps from region to region, and shows which one is in view. */
export function RegionTabs({ withLesson }: { readonly withLesson: boolean }) {
  const words = useWords();
  const inView = useRegionInView();
  const jump = (name: RegionName) => {
    const region = document.getElementById(regionId(name));
    region?.scrollIntoView({ block: 'start' });
    region?.focus({ preventScroll: true });
  };
  return (
    <nav
      aria-label={words.region.jump}
      className="sticky bottom-0 z-20 border-t border-line-strong bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="flex">
        {REGIONS.filter((name) => withLesson || name !== 'lesson').map((name) => {
          const Icon = ICON[name];
          return (
            <li key={name} className="min-w-0 flex-1">
              <button
                type="button"
                aria-current={inView === name ? 'true' : undefined}
                onClick={() => jump(name)}
                className={cx(
                  'flex min-h-13 w-full flex-col items-center justify-center border-t-3 text-xs -outline-offset-2',
                  inView === name
                    ? 'border-accent font-bold text-accent'
                    : 'border-transparent text-ink-muted',
                )}
              >
                <Icon aria-hidden size={18} />
                <span className="max-w-full truncate">{words.region[name]}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The region that crosses the upper part of the window. */
function useRegionInView(): RegionName | null {
  const [inView, setInView] = useState<RegionName | null>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find(({ isIntersecting }) => isIntersecting);
        const name = REGIONS.find((region) => regionId(region) === entered?.target.id);
        if (name) setInView(name);
      },
      { rootMargin: '-30% 0px -69% 0px' },
    );
    for (const region of REGIONS) {
      const element = document.getElementById(regionId(region));
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, []);
  return inView;
}
