import { useSelector } from '@xstate/react';
import { sameJson } from '../../../lib/sameJson.ts';
import type { LabActor } from '../../../machines/lab/machine.ts';
import { ConsolePage } from '../../../view/console/ConsolePage.tsx';
import { useWords } from '../../../view/ui/words.ts';
import type { UserSession } from '../../../world/world.ts';
import { useFacts } from '../../facts.ts';
import { CANNOT_PASS } from '../../readings/console/cannotPass.ts';
import { identityView } from '../../readings/console/identityView.ts';
import { lookCalls } from '../../readings/console/lookCalls.ts';
import { switchLink } from '../../readings/console/switchLink.ts';
import { awsCommand } from '../../readings/request/awsCommand.ts';
import { callerOfSession } from '../../readings/sessions/sessionViews.ts';
import type { useConsole } from './useConsole.ts';

interface SignedInProps {
  readonly lab: LabActor;
  readonly of: ReturnType<typeof useConsole>;
  readonly signIn: UserSession;
}

/** The console once somebody has signed in: who they are now, the form, what they may look at. */
export function SignedIn({ lab, of: theConsole, signIn }: SignedInProps) {
  const words = useWords();
  const facts = useFacts();
  const { present } = useSelector(lab, ({ context }) => context.timeline);
  const { world, calls } = present;
  const { switched, target } = theConsole;
  const identity = identityView(world, signIn, switched, words);
  const current = switched?.session ?? signIn;
  const as = callerOfSession(present, current.accessKeyId) ?? '';
  const last = calls.findLast(
    ({ asked }) => asked.call === 'sts:AssumeRole' && asked.label?.startsWith('console/'),
  );
  return (
    <ConsolePage
      identity={identity}
      onBack={switched && (() => theConsole.back(identity.user))}
      onSignOut={theConsole.signOut}
      form={{
        target,
        onTarget: theConsole.fillIn,
        onSwitch: () => theConsole.switchTo(target),
        refused: theConsole.refused('switch'),
        link: switchLink(target),
      }}
      history={theConsole.history}
      onSwitch={theConsole.switchTo}
      looks={lookCalls(world, as, current.accountId, words).map(({ title, asked }) => ({
        title,
        action: asked.call,
        status: calls.findLast((made) => sameJson(made.asked, asked))?.decision.outcome ?? null,
        onMake: () => theConsole.make(asked),
      }))}
      underneath={{
        call: last
          ? { command: awsCommand(last.asked, ' \\\n  '), onOpen: () => theConsole.open(last.asked) }
          : null,
        cannot: CANNOT_PASS.map(({ parameter, rule }) => ({
          parameter,
          text: words.console.underneath.pass[parameter],
          rule,
        })),
        rules: RULES.flatMap((id) => facts[id] ?? []),
      }}
    />
  );
}

const RULES = [...new Set(CANNOT_PASS.flatMap(({ rule }) => rule ?? []))];
