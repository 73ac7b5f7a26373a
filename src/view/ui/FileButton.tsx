import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { Button } from './Button.tsx';

interface FileButtonProps {
  /** Names of files it is for, as `accept` of an input. */
  readonly accept: string;
  readonly several?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: string;
}

/** A button that lets one choose a file. */
export function FileButton({ accept, several = false, onFiles, children }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        multiple={several}
        hidden
        aria-hidden
        tabIndex={-1}
        accept={accept}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file, mended, can be chosen again.
          target.value = '';
        }}
      />
      <Button icon={FileUp} onClick={() => picker.current?.click()}>
        {children}
      </Button>
    </>
  );
}
