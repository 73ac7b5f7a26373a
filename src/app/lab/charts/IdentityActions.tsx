import { Hourglass, KeyRound, LogOut } from 'lucide-react';
import { isoDuration } from '../../../lib/isoDuration.ts';
import type { Identity } from '../../../machines/identity/identity.ts';
import type { LabActor } from '../../../machines/lab/machine.ts';
import { Button } from '../../../view/ui/Button.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { secondsBetween } from '../../../world/clock.ts';
import { sessionInHand } from '../../readings/charts/callsFrom.ts';
import { whoAmI } from '../../../content/call/whoAmI.ts';

interface IdentityActionsProps {
  readonly lab: LabActor;
  /** The state that is looked at. */
  readonly chosen: string | null;
  readonly identity: Identity | null;
  /** Whether the learner stands there. */
  readonly isHere: boolean;
  readonly onDone: () => void;
}

/** What leads to an identity without a call: its own keys, none, or time. */
export function IdentityActions({ lab, chosen, identity, isHere, onDone }: IdentityActionsProps) {
  const words = useWords().charts.identity;
  const become = (as: string) => () => {
    lab.send({ type: 'ASK', asked: whoAmI(as) });
    onDone();
  };
  const { asked, timeline } = lab.getSnapshot().context;
  const session = sessionInHand(asked, timeline.present);
  const left = session ? secondsBetween(timeline.present.world.clock, session.expiresAt) : 0;
  const expire = () => {
    lab.send({ type: 'ADVANCE', duration: isoDuration(left) });
    onDone();
  };
  if (!isHere && chosen === 'nobody')
    return (
      <Button size="small" icon={LogOut} onClick={become('none')}>
        {words.signOut}
      </Button>
    );
  if (!isHere && identity && (identity.kind === 'user' || identity.kind === 'root'))
    return (
      <Button size="small" icon={KeyRound} onClick={become(identity.arn)}>
        {words.be}
      </Button>
    );
  if ((isHere || chosen === 'expired') && left > 0)
    return (
      <Button size="small" icon={Hourglass} onClick={expire}>
        {words.expire}
      </Button>
    );
  return null;
}
