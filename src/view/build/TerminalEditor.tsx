import { Plus } from 'lucide-react';
import { SelectField } from '../tokens/SelectField.tsx';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words.ts';
import { BuildSection, stayInSection } from './BuildSection.tsx';
import { FileFields, type FileContent } from './FileFields.tsx';

export interface TerminalFile {
  readonly path: string;
  readonly content: FileContent;
}

interface TerminalEditorProps {
  /** Whose credentials there can be, by how files write it, and whose there are; '' stands for the first caller's. */
  readonly callers: readonly { readonly id: string; readonly name: string }[];
  readonly caller: string;
  readonly files: readonly TerminalFile[];
  /** Labels of the calls whose token a file can hold. */
  readonly tokens: readonly string[];
  readonly onCaller: (id: string) => void;
  /** @param field which part of a file was changed */
  readonly onFiles: (files: readonly TerminalFile[], field: string) => void;
}

/** What terminal and code have when the step begins. */
export function TerminalEditor({ callers, caller, files, tokens, onCaller, onFiles }: TerminalEditorProps) {
  const words = useWords().build.terminal;
  const paths = files.map(({ path }) => path);
  return (
    <BuildSection name="terminal">
      <Disclosure summary={words.more} defaultOpen={caller !== '' || files.length > 0}>
        <div className="space-y-3 pt-2">
          <p className="text-sm text-ink-muted">{words.about}</p>
          <SelectField label={words.as} chosen={caller} options={callers} onChoose={onCaller} />
          <p className="text-sm font-semibold">{words.files}</p>
          {files.length === 0 && <p className="text-sm text-ink-muted">{words.noFiles}</p>}
          {files.map((file, index) => (
            <FileFields
              key={index}
              {...file}
              taken={paths.filter((_, other) => other !== index)}
              tokens={tokens}
              onPath={(path) => onFiles(files.with(index, { ...file, path }), `${index}/path`)}
              onContent={(content) => onFiles(files.with(index, { ...file, content }), `${index}/content`)}
              onRemove={() => {
                stayInSection('terminal');
                onFiles(files.toSpliced(index, 1), 'remove');
              }}
            />
          ))}
          <Button
            icon={Plus}
            size="small"
            onClick={() => onFiles([...files, { path: freePath(paths), content: '' }], 'add')}
          >
            {words.add}
          </Button>
        </div>
      </Disclosure>
    </BuildSection>
  );
}

function freePath(taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const path = `/home/learner/file-${number}.txt`;
    if (!taken.includes(path)) return path;
  }
}
