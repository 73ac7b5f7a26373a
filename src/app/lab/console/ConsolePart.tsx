import { useSelector } from '@xstate/react';
import { useMemo, useState } from 'react';
import { ConsolePanel } from '../../../view/console/ConsolePanel.tsx';
import { consoleUsers } from '../../readings/console/consoleUsers.ts';
import type { LabActors } from '../actors.ts';
import { SignedIn } from './SignedIn.tsx';
import { useConsole } from './useConsole.ts';

/** A model of AWS's console: signing in, and switching roles by its form. */
export default function ConsolePart({ actors: { lab } }: { readonly actors: LabActors }) {
  const { world } = useSelector(lab, ({ context }) => context.timeline.present);
  const users = useMemo(() => consoleUsers(world), [world]);
  const [chosen, setChosen] = useState('');
  const [withMfa, setWithMfa] = useState(false);
  const theConsole = useConsole(lab);
  const user = users.find(({ arn }) => arn === chosen) ?? users[0];
  return (
    <ConsolePanel
      told={theConsole.told}
      signIn={{
        users,
        user: user?.arn ?? '',
        onUser: setChosen,
        withMfa,
        onMfa: setWithMfa,
        onSignIn: () => user && theConsole.signInAs(user.arn, withMfa && user.hasMfa),
        refused: theConsole.refused('signIn'),
      }}
    >
      {theConsole.signIn && <SignedIn lab={lab} of={theConsole} signIn={theConsole.signIn} />}
    </ConsolePanel>
  );
}
