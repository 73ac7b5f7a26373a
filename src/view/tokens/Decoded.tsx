import { CircleCheck, CircleX, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge } from '../ui/Badge.tsx';
import { Card } from '../ui/Card.tsx';
import { CodeBlock } from '../ui/CodeBlock.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import { TimeList, type TimeView } from './TimeList.tsx';

/** A sentence about what was read, good, bad or neither. */
export interface NoteView {
  readonly standing: 'good' | 'bad' | 'plain';
  readonly text: string;
}

/** A part of a token: what it is called, what is to be said of it, and its text where it has one. */
export interface DecodedPart {
  readonly name: string;
  /** Null where there is nothing to read. */
  readonly read: boolean | null;
  readonly notes: readonly NoteView[];
  readonly code: string | null;
  /** Names with their values, such as the attributes of an assertion. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** All that could be read of a text. */
export interface DecodedView {
  /** What kind of token it is. */
  readonly title: string;
  readonly notes: readonly NoteView[];
  readonly parts: readonly DecodedPart[];
  /** Null where the kind has no times. */
  readonly times: readonly TimeView[] | null;
}

interface DecodedProps {
  readonly decoded: DecodedView;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** What was read of a token, part by part; a part that is broken does not hide the others. */
export function Decoded({ decoded: { title, notes, parts, times }, children }: DecodedProps) {
  return (
    <Card title={title}>
      <LiveRegion text={title} />
      <div className="space-y-4">
        <Notes notes={notes} />
        {times && <TimeList times={times} />}
        {parts.map((part) => (
          <Part key={part.name} part={part} />
        ))}
        {children}
      </div>
    </Card>
  );
}

function Part({ part: { name, read, notes, code, facts } }: { readonly part: DecodedPart }) {
  const words = useWords().tokensTool.decode;
  return (
    <section aria-label={name} className="space-y-1.5">
      <h4 className="flex items-center gap-2 text-sm font-semibold">
        {name}
        {read !== null && <Badge tone={read ? 'allow' : 'deny'}>{read ? words.partOk : words.partBad}</Badge>}
      </h4>
      <Notes notes={notes} />
      {facts.length > 0 && (
        <dl className="space-y-1 text-xs">
          {facts.map((fact) => (
            <div key={fact.name}>
              <dt className="font-semibold text-ink-muted wrap-anywhere">{fact.name}</dt>
              <dd className="font-mono wrap-anywhere">{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {code !== null && <CodeBlock text={code} label={name} wrap />}
    </section>
  );
}

const NOTE = {
  good: { icon: CircleCheck, className: 'text-allow' },
  bad: { icon: CircleX, className: 'text-deny' },
  plain: { icon: Info, className: 'text-ink-muted' },
} as const;

function Notes({ notes }: { readonly notes: readonly NoteView[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="space-y-1 text-sm">
      {notes.map(({ standing, text }) => {
        const { icon: Icon, className } = NOTE[standing];
        return (
          <li key={text} className="flex gap-2">
            <Icon aria-hidden size={16} className={cx('mt-1 shrink-0', className)} />
            <span className="min-w-0 wrap-anywhere">{text}</span>
          </li>
        );
      })}
    </ul>
  );
}
