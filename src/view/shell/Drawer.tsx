import { Maximize2, Minimize2, X } from 'lucide-react';
import { Suspense, useState, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import { Region, regionId, type RegionName } from './Region.tsx';
import { REGION_ICON } from './regionIcon.ts';

export interface DrawerProps {
  readonly parts: readonly DrawerPart[];
  /** The part that stands open; null: the drawer is shut. */
  readonly open: RegionName | null;
  readonly onOpen: (name: RegionName | null) => void;
  /** Whether it takes the whole height. */
  readonly tall: boolean;
  /** Null: its height is not the learner's to choose. */
  readonly onTall: ((tall: boolean) => void) | null;
}

export interface DrawerPart {
  readonly name: RegionName;
  readonly content: ReactNode;
  /** Whether it is not offered now; one that has been opened goes on all the same. */
  readonly away?: boolean;
}

/** Tools below the workbench, one open at a time. A tool that has been opened goes on while it is hidden. */
export function Drawer({ parts, open, onOpen, tall, onTall }: DrawerProps) {
  const words = useWords();
  const offered = parts.filter(({ away = false }) => !away);
  const [opened, setOpened] = useState<ReadonlySet<RegionName>>(new Set());
  if (open && !opened.has(open)) setOpened(new Set([...opened, open]));
  return (
    <section
      id={regionId('tools')}
      aria-label={words.region.tools}
      tabIndex={-1}
      className="flex min-h-0 min-w-0 scroll-mt-2 flex-col border-line -outline-offset-2 [grid-area:drawer] md:border-t"
    >
      <div className="@container flex items-center gap-1 px-3 py-1">
        <div
          role="group"
          aria-label={words.region.openTool}
          className="flex min-w-0 flex-1 flex-wrap gap-0.5"
        >
          {offered.map(({ name }) => (
            <ToolButton
              key={name}
              name={name}
              isOpen={open === name}
              isOfMany={offered.length > 8}
              onPress={() => onOpen(open === name ? null : name)}
            />
          ))}
        </div>
        {open && (
          <div className="hidden shrink-0 fill:flex">
            {onTall && (
              <IconButton
                icon={tall ? Minimize2 : Maximize2}
                label={tall ? words.frame.lower : words.frame.raise}
                aria-pressed={tall}
                onClick={() => onTall(!tall)}
              />
            )}
            <IconButton icon={X} label={words.frame.shut} onClick={() => onOpen(null)} />
          </div>
        )}
      </div>
      {parts.map(
        ({ name, content }) =>
          opened.has(name) && (
            <Region
              key={name}
              name={name}
              hidden={open !== name}
              headed={false}
              className="min-h-0 flex-1 border-t border-line"
            >
              <Suspense fallback={<p className="text-sm text-ink-muted">{words.loading}</p>}>
                {content}
              </Suspense>
            </Region>
          ),
      )}
    </section>
  );
}

interface ToolButtonProps {
  readonly name: RegionName;
  readonly isOpen: boolean;
  /** Whether it is one of so many that they take less room each, to stand on one line. */
  readonly isOfMany: boolean;
  readonly onPress: () => void;
}

/** Opens a tool or shuts it; its icon shows where there is room for all of them. */
function ToolButton({ name, isOpen, isOfMany, onPress }: ToolButtonProps) {
  const words = useWords();
  const Icon = REGION_ICON[name];
  return (
    <Button
      tone={isOpen ? 'secondary' : 'quiet'}
      size="small"
      aria-expanded={isOpen}
      onClick={onPress}
      className={isOfMany ? 'md:@max-[68rem]:px-1.5 md:@max-[58rem]:px-1 md:@max-[58rem]:text-xs' : ''}
    >
      <Icon aria-hidden size={16} className="shrink-0 @max-[68rem]:hidden" />
      {words.region[name]}
    </Button>
  );
}
