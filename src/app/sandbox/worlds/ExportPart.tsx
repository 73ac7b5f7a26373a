import { useMemo, useState } from 'react';
import { ExportView, type ExportChoiceView } from '../../../view/worlds/ExportView.tsx';
import { LONGEST_FILE } from '../../../world/file/text.ts';
import { download } from '../../download.ts';
import { exportName, exportText } from './exportText.ts';
import { worldToPassOn } from './savedOf.ts';
import type { OpenWorld } from './openWorld.ts';

/** What is in the page as a file. */
export function ExportPart({ lab, ready, onClose }: OpenWorld & { readonly onClose: () => void }) {
  const [choice, setChoice] = useState<ExportChoiceView>({ kind: 'world', format: 'yaml', secrets: false });
  const [of] = useState(() => {
    const { timeline, asked } = lab.getSnapshot().context;
    return { world: worldToPassOn(lab), made: timeline.present.calls, asked, offered: ready.calls };
  });
  const text = useMemo(() => exportText(of, choice), [of, choice]);
  const name = exportName(ready.title, choice);
  return (
    <ExportView
      choice={choice}
      onChoice={setChoice}
      calls={of.made.length}
      name={name}
      text={text}
      importable={text.length <= LONGEST_FILE[choice.format]}
      onDownload={() => download(name, text)}
      onClose={onClose}
    />
  );
}
