import { useSelector } from '@xstate/react';
import { useState } from 'react';
import type { Asked } from '../../content/call/made.ts';
import { policyRefKey, type PolicyRef } from '../../policy/document.ts';
import { lessonPanes, type LessonPanes } from '../readings/policies/lessonPanes.ts';
import type { LabActors } from './actors.ts';
import { useTabs, type OpenTabs } from './policies/useTabs.ts';

/** What stands open: in a lesson two plain panes, else every policy of the call in tabs. */
export type OpenPolicies =
  ({ readonly kind: 'panes' } & LessonPanes) | ({ readonly kind: 'tabs' } & OpenTabs);

/**
 * Which policies are open: those of the call in question, in a lesson those of its step, until the learner opens others.
 * @param editable what the step of a lesson lets one edit
 */
export function usePanes(
  actors: LabActors,
  editable: readonly PolicyRef[] | null = null,
): {
  /** For `PoliciesPart`. */
  readonly open: OpenPolicies;
  readonly selected: string | null;
  readonly show: (ref: PolicyRef) => void;
} {
  const panes = useLessonPanes(actors, editable ?? []);
  const tabs = useTabs(actors);
  return editable
    ? panes
    : { open: { kind: 'tabs', ...tabs }, selected: tabs.choices.recent[0] ?? null, show: tabs.show };
}

function useLessonPanes({ lab }: LabActors, editable: readonly PolicyRef[]): ReturnType<typeof usePanes> {
  const { asked, timeline } = useSelector(lab, (snapshot) => snapshot.context);
  const [opened, setOpened] = useState<{ readonly for: Asked; readonly recent: readonly PolicyRef[] } | null>(
    null,
  );
  const recent = opened?.for === asked ? opened.recent : [];
  return {
    open: { kind: 'panes', ...lessonPanes(asked, timeline.present, editable, recent) },
    selected: recent[0] ? policyRefKey(recent[0]) : null,
    show: (ref) => setOpened({ for: asked, recent: [ref, ...recent] }),
  };
}
