import { BookOpen } from 'lucide-react';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { useWords } from '../ui/words.ts';

/** From a lesson to the same as a page to read and print. */
export function ReadLink({ to }: { readonly to: Destination }) {
  const words = useWords().learn;
  return (
    <ActionLink
      to={to}
      aria-label={words.read}
      title={words.read}
      className="inline-grid size-9 shrink-0 place-items-center rounded-md text-ink transition-colors hover:bg-neutral-soft"
    >
      <BookOpen aria-hidden size={18} />
    </ActionLink>
  );
}
