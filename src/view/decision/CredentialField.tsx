import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { CopyButton } from '../ui/CopyButton.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useWords } from '../ui/words.ts';

interface CredentialFieldProps {
  /** By AWS's own name. */
  readonly name: string;
  readonly value: string;
  readonly shows: 'whole' | 'shortened' | 'onRequest';
}

const ENDS = 14;
const HIDDEN = '•'.repeat(20);

/** One part of a set of credentials, with a button that copies it whole. */
export function CredentialField({ name, value, shows }: CredentialFieldProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const short = value.length > 2 * ENDS + 1 ? `${value.slice(0, ENDS)}…${value.slice(-ENDS)}` : value;
  const closed = { whole: value, shortened: short, onRequest: HIDDEN }[shows];
  const covered = shows === 'onRequest' && !open;
  return (
    <div>
      <dt className="text-xs text-ink-muted">{name}</dt>
      <dd className="flex items-center gap-1">
        <span aria-hidden={covered || undefined} className="min-w-0 flex-1 font-mono text-sm wrap-anywhere">
          {open ? value : closed}
        </span>
        {covered && <VisuallyHidden>{words.credentials.hidden}</VisuallyHidden>}
        {shows !== 'whole' && (
          <IconButton
            icon={open ? EyeOff : Eye}
            label={open ? words.credentials.hide(name) : words.credentials.show(name)}
            onClick={() => setOpen(!open)}
          />
        )}
        <CopyButton text={value} what={name} />
      </dd>
    </div>
  );
}
