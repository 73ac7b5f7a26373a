import { useEffect, useState } from 'react';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import { regionId, type RegionName } from './Region.tsx';
import { REGION_ICON } from './regionIcon.ts';

/** On narrow pages: jumps from region to region, and shows which one is in view. */
export function RegionTabs({ regions }: { readonly regions: readonly RegionName[] }) {
  const words = useWords();
  const inView = useRegionInView(regions);
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
        {regions.map((name) => {
          const Icon = REGION_ICON[name];
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
function useRegionInView(regions: readonly RegionName[]): RegionName | null {
  const [inView, setInView] = useState<RegionName | null>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find(({ isIntersecting }) => isIntersecting);
        const name = regions.find((region) => regionId(region) === entered?.target.id);
        if (name) setInView(name);
      },
      { rootMargin: '-30% 0px -69% 0px' },
    );
    for (const region of regions) {
      const element = document.getElementById(regionId(region));
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [regions]);
  return inView;
}
