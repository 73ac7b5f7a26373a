import { useSelector } from '@xstate/react';
import { useState } from 'react';
import type { Asked } from '../../../content/call/made.ts';
import { NO_TARGET, type RefusedView, type SwitchTarget } from '../../../view/console/console.ts';
import { useWords } from '../../../view/ui/words.ts';
import { findSessionByAccessKey } from '../../../world/find.ts';
import type { LabActor } from '../../../machines/lab/machine.ts';
import { signInCall, switchCall } from '../../readings/console/consoleCalls.ts';
import { refusedView, type Tried } from '../../readings/console/refusedView.ts';
import { withRole } from '../../readings/console/roleHistory.ts';
import { callerOfSession } from '../../readings/sessions/sessionViews.ts';
import { focusRegion } from '../commands/regions.ts';

/**
 * What the console remembers: who signed in, the role that was switched to, the last roles. Sessions go by their access
 * key ids, so that one that undo takes back is gone here too.
 */
export function useConsole(lab: LabActor) {
  const words = useWords();
  const { present } = useSelector(lab, ({ context }) => context.timeline);
  const [signInKey, setSignInKey] = useState<string | null>(null);
  const [role, setRole] = useState<{ readonly key: string; readonly target: SwitchTarget } | null>(null);
  const [target, setTarget] = useState(NO_TARGET);
  const [history, setHistory] = useState<readonly SwitchTarget[]>([]);
  const [tried, setTried] = useState<(Tried & { readonly of: 'signIn' | 'switch' }) | null>(null);
  const [told, setTold] = useState('');

  const sessionOf = (key: string | undefined | null) => findSessionByAccessKey(present.world, key ?? '');
  const signInSession = sessionOf(signInKey);
  const signIn = signInSession?.kind === 'user' ? signInSession : null;
  const session = sessionOf(role?.key);
  const switched = signIn && role && session?.kind === 'role' ? { session, target: role.target } : null;

  function signInAs(user: string, withMfa: boolean): void {
    const result = makeNow(lab, signInCall(user, withMfa, present.world));
    setTried({ ...result, of: 'signIn' });
    setSignInKey('made' in result ? result.made.issued : null);
    leave('');
  }

  function switchTo(wanted: SwitchTarget): void {
    if (!signIn) return;
    setTarget(wanted);
    setTold('');
    const as = callerOfSession(present, signIn.accessKeyId) ?? '';
    const call = switchCall(wanted, as, signIn, present.world);
    const result = call.ok ? makeNow(lab, call.value) : { fault: call.error };
    setTried({ ...result, of: 'switch' });
    if (!('made' in result) || result.made.issued === null) return;
    setRole({ key: result.made.issued, target: wanted });
    setHistory(withRole(history, wanted));
    setTold(words.console.identity.switched(wanted.displayName.trim() || wanted.role));
  }

  function leave(saying: string): void {
    setRole(null);
    setTold(saying);
  }

  function refused(of: 'signIn' | 'switch'): RefusedView | null {
    if (tried?.of !== of || ('made' in tried && !present.calls.includes(tried.made))) return null;
    const view = refusedView(tried, of, words);
    return view && { ...view, onOpen: 'made' in tried ? () => open(tried.made.asked) : null };
  }

  function open(asked: Asked): void {
    lab.send({ type: 'ASK', asked });
    focusRegion('decision');
  }

  return {
    signIn,
    switched,
    target,
    history,
    told,
    refused,
    signInAs,
    switchTo,
    fillIn: (changed: SwitchTarget) => {
      setTarget(changed);
      setTried(null);
    },
    make: (asked: Asked) => void makeNow(lab, asked),
    open,
    back: (user: string) => leave(words.console.identity.wentBack(user)),
    signOut: () => {
      setSignInKey(null);
      setTried(null);
      leave(words.console.identity.signedOut);
    },
  };
}

/** Puts a call in question and makes it. */
function makeNow(lab: LabActor, asked: Asked): Tried {
  lab.send({ type: 'ASK', asked });
  const can = lab.getSnapshot().can({ type: 'MAKE_CALL' });
  if (can) lab.send({ type: 'MAKE_CALL' });
  const made = can ? lab.getSnapshot().context.timeline.present.calls.at(-1) : undefined;
  return made ? { made } : { fault: 'credentials' };
}
