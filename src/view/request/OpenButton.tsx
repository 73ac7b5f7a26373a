import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../ui/words.ts';

/** At the end of a field: opens its list whole. */
export function OpenButton({ label }: { readonly label: string }) {
  const words = useWords().request;
  return (
    <Button
      aria-label={words.show(label)}
      className="absolute inset-y-0 end-0 grid w-9 place-items-center rounded-md text-ink-muted hover:bg-neutral-soft hover:text-ink pointer-coarse:w-11"
    >
      <ChevronDown aria-hidden size={16} />
    </Button>
  );
}
