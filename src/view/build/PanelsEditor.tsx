import { PANELS, type Panel } from '../../content/lesson/lesson.ts';
import { useWords } from '../ui/words.ts';
import { BuildSection } from './BuildSection.tsx';
import { Checkbox } from './Checkbox.tsx';

/** A policy that learners may be let change. */
export interface EditableDocument {
  readonly key: string;
  readonly title: string;
  readonly editable: boolean;
}

interface PanelsEditorProps {
  readonly panels: readonly Panel[];
  readonly documents: readonly EditableDocument[];
  readonly onPanel: (panel: Panel, shown: boolean) => void;
  readonly onDocument: (key: string, editable: boolean) => void;
}

/** What of the workbench a step shows, and which policies can be changed in it. */
export function PanelsEditor({ panels, documents, onPanel, onDocument }: PanelsEditorProps) {
  const { build, region } = useWords();
  const words = build.panels;
  return (
    <BuildSection name="panels" about={words.about}>
      <div className="grid grid-cols-2 gap-x-3 sm:grid-cols-3">
        {PANELS.map((panel) => (
          <Checkbox
            key={panel}
            label={region[panel]}
            checked={panels.includes(panel)}
            onChange={(shown) => onPanel(panel, shown)}
          />
        ))}
      </div>
      <fieldset className="rounded-md border border-line px-3 pb-2">
        <legend className="px-1 text-sm font-semibold">{words.documents}</legend>
        {documents.every(({ editable }) => !editable) && (
          <p className="text-sm text-ink-muted">{words.noDocuments}</p>
        )}
        <div className="max-h-60 overflow-y-auto">
          {documents.map(({ key, title, editable }) => (
            <Checkbox key={key} label={title} checked={editable} onChange={(on) => onDocument(key, on)} />
          ))}
        </div>
      </fieldset>
    </BuildSection>
  );
}
