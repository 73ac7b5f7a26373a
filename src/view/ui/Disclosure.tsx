import { ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { cx } from './cx.ts';

interface DisclosureProps {
  readonly summary: ReactNode;
  /** Level of the heading that the button stands in; none by default. */
  readonly level?: 3 | 4;
  readonly defaultOpen?: boolean;
  /** Given, the owner keeps whether it is open. */
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A line that opens what is behind it. */
export function Disclosure(props: DisclosureProps) {
  const { summary, level, defaultOpen = false, onToggle, className, children } = props;
  const [ownOpen, setOwnOpen] = useState(defaultOpen);
  const open = props.open ?? ownOpen;
  const id = useId();
  const toggle = () => {
    setOwnOpen(!open);
    onToggle?.(!open);
  };
  const button = (
    <button
      type="button"
      aria-expanded={open}
      aria-controls={id}
      onClick={toggle}
      className={cx(
        'flex min-h-9 w-full items-center gap-2 rounded-md text-start text-sm hover:bg-neutral-soft',
        className,
      )}
    >
      <ChevronRight
        aria-hidden
        size={16}
        className={cx('shrink-0 transition-transform', open && 'rotate-90')}
      />
      <span className="min-w-0 flex-1">{summary}</span>
    </button>
  );
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <>
      {level ? <Heading>{button}</Heading> : button}
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </>
  );
}
