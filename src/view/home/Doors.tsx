import { ArrowRight, Boxes, GraduationCap, Waypoints, type LucideIcon } from 'lucide-react';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { useWords } from '../ui/words.ts';

export interface DoorsProps {
  readonly learn: Destination;
  readonly sandbox: Destination;
  readonly exam: Destination;
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
  readonly words: { readonly title: string; readonly text: string };
  readonly to: Destination;
}

function Door({ icon: Icon, words: door, to }: DoorProps) {
  const words = useWords();
  return (
    <li className="flex flex-col rounded-lg border border-line bg-surface p-5 shadow-card">
      <Icon aria-hidden size={26} className="text-accent" />
      <h3 className="mt-3 text-lg font-semibold">{door.title}</h3>
      <p className="mt-1 flex-1 text-sm text-ink-muted">{door.text}</p>
      <ActionLink
        to={to}
        className="mt-4 inline-flex min-h-9 items-center gap-1.5 self-start font-semibold text-accent hover:text-accent-strong"
      >
        {words.home.open(door.title)} <ArrowRight aria-hidden size={16} />
      </ActionLink>
    </li>
  );
}
