import { useSelector } from '@xstate/react';
import { policyRefKey, type PolicyRef } from '../../policy/document.ts';
import { Button } from '../../view/ui/Button.tsx';
import { useWords } from '../../view/ui/words.ts';
import { policyName, shortName } from '../readings/names.ts';
import type { LessonActors } from './useLessonLab.ts';

interface StepDocumentsProps {
  readonly actors: LessonActors;
  readonly refs: readonly PolicyRef[];
  readonly onOpen: (ref: PolicyRef) => void;
}

/** The policies of the step that do not stand open, to open them. */
export function StepDocuments({ actors, refs, onOpen }: StepDocumentsProps) {
  const words = useWords();
  const world = useSelector(actors.lab, ({ context }) => context.timeline.present.world);
  if (refs.length === 0) return null;
  return (
    <div role="group" aria-label={words.lesson.documents} className="mb-3 flex flex-wrap gap-1">
      {refs.map((ref) => (
        <Button key={policyRefKey(ref)} size="small" onClick={() => onOpen(ref)}>
          {words.lab.policyTitle[ref.type](shortName(world, ref.owner), policyName(world, ref))}
        </Button>
      ))}
    </div>
  );
}
