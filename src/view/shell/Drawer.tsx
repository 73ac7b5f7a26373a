import { Suspense, useState, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.ts';
import { Region, regionId, type RegionName } from './Region.tsx';
import { REGION_ICON } from './regionIcon.ts';

export interface DrawerProps {
  readonly parts: readonly { readonly name: RegionName; readonly content: ReactNode }[];
  /** The part that stands open to begin with. */
  readonly first: RegionName | null;
}

/** Tools below the workbench, one open at a time. A tool that has been opened goes on while it is hidden. */
export function Drawer({ parts, first }: DrawerProps) {
  const words = useWords();
  const [open, setOpen] = useState(first);
  const [opened, setOpened] = useState<ReadonlySet<RegionName>>(new Set(first ? [first] : []));
  const toggle = (name: RegionName): void => {
    setOpen(open === name ? null : name);
    setOpened(new Set([...opened, name]));
  };
  return (
    <section
      id={regionId('tools')}
      aria-label={words.region.tools}
      tabIndex={-1}
      className="flex min-h-0 min-w-0 scroll-mt-2 flex-col border-line -outline-offset-2 [grid-area:drawer] md:border-t"
    >
      <div role="group" aria-label={words.region.openTool} className="flex flex-wrap gap-1 px-3 py-1">
        {parts.map(({ name }) => (
          <Button
            key={name}
            tone={open === name ? 'secondary' : 'quiet'}
            size="small"
            icon={REGION_ICON[name]}
            aria-expanded={open === name}
            onClick={() => toggle(name)}
          >
            {words.region[name]}
          </Button>
        ))}
      </div>
      {parts.map(
        ({ name, content }) =>
          opened.has(name) && (
            <Region
              key={name}
              name={name}
              hidden={open !== name}
              headed={false}
              className="min-h-0 flex-1 border-t border-line fill:max-h-[40dvh]"
            >
              <Suspense fallback={<p className="text-sm text-ink-muted">{words.loading}</p>}>{content}</Suspense>
            </Region>
          ),
      )}
    </section>
  );
}
