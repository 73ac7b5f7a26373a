import { Command, Keyboard } from 'lucide-react';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';

/** For those who don't know the keys: the palette, and the list of shortcuts where there is room. */
export function CommandButtons({ onOpen }: { readonly onOpen: (what: 'palette' | 'shortcuts') => void }) {
  const words = useWords().frame.palette;
  return (
    <div className="flex">
      <IconButton icon={Command} label={words.button} onClick={() => onOpen('palette')} />
      <IconButton
        icon={Keyboard}
        label={words.help}
        onClick={() => onOpen('shortcuts')}
        className="max-lg:hidden"
      />
    </div>
  );
}
