import { useSelector } from '@xstate/react';
import { useState } from 'react';
import type { Asked } from '../../../content/call/made.ts';
import { NAMES_PRINCIPALS, type PolicyRef } from '../../../policy/document.ts';
import { NO_CHOICES, withShown, type TabChoices } from '../../readings/policies/arrange.ts';
import type { LabActors } from '../actors.ts';

/** The tabs as the learner has arranged them, and how to arrange them otherwise. */
export interface OpenTabs {
  readonly choices: TabChoices;
  readonly choose: (choices: TabChoices) => void;
  /** Brings a policy to the front; one that the call is not about opens on the right if it names principals. */
  readonly show: (ref: PolicyRef) => void;
}

/** What the learner opened, moved and closed. Which tabs are in front, and which are closed, is for each call anew. */
export function useTabs({ lab }: LabActors): OpenTabs {
  const of = useSelector(lab, ({ context }) => callKey(context.asked));
  const [kept, setKept] = useState({ of, choices: NO_CHOICES });
  const { choices } = kept.of === of ? kept : { choices: { ...kept.choices, closed: [], recent: [] } };
  const choose = (next: TabChoices): void => setKept({ of, choices: next });
  return {
    choices,
    choose,
    show: (ref) => choose(withShown(choices, ref, NAMES_PRINCIPALS.has(ref.type) ? 'right' : 'left')),
  };
}

/** The same call with other words in its session policy is the same call. */
const callKey = ({ as, call, params, resource }: Asked): string =>
  JSON.stringify([as, call, params['RoleArn'] ?? null, resource]);
