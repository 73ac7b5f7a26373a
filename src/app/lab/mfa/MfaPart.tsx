import { useSelector } from '@xstate/react';
import { useMemo, useState } from 'react';
import { MfaDevices } from '../../../view/mfa/MfaDevices.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { devicesView } from '../../readings/mfa/devicesView.ts';
import type { LabActors } from '../actors.ts';

/** The MFA devices of the world, and the clock moved on to their next codes. */
export default function MfaPart({ actors: { lab } }: { readonly actors: LabActors }) {
  const words = useWords();
  const { world } = useSelector(lab, ({ context }) => context.timeline.present);
  const view = useMemo(() => devicesView(world), [world]);
  const [toldAt, setToldAt] = useState<string | null>(null);
  const next = (): void => {
    lab.send({ type: 'ADVANCE', duration: `PT${view.secondsLeft}S` });
    setToldAt(lab.getSnapshot().context.timeline.present.world.clock);
  };
  return <MfaDevices {...view} onNext={next} told={toldAt === world.clock ? words.mfa.nextShown : ''} />;
}
