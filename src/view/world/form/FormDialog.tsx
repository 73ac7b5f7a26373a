import { useEffect, useRef, useState } from 'react';
import { Heading } from 'react-aria-components';
import { TriangleAlert } from 'lucide-react';
import type { FieldValue, FieldValues } from '../../../world/parts/values.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Button } from '../../ui/Button.tsx';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWords } from '../../ui/words.ts';
import type { FormProblems, FormView } from './form.ts';
import { FormField } from './FormField.tsx';

interface FormDialogProps {
  readonly form: FormView;
  /** Sends what the fields hold; what stands against it, or null when the form is done. */
  readonly onSubmit: (values: FieldValues) => FormProblems | null;
  readonly onClose: () => void;
}

const FINE: FormProblems = { fields: {}, rest: [] };

/** A form over the page; Escape leaves it, and problems stand at their fields. */
export function FormDialog({ form, onSubmit, onClose }: FormDialogProps) {
  const words = useWords().worldEdit;
  const [values, setValues] = useState<FieldValues>(form.start);
  const [problems, setProblems] = useState(FINE);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // On touch a field with the focus would bring up the keyboard, over half of the form.
    if (matchMedia('(pointer: coarse)').matches) return;
    const first = element.current?.querySelector<HTMLElement>('input, select, textarea, [type=submit]');
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, []);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [problems]);
  const change = (key: keyof FieldValues, value: FieldValue): void => {
    setValues({ ...values, [key]: value });
    if (problems.fields[key] === undefined) return;
    setProblems({ ...problems, fields: { ...problems.fields, [key]: undefined } });
  };
  return (
    <Sheet width="max-w-lg" role={form.isRemoval ? 'alertdialog' : 'dialog'} onClose={onClose}>
      <form
        ref={element}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setProblems(onSubmit(values) ?? FINE);
        }}
        className="flex min-h-0 flex-col"
      >
        <div className="min-h-0 space-y-4 overflow-y-auto p-4 sm:p-5">
          <Heading slot="title" level={2} className="text-lg font-bold wrap-anywhere">
            {form.title}
          </Heading>
          {form.notes.map((note, index) => (
            <p key={index} className="text-sm">
              <PhraseText phrase={note} />
            </p>
          ))}
          {form.fields.map((field) => (
            <FormField
              key={field.key}
              field={field}
              value={values[field.key] ?? ''}
              problem={problems.fields[field.key]}
              onChange={(value) => change(field.key, value)}
            />
          ))}
          {problems.rest.length > 0 && <Rest problems={problems.rest} />}
        </div>
        <div className="flex flex-wrap justify-end gap-2 border-t border-line p-3 sm:px-5">
          <Button onClick={onClose} className="pointer-coarse:min-h-11">
            {words.cancel}
          </Button>
          <button type="submit" className={buttonClass({ tone: 'primary' }, 'pointer-coarse:min-h-11')}>
            {form.submit}
          </button>
        </div>
      </form>
    </Sheet>
  );
}

/** What stands against the edit as a whole. */
function Rest({ problems }: { readonly problems: readonly string[] }) {
  const words = useWords().worldEdit;
  return (
    <div role="alert" className="flex gap-2 rounded-md border border-deny-line bg-deny-soft p-3 text-sm">
      <TriangleAlert aria-hidden size={18} className="mt-0.5 shrink-0 text-deny" />
      <div className="min-w-0 space-y-1">
        <p className="font-semibold">{words.problems}</p>
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
    </div>
  );
}
