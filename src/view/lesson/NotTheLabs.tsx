import { UserRound } from 'lucide-react';
import { useWords } from '../ui/words.ts';

/** Marks a lesson that somebody handed over. */
export function NotTheLabs() {
  const words = useWords().build.load;
  return (
    <p className="mb-4 flex items-center gap-2 rounded-md border border-stale-line bg-stale-soft px-3 py-2 text-sm">
      <UserRound aria-hidden size={18} className="shrink-0 text-stale" />
      {words.note}
    </p>
  );
}
