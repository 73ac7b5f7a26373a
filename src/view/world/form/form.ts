import type { Phrase } from '../../../explain/phrase.ts';
import type { Control, FieldKey } from '../../../world/parts/fields.ts';
import type { FieldValue, FieldValues } from '../../../world/parts/values.ts';

/** One of the choices of a field, under the name of a group when there are several groups. */
export interface OptionView {
  readonly value: string;
  readonly label: string;
  readonly group: string | null;
}

/** A field of a form, in words. */
export interface FieldView {
  readonly key: FieldKey;
  readonly label: string;
  readonly help: string | null;
  readonly control: Control;
  readonly optional: boolean;
  /** What stands for no choice at all; null where one has to be made. */
  readonly empty: string | null;
  readonly options: readonly OptionView[];
  /** What adds one more, for lists. */
  readonly add: string;
}

/** A form: what is asked for, or with no fields a question. */
export interface FormView {
  readonly title: string;
  /** What is to be known before. */
  readonly notes: readonly Phrase[];
  readonly fields: readonly FieldView[];
  readonly start: FieldValues;
  readonly submit: string;
  /** It takes something away. */
  readonly isRemoval: boolean;
}

/** What stands against what was sent: at fields, and besides. */
export interface FormProblems {
  readonly fields: Readonly<Partial<Record<FieldKey, string>>>;
  readonly rest: readonly string[];
}

/** What each control is given. */
export interface ControlProps<Value extends FieldValue> {
  readonly field: FieldView;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Id of the control that the label names. */
  readonly id: string;
  /** Ids of help and problem. */
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
}
