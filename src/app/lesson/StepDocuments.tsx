import { useSelector } from '@xstate/react';
import { policyRefKey, type PolicyRef } from '../../policy/document.ts';
import { Button } from '../../view/ui/Button.tsx';
import { useWords } from '../../view/ui/words.ts';
import { readDocument } from '../../world/documents.ts';
import { policyName, shortName } from '../readings/names.ts';
import type { LessonActors } from './useLessonLab.ts';

interface StepDocumentsProps {
  readonly actors: LessonActors;
  /** The documents that the learner may change. */
  readonly editable: readonly PolicyRef[];
  readonly open: readonly PolicyRef[];
  readonly onOpen: (ref: PolicyRef) => void;
}

/** The policies of the step that do not stand open, to open them. */
export function StepDocuments({ actors, editable, open, onOpen }: StepDocumentsProps) {
  const words = useWords();
  const world = useSelector(actors.lab, ({ context }) => context.timeline.present.world);
  const shown = new Set(open.map(policyRefKey));
  const others = editable.filter((ref) => !shown.has(policyRefKey(ref)) && readDocument(world, ref) !== null);
  if (others.length === 0) return null;
  return (
    <div role="group" aria-label={words.lesson.documents} className="mb-3 flex flex-wrap gap-1">
      {others.map((ref) => (
        <Button key={policyRefKey(ref)} size="small" onClick={() => onOpen(ref)}>
          {words.lab.policyTitle[ref.type](shortName(world, ref.owner), policyName(world, ref))}
        </Button>
      ))}
    </div>
  );
}
