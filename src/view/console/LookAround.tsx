import { Play } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Status } from '../ui/Status.tsx';
import { useWords } from '../ui/words.ts';
import type { LookView } from './console.ts';

interface LookAroundProps {
  /** Who looks. */
  readonly who: string;
  readonly looks: readonly LookView[];
}

/** Calls that show what one may see as whom. */
export function LookAround({ who, looks }: LookAroundProps) {
  const words = useWords().console.look;
  return (
    <Card title={words.title}>
      <p className="mb-2 text-sm text-ink-muted">{words.text(who)}</p>
      <ul>
        {looks.map(({ title, action, status, onMake }) => (
          <li key={title} className="flex items-center justify-between gap-x-3 border-t border-line py-1.5">
            <span className="min-w-0">
              <Button size="small" tone="quiet" icon={Play} onClick={onMake} className="text-start">
                {title}
              </Button>
              <code className="block ps-9 text-xs text-ink-muted">{action}</code>
            </span>
            <span role="status">{status && <Status kind={status} />}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
