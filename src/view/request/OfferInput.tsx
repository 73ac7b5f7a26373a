import { ComboBox, Input } from 'react-aria-components';
import { cx } from '../ui/cx.ts';
import { isMeant } from './choice.ts';
import { ChoiceItem, ChoiceList } from './ChoiceList.tsx';
import type { Offer } from './field.ts';
import { AS_TYPED, CODE_INPUT } from './inputClass.ts';
import { OpenButton } from './OpenButton.tsx';

interface OfferInputProps {
  readonly label: string;
  readonly describedBy?: string | undefined;
  readonly text: string;
  readonly numeric?: boolean;
  readonly placeholder?: string | undefined;
  readonly offers: readonly Offer[];
  readonly onChange: (text: string) => void;
}

/** A field for any text, which offers those that would fit. */
export function OfferInput(props: OfferInputProps) {
  const { label, describedBy, text, numeric = false, placeholder, offers, onChange } = props;
  if (offers.length === 0) {
    return (
      <input
        {...AS_TYPED}
        value={text}
        inputMode={numeric ? 'numeric' : 'text'}
        {...(placeholder !== undefined && { placeholder })}
        aria-label={label}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
        className={CODE_INPUT}
      />
    );
  }
  return (
    <ComboBox
      allowsCustomValue
      defaultItems={offers}
      defaultFilter={isMeant}
      inputValue={text}
      onInputChange={(changed) => changed !== text && onChange(changed)}
      aria-label={label}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      menuTrigger="input"
      className="relative min-w-0 flex-1"
    >
      <Input
        {...AS_TYPED}
        {...(placeholder !== undefined && { placeholder })}
        className={cx(CODE_INPUT, 'pe-9 pointer-coarse:pe-11')}
      />
      <OpenButton label={label} />
      <ChoiceList<Offer>>
        {({ value, detail }) => <ChoiceItem id={value} name={value} detail={detail} />}
      </ChoiceList>
    </ComboBox>
  );
}
