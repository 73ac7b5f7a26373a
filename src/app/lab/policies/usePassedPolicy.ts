import { useSelector } from '@xstate/react';
import { useState } from 'react';
import { parsePolicy } from '../../../policy/parse.ts';
import type { Problem } from '../../../policy/problem.ts';
import { diagnosePolicy } from '../../../policy/validate/diagnose.ts';
import {
  passedPolicy,
  takesPolicy,
  WHOLE_SESSION_POLICY,
  withPassedPolicy,
} from '../../readings/policies/passedPolicy.ts';
import type { LabActors } from '../actors.ts';

/** The session policy that the call in question passes on, as its editor shows it. */
export interface PassedPolicy {
  readonly text: string;
  /** What the call has: the last text that STS would take. */
  readonly sent: string;
  readonly problems: readonly Problem[];
  readonly edit: (text: string) => void;
  readonly remove: () => void;
}

/**
 * The session policy of the call, and a way to add one. A text that STS would refuse stays a draft, and the call keeps
 * the last one. What is taken out is there again when one is added.
 */
export function usePassedPolicy({ lab }: LabActors): {
  /** Null when the call passes none. */
  readonly passed: PassedPolicy | null;
  /** Null where the call takes none, or has one. */
  readonly add: (() => void) | null;
} {
  const asked = useSelector(lab, ({ context }) => context.asked);
  const sent = passedPolicy(asked);
  const [draft, setDraft] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const [dropped, setDropped] = useState(WHOLE_SESSION_POLICY);
  const pass = (text: string | null): void =>
    lab.send({ type: 'ASK', asked: withPassedPolicy(lab.getSnapshot().context.asked, text) });
  if (sent === null) return { passed: null, add: takesPolicy(asked.call) ? () => pass(dropped) : null };
  const text = draft?.of === sent ? draft.text : sent;
  return {
    add: null,
    passed: {
      text,
      sent,
      problems: problemsIn(text),
      edit: (next) => {
        const isTaken = problemsIn(next).every(({ severity }) => severity !== 'error');
        setDraft(isTaken ? null : { of: sent, text: next });
        if (isTaken) pass(next);
      },
      remove: () => {
        setDropped(sent);
        pass(null);
      },
    },
  };
}

const problemsIn = (text: string): readonly Problem[] => diagnosePolicy(parsePolicy(text), 'session');
