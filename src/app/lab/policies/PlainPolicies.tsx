import { useSelector } from '@xstate/react';
import { statementStandings } from '../../../explain/standings.ts';
import { selectDecision } from '../../../machines/call/selectors.ts';
import { excerptIn } from '../../../content/lesson/excerpt.ts';
import type { Excerpt } from '../../../content/lesson/proseTree.ts';
import { policyRefKey, type PolicyRef } from '../../../policy/document.ts';
import { PoliciesRegion } from '../../../view/editor/PoliciesRegion.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { readDocument } from '../../../world/documents.ts';
import { useFacts } from '../../facts.ts';
import { policyPane } from '../../readings/policyPane.ts';
import type { LabActors } from '../actors.ts';
import { editPolicy } from '../editPolicy.ts';
import { useSnapshot } from '../useSnapshot.ts';

interface PlainPoliciesProps {
  readonly actors: LabActors;
  readonly refs: readonly PolicyRef[];
  readonly theme: 'light' | 'dark';
  /** Whether the verdict may show; if not, statements stand unmarked. */
  readonly begun: boolean;
  readonly isEditable: (ref: PolicyRef) => boolean;
  /** Works out what a keystroke means besides the verdict. */
  readonly follow?: () => void;
  /** The excerpt that is pointed at. */
  readonly pointed?: Excerpt | null;
}

/** Two policies side by side with their editors; every keystroke goes to the lab. */
export function PlainPolicies({
  actors,
  refs,
  theme,
  begun,
  isEditable,
  follow,
  pointed = null,
}: PlainPoliciesProps) {
  const words = useWords();
  const facts = useFacts();
  const { timeline, drafts } = useSelector(actors.lab, (snapshot) => snapshot.context);
  const call = useSnapshot(actors.call);
  const { world } = timeline.present;
  const standings = call && begun ? statementStandings(selectDecision(call).trace, words.locale) : [];
  return (
    <PoliciesRegion
      panes={refs.flatMap((ref) => {
        const saved = readDocument(world, ref);
        const key = policyRefKey(ref);
        if (saved === null) return [];
        const readOnly = !isEditable(ref);
        const draft = drafts[key];
        const pane = policyPane({ ref, saved, draft, readOnly, world, standings, rules: facts, words });
        return [
          {
            ...pane,
            label: pane.title,
            readOnly,
            theme,
            saved,
            subject: { type: ref.type, owner: ref.owner, world },
            lit:
              pointed && policyRefKey(pointed.document) === key ? excerptIn(pane.text, pointed.text) : null,
            onChange: (text: string) => editPolicy(actors.lab, ref, text, follow),
            onUndoExhausted: () => actors.lab.send({ type: 'UNDO' }),
            onRedoExhausted: () => actors.lab.send({ type: 'REDO' }),
          },
        ];
      })}
    />
  );
}
