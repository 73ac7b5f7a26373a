import { useState } from 'react';
import { ImportView } from '../../../view/worlds/ImportView.tsx';
import { titleProblem } from './titles.ts';
import { useImport } from './useImport.ts';
import { takenTitles } from './worldStore.ts';

export interface ImportPartProps {
  readonly onClose: () => void;
  /** Is told the id of the world that was made. */
  readonly onMade: (id: string) => void;
}

/** Makes a new world of a file or a text. */
export default function ImportPart({ onClose, onMade }: ImportPartProps) {
  const [taken] = useState(takenTitles);
  const { state, files, text, again, make } = useImport(taken, onMade);
  return (
    <ImportView
      state={state}
      problemOf={(title) => titleProblem(title, taken)}
      onFiles={files}
      onText={text}
      onAgain={again}
      onMake={make}
      onClose={onClose}
    />
  );
}
