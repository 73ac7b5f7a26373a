import { useSelector } from '@xstate/react';
import { useState } from 'react';
import type { Asked, LabState } from '../../content/call/made.ts';
import { NAMES_PRINCIPALS, policyRefKey, type PolicyRef } from '../../policy/document.ts';
import { documentsOf } from '../../world/documents.ts';
import { callerArn } from '../readings/caller.ts';
import type { LabActors } from './actors.ts';
import { useTabs, type OpenTabs } from './policies/useTabs.ts';

/** The two documents open side by side: what the caller may do, and what the other side lets in. */
interface Panes {
  readonly caller: PolicyRef | null;
  readonly other: PolicyRef | null;
}

/** What stands open: in a lesson two plain panes, else every policy of the call in tabs. */
export type OpenPolicies =
  { readonly kind: 'panes'; readonly refs: readonly PolicyRef[] } | ({ readonly kind: 'tabs' } & OpenTabs);

/** Which policies are open: those of the call in question, until the learner opens others in the world. */
export function usePanes(actors: LabActors): {
  /** For `PoliciesPart`. */
  readonly open: OpenPolicies;
  readonly selected: string | null;
  readonly show: (ref: PolicyRef) => void;
} {
  const isLesson = useSelector(actors.lab, ({ children }) => 'lesson' in children);
  const panes = useTwoPanes(actors);
  const tabs = useTabs(actors);
  return isLesson
    ? { ...panes, open: { kind: 'panes', refs: panes.open } }
    : { open: { kind: 'tabs', ...tabs }, selected: tabs.choices.recent[0] ?? null, show: tabs.show };
}

function useTwoPanes({ lab }: LabActors): {
  readonly open: readonly PolicyRef[];
  readonly selected: string | null;
  readonly show: (ref: PolicyRef) => void;
} {
  const { asked, timeline } = useSelector(lab, (snapshot) => snapshot.context);
  const [chosen, setChosen] = useState<{
    readonly for: Asked;
    readonly panes: Partial<Panes>;
    readonly last: string;
  } | null>(null);
  const own = chosen?.for === asked ? chosen : null;
  const { caller, other } = { ...panesOf(asked, timeline.present), ...own?.panes };
  return {
    open: [caller, other].filter((ref) => ref !== null),
    selected: own?.last ?? null,
    show: (ref) => {
      const pane = NAMES_PRINCIPALS.has(ref.type) ? { other: ref } : { caller: ref };
      setChosen({ for: asked, panes: { ...own?.panes, ...pane }, last: policyRefKey(ref) });
    },
  };
}

function panesOf(asked: Asked, state: LabState): Panes {
  const documents = documentsOf(state.world);
  const caller = callerArn(asked, state);
  const { RoleArn: role } = asked.params;
  const target = typeof role === 'string' ? role : bucketOf(asked.resource);
  return {
    caller: documents.find(({ type, owner }) => type === 'identity' && owner === caller) ?? null,
    other:
      documents.find(({ type, owner }) => (type === 'trust' || type === 'resource') && owner === target) ??
      documents.find(({ type, owner }) => type === 'trust' && owner === caller) ??
      null,
  };
}

const bucketOf = (resource: string | null): string => resource?.split('/')[0] ?? '';
