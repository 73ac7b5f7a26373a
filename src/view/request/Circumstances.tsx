import { X } from 'lucide-react';
import { useId } from 'react';
import { cx } from '../ui/cx.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import { ContextFields, type ContextFieldsProps } from './ContextFields.tsx';
import type { Offer } from './field.ts';
import { AS_TYPED, INPUT } from './inputClass.ts';
import { OfferInput } from './OfferInput.tsx';

export interface CircumstancesProps {
  /** The ARN acted on; null where the parameters name it. */
  readonly resource: {
    readonly text: string;
    readonly offers: readonly Offer[];
    readonly onChange: (text: string) => void;
    /** Null where nothing else could name it. */
    readonly onRemove: (() => void) | null;
  } | null;
  readonly context: ContextFieldsProps;
  /** What the session is called that the call issues; null where it issues none. */
  readonly label: { readonly text: string; readonly onChange: (text: string) => void } | null;
}

/** What a call is about besides its parameters. */
export function Circumstances({ resource, context, label }: CircumstancesProps) {
  const words = useWords().request.circumstances;
  const id = useId();
  return (
    <div className="space-y-4">
      {resource && (
        <div>
          <div className="flex items-center gap-2">
            <span aria-hidden className="text-sm font-semibold">
              {words.resource}
            </span>
            {resource.onRemove && (
              <IconButton
                icon={X}
                label={words.removeResource}
                onClick={resource.onRemove}
                className="ms-auto -my-1.5"
              />
            )}
          </div>
          <div className="mt-1 flex">
            <OfferInput
              label={words.resource}
              describedBy={`${id}-resource`}
              text={resource.text}
              offers={resource.offers}
              onChange={resource.onChange}
            />
          </div>
          <p id={`${id}-resource`} className="mt-1 text-xs text-ink-muted">
            {resource.onRemove ? words.askedAbout : words.resourceHelp}
          </p>
        </div>
      )}
      {label && (
        <div>
          <label htmlFor={`${id}-label`} className="block text-sm font-semibold">
            {words.label}
          </label>
          <input
            {...AS_TYPED}
            id={`${id}-label`}
            value={label.text}
            maxLength={128}
            aria-describedby={`${id}-label-help`}
            onChange={(event) => label.onChange(event.target.value)}
            className={cx(INPUT, 'mt-1')}
          />
          <p id={`${id}-label-help`} className="mt-1 text-xs text-ink-muted">
            {words.labelHelp}
          </p>
        </div>
      )}
      <ContextFields {...context} />
    </div>
  );
}
