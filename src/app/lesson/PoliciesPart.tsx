import { useSelector } from '@xstate/react';
import { FACTS } from 'virtual:facts';
import { statementStandings } from '../../explain/standings.ts';
import { selectDecision } from '../../machines/call/selectors.ts';
import { stepAt } from '../../machines/lesson/progress.ts';
import { policyRefKey, type PolicyRef } from '../../policy/document.ts';
import { PoliciesRegion } from '../../view/editor/PoliciesRegion.tsx';
import { useWords } from '../../view/ui/words.ts';
import { readDocument } from '../../world/documents.ts';
import { policyPane } from '../readings/policyPane.ts';
import { editPolicy } from './editPolicy.ts';
import { useBegun } from './useBegun.ts';
import type { LabActors } from './useLab.ts';
import { useSnapshot } from './useSnapshot.ts';

interface PoliciesPartProps {
  readonly actors: LabActors;
  readonly panes: readonly PolicyRef[];
  readonly theme: 'light' | 'dark';
}

/** The open policies with their editors; every keystroke goes to the lab. */
export function PoliciesPart({ actors, panes, theme }: PoliciesPartProps) {
  const words = useWords();
  const { timeline, drafts } = useSelector(actors.lab, (snapshot) => snapshot.context);
  const step = useSelector(actors.lesson, (snapshot) => stepAt(snapshot.context));
  const call = useSnapshot(actors.call);
  const begun = useBegun(actors);
  const { world } = timeline.present;
  const standings = call && begun ? statementStandings(selectDecision(call).trace) : [];
  const editable = new Set(step.editable.map(policyRefKey));
  return (
    <PoliciesRegion
      panes={panes.flatMap((ref) => {
        const saved = readDocument(world, ref);
        const key = policyRefKey(ref);
        if (saved === null) return [];
        const readOnly = !editable.has(key);
        const draft = drafts[key];
        const pane = policyPane({ ref, saved, draft, readOnly, world, standings, rules: FACTS, words });
        return [
          {
            ...pane,
            label: pane.title,
            readOnly,
            theme,
            onChange: (text: string) => editPolicy(actors, ref, text),
            onUndoExhausted: () => actors.lab.send({ type: 'UNDO' }),
            onRedoExhausted: () => actors.lab.send({ type: 'REDO' }),
          },
        ];
      })}
    />
  );
}
