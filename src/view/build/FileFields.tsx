import { X } from 'lucide-react';
import { useState } from 'react';
import { SelectField } from '../tokens/SelectField.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../ui/words.ts';

/** A text, or the token that the call of that label carries. */
export type FileContent = string | { readonly tokenOf: string };

interface FileFieldsProps {
  readonly path: string;
  readonly content: FileContent;
  /** Paths of the other files. */
  readonly taken: readonly string[];
  readonly tokens: readonly string[];
  readonly onPath: (path: string) => void;
  readonly onContent: (content: FileContent) => void;
  readonly onRemove: () => void;
}

/** One file: where it lies and what it holds. A path that cannot be stays as it is typed, and changes nothing. */
export function FileFields({ path, content, taken, tokens, ...on }: FileFieldsProps) {
  const words = useWords().build.terminal;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? path;
  const error = !/^\/\S+$/.test(shown) ? words.pathError : taken.includes(shown) ? words.pathTaken : null;
  const labels = typeof content === 'string' ? tokens : [...new Set([...tokens, content.tokenOf])];
  return (
    <div role="group" aria-label={path} className="space-y-2 rounded-md border border-line bg-surface p-3">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            mono
            label={words.path}
            value={shown}
            errors={error === null ? [] : [error]}
            onChange={(text) => {
              const good = /^\/\S+$/.test(text) && !taken.includes(text);
              setTyped(good ? null : text);
              if (good) on.onPath(text);
            }}
          />
        </div>
        <IconButton icon={X} label={words.remove(path)} onClick={on.onRemove} />
      </div>
      {labels.length > 0 && (
        <SelectField
          label={words.holds}
          chosen={typeof content === 'string' ? '' : content.tokenOf}
          options={[
            { id: '', name: words.text },
            ...labels.map((label) => ({ id: label, name: words.tokenOf(label) })),
          ]}
          onChoose={(label) => on.onContent(label === '' ? '' : { tokenOf: label })}
        />
      )}
      {typeof content === 'string' && (
        <TextField mono label={words.content} rows={4} value={content} onChange={on.onContent} />
      )}
    </div>
  );
}
