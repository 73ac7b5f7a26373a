import { Download } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { CodeBlock } from '../ui/CodeBlock.tsx';
import { useWords } from '../ui/words.ts';
import { Warning } from './Warning.tsx';
import { WorldDialog } from './WorldDialog.tsx';

export interface ExportChoiceView {
  readonly kind: 'world' | 'call' | 'calls';
  readonly format: 'yaml' | 'json';
  readonly secrets: boolean;
}

interface ExportViewProps {
  readonly choice: ExportChoiceView;
  readonly onChoice: (choice: ExportChoiceView) => void;
  /** How many calls have been made. */
  readonly calls: number;
  readonly name: string;
  readonly text: string;
  /** Whether it is short enough to be imported again. */
  readonly importable: boolean;
  readonly onDownload: () => void;
  readonly onClose: () => void;
}

/** Characters of the text that are shown; the file has all of them. */
const SHOWN = 4000;

/** What to take away as a file: the world or calls of it, in which format, with or without secrets. */
export function ExportView({
  choice,
  onChoice,
  calls,
  name,
  text,
  importable,
  onDownload,
  onClose,
}: ExportViewProps) {
  const words = useWords().worlds.export;
  return (
    <WorldDialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.close}</Button>
          <Button tone="primary" icon={Download} onClick={onDownload}>
            {words.download}
          </Button>
        </>
      }
    >
      <Choices label={words.what}>
        {(['world', 'call', 'calls'] as const).map((kind) => (
          <Radio
            key={kind}
            name="export-kind"
            label={kind === 'calls' ? words.kind.calls(calls) : words.kind[kind]}
            checked={choice.kind === kind}
            disabled={kind === 'calls' && calls === 0}
            onChoose={() => onChoice({ ...choice, kind })}
          />
        ))}
        {choice.kind === 'calls' && <p className="ps-7 text-sm text-ink-muted">{words.callsAbout}</p>}
      </Choices>
      <Choices label={words.format} row>
        {(['yaml', 'json'] as const).map((format) => (
          <Radio
            key={format}
            name="export-format"
            label={words[format]}
            checked={choice.format === format}
            onChoose={() => onChoice({ ...choice, format })}
          />
        ))}
      </Choices>
      <Secrets checked={choice.secrets} onChange={(secrets) => onChoice({ ...choice, secrets })} />
      {!importable && <Warning>{words.tooLong[choice.format]}</Warning>}
      <div className="space-y-1">
        <p className="text-sm text-ink-muted wrap-anywhere">{words.file(name, text.length)}</p>
        <div className="max-h-64 overflow-y-auto rounded-md border-b border-line">
          <CodeBlock text={text.slice(0, SHOWN)} whole={text} label={words.preview} />
        </div>
        {text.length > SHOWN && <p className="text-sm text-ink-muted">{words.shortened(text.length)}</p>}
      </div>
    </WorldDialog>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly row?: boolean;
  readonly children: ReactNode;
}

function Choices({ label, row = false, children }: ChoicesProps) {
  return (
    <fieldset>
      <legend className="text-sm font-semibold">{label}</legend>
      <div className={row ? 'flex flex-wrap gap-x-6' : ''}>{children}</div>
    </fieldset>
  );
}

interface RadioProps {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

function Radio({ name, label, checked, disabled = false, onChoose }: RadioProps) {
  return (
    <label className="flex min-h-8 items-center gap-2.5 text-sm pointer-coarse:min-h-11">
      <input
        type="radio"
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={onChoose}
        className="size-4.5 shrink-0"
      />
      <span className={disabled ? 'min-w-0 text-ink-muted' : 'min-w-0'}>{label}</span>
    </label>
  );
}

interface SecretsProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Secrets({ checked, onChange }: SecretsProps) {
  const words = useWords().worlds.export;
  const id = useId();
  return (
    <div>
      <label
        htmlFor={id}
        className="flex min-h-8 items-center gap-2.5 text-sm font-semibold pointer-coarse:min-h-11"
      >
        <input
          id={id}
          type="checkbox"
          checked={checked}
          aria-describedby={`${id}-about`}
          onChange={({ target }) => onChange(target.checked)}
          className="size-4.5 shrink-0"
        />
        {words.secrets}
      </label>
      <p id={`${id}-about`} className="ps-7 text-sm text-ink-muted">
        {words.secretsAbout}
      </p>
    </div>
  );
}
