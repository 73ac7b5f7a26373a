import { useState, type KeyboardEvent } from 'react';
import { Collection, ComboBox, Header, Input, Label, ListBoxSection, Text } from 'react-aria-components';
import { cx } from '../ui/cx.ts';
import { groupsFor, type Choice, type ChoiceGroup } from './choice.ts';
import { ChoiceItem, ChoiceList } from './ChoiceList.tsx';
import { AS_TYPED, INPUT } from './inputClass.ts';
import { OpenButton } from './OpenButton.tsx';

export interface PickerProps {
  readonly label: string;
  readonly help: string;
  /** What is chosen is among them. */
  readonly groups: readonly ChoiceGroup[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** What a text means that names none of the choices; null when it can mean nothing. */
  readonly typedChoice: (typed: string) => Choice | null;
  /** Headings of that, and of what is chosen already. */
  readonly titles: { readonly typed: string; readonly chosen: string };
}

/** Chooses one of many by typing a part of its name, or something that is not among them. */
export function Picker(props: PickerProps) {
  const { label, help, groups, chosen, onChoose, typedChoice, titles } = props;
  const [text, setText] = useState('');
  const choices = groups.flatMap((group) => group.choices);
  const typed = text === choices.find(({ id }) => id === chosen)?.name ? '' : text;
  const exact = choices.find(({ id, name }) => id === typed || name === typed) ?? null;
  const own = exact ?? (typed === '' ? null : typedChoice(typed));
  const take = (event: KeyboardEvent<HTMLInputElement>): void => {
    const walked = event.currentTarget.hasAttribute('aria-activedescendant');
    if (event.key === 'Enter' && !walked && own) onChoose(own.id);
  };
  return (
    <ComboBox
      items={groupsFor(groups, typed, chosen, exact ? null : own, titles)}
      selectedKey={chosen}
      onSelectionChange={(key) => key !== null && onChoose(String(key))}
      onInputChange={setText}
      menuTrigger="focus"
      className="min-w-0"
    >
      <Label className="block text-sm font-semibold">{label}</Label>
      <div className="relative mt-1">
        <Input
          {...AS_TYPED}
          onClick={(event) => typed === '' && event.currentTarget.select()}
          onKeyDownCapture={take}
          className={cx(INPUT, 'pe-9 pointer-coarse:pe-11')}
        />
        <OpenButton label={label} />
      </div>
      <Text slot="description" className="mt-1 block text-xs text-ink-muted">
        {help}
      </Text>
      <ChoiceList<ChoiceGroup>>
        {({ id, title, choices: items }) => (
          <ListBoxSection id={id}>
            <Header className="px-2 pt-2 pb-1 text-xs font-semibold text-ink-muted">{title}</Header>
            <Collection items={items}>
              {(choice) => <ChoiceItem id={choice.id} name={choice.name} detail={choice.detail ?? null} />}
            </Collection>
          </ListBoxSection>
        )}
      </ChoiceList>
    </ComboBox>
  );
}
