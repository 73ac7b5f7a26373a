import { ArrowRight, Boxes, GraduationCap, Waypoints, type LucideIcon } from 'lucide-react';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { Badge } from '../ui/Badge.tsx';
import { useWords } from '../ui/words.ts';

export interface DoorsProps {
  /** Null: not there yet, which the door says. */
  readonly learn: Destination | null;
  readonly sandbox: Destination | null;
  readonly exam: Destination | null;
}

/** The three ways into the lab. */
export function Doors({ learn, sandbox, exam }: DoorsProps) {
  const words = useWords();
  return (
    <section aria-labelledby="doors">
      <h2 id="doors" className="text-xl font-bold tracking-tight">
        {words.home.doors}
      </h2>
      <ul className="mt-4 grid gap-4 md:grid-cols-3">
        <Door icon={Waypoints} words={words.home.door.learn} to={learn} />
        <Door icon={Boxes} words={words.home.door.sandbox} to={sandbox} />
        <Door icon={GraduationCap} words={words.home.door.exam} to={exam} />
      </ul>
    </section>
  );
}

interface DoorProps {
  readonly icon: LucideIcon;
  readonly words: { readonly title: string; readonly text: string; readonly coming: string };
  readonly to: Destination | null;
}

function Door({ icon: Icon, words: door, to }: DoorProps) {
  const words = useWords();
  return (
    <li className="flex flex-col rounded-lg border border-line bg-surface p-5 shadow-card">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Icon aria-hidden size={26} className={to ? 'text-accent' : 'text-ink-muted'} />
        {!to && <Badge>{words.home.coming}</Badge>}
      </div>
      <h3 className="mt-3 text-lg font-semibold">{door.title}</h3>
      <p className="mt-1 flex-1 text-sm text-ink-muted">{to ? door.text : door.coming}</p>
      {to && (
        <ActionLink
          to={to}
          className="mt-4 inline-flex min-h-9 items-center gap-1.5 self-start font-semibold text-accent hover:text-accent-strong"
        >
          {words.home.open(door.title)} <ArrowRight aria-hidden size={16} />
        </ActionLink>
      )}
    </li>
  );
}
