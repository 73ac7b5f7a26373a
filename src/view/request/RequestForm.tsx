import type { ReactNode } from 'react';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words.ts';
import { CallerField, type CallerFieldProps } from './CallerField.tsx';
import type { Choice, ChoiceGroup } from './choice.ts';
import { Circumstances, type CircumstancesProps } from './Circumstances.tsx';
import { CopyAs, type CopyAsProps } from './CopyAs.tsx';
import type { Entered, FieldView } from './field.ts';
import { Parameters } from './Parameters.tsx';
import { PasteCommand, type PasteCommandProps } from './PasteCommand.tsx';
import { Picker } from './Picker.tsx';
import { TokenEditor, type TokenEditorProps } from './TokenEditor.tsx';

export interface RequestFormProps {
  readonly operation: {
    /** `service:Operation` */
    readonly chosen: string;
    /** What it does. */
    readonly help: string;
    readonly groups: readonly ChoiceGroup[];
    readonly typedChoice: (typed: string) => Choice | null;
    readonly onChoose: (call: string) => void;
  };
  readonly caller: CallerFieldProps;
  readonly token: TokenEditorProps | null;
  /** Null for an action whose parameters the lab does not know. */
  readonly fields: readonly FieldView[] | null;
  readonly onField: (name: string, entered: Entered) => void;
  readonly circumstances: CircumstancesProps;
  readonly copyAs: CopyAsProps;
  readonly paste: PasteCommandProps;
}

/** Puts any call together: who asks, what, with which parameters, and how it is written elsewhere. */
export function RequestForm(props: RequestFormProps) {
  const { operation, caller, token, fields, onField, circumstances, copyAs, paste } = props;
  const words = useWords().request;
  // Fields that were opened, or hold text that means nothing yet, belong to one operation.
  const { chosen } = operation;
  return (
    <div className="@container">
      <div className="grid items-start gap-x-8 gap-y-5 @5xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="min-w-0 space-y-5">
          <div className="grid items-start gap-4 @2xl:grid-cols-2">
            <CallerField {...caller} />
            <Picker
              label={words.operation.label}
              help={operation.help}
              groups={operation.groups}
              chosen={chosen}
              onChoose={operation.onChoose}
              typedChoice={operation.typedChoice}
              titles={{ typed: words.operation.typed, chosen: words.operation.now }}
            />
          </div>
          {fields && (
            <Part title={words.parameters}>
              <Parameters key={chosen} fields={fields} onChange={onField} />
            </Part>
          )}
          {token && (
            <Part title={words.token.part}>
              <TokenEditor key={chosen} {...token} />
            </Part>
          )}
        </div>
        <div className="min-w-0 divide-y divide-line border-y border-line">
          <Folded key={chosen} title={words.circumstances.title} defaultOpen={fields === null}>
            <Circumstances {...circumstances} />
          </Folded>
          <Folded title={words.copyAs.title}>
            <CopyAs {...copyAs} />
          </Folded>
          <Folded title={words.paste.title}>
            <PasteCommand {...paste} />
          </Folded>
        </div>
      </div>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ title, children }: PartProps) {
  return (
    <section aria-label={title}>
      <h3 className="mb-2 text-base font-semibold">{title}</h3>
      {children}
    </section>
  );
}

function Folded({ title, defaultOpen = false, children }: PartProps & { readonly defaultOpen?: boolean }) {
  return (
    <div>
      <Disclosure
        level={3}
        defaultOpen={defaultOpen}
        summary={<span className="text-base font-semibold">{title}</span>}
        className="my-1 pointer-coarse:min-h-11"
      >
        <div className="pt-1 pb-4">{children}</div>
      </Disclosure>
    </div>
  );
}
