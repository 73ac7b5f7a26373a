import { useSelector } from '@xstate/react';
import type { Asked, MadeCall } from '../../content/call/made.ts';
import { sessionActorId } from '../../machines/lab/machine.ts';
import type { SessionActor } from '../../machines/session/machine.ts';
import { CredentialsCard } from '../../view/decision/CredentialsCard.tsx';
import { secondsBetween } from '../../world/clock.ts';
import { findSessionByAccessKey } from '../../world/find.ts';
import { callerArn, namedCaller } from '../readings/caller.ts';
import { callView } from '../readings/callView.ts';
import { shortName } from '../readings/names.ts';
import { sessionTitle } from '../readings/sessions/sessionTitle.ts';
import { useWords } from '../../view/ui/words.ts';
import type { LabActors } from './actors.ts';
import { whoAmI } from '../../content/call/whoAmI.ts';

interface SessionCardsProps {
  readonly actors: LabActors;
  /** Calls to go on with, where one of them is made as the session or its owner. */
  readonly offered: readonly Asked[];
  /** Those that the call in question issued, or the others: all, or those of the calls to go on with. */
  readonly of: 'callInQuestion' | 'otherCalls' | 'offeredCalls';
}

/** The credentials issued last under each label, with their time left; calls can be made with them or without. */
export function SessionCards({ actors, offered, of }: SessionCardsProps) {
  const { asked, timeline } = useSelector(actors.lab, (snapshot) => snapshot.context);
  const children = useSelector(actors.lab, (snapshot) => snapshot.children);
  const latest = new Map(
    timeline.present.calls.flatMap((made) =>
      made.asked.label && made.issued ? [[made.asked.label, made] as const] : [],
    ),
  );
  return [...latest].flatMap(([label, made]) => {
    if ((label === asked.label) !== (of === 'callInQuestion')) return [];
    if (
      of === 'offeredCalls' &&
      !offered.some((call) => call.label === label || call.as === `session:${label}`)
    )
      return [];
    const session = children[sessionActorId(made.issued ?? '')] as SessionActor | undefined;
    return session
      ? [<SessionCard key={label} actors={actors} offered={offered} made={made} session={session} />]
      : [];
  });
}

interface SessionCardProps {
  readonly actors: LabActors;
  readonly offered: readonly Asked[];
  /** The call that issued the session. */
  readonly made: MadeCall;
  readonly session: SessionActor;
}

function SessionCard({ actors, offered, made, session: actor }: SessionCardProps) {
  const words = useWords();
  const { asked, timeline } = useSelector(actors.lab, (snapshot) => snapshot.context);
  const { issuedAt, expiresAt, clock } = useSelector(actor, (snapshot) => snapshot.context);
  const expired = useSelector(actor, (snapshot) => snapshot.matches('expired'));
  const { world } = timeline.present;
  const session = findSessionByAccessKey(world, made.issued ?? '');
  if (!session) return null;
  const ask = (question: Asked): void => actors.lab.send({ type: 'ASK', asked: question });
  const callAs = (as: string): Asked | undefined => offered.find((call) => call.as === as);
  const own = callerArn(made.asked, timeline.present);
  const as = `session:${made.asked.label ?? ''}`;
  return (
    <CredentialsCard
      title={sessionTitle(world, session)}
      accessKeyId={session.accessKeyId}
      secretAccessKey={session.secretAccessKey}
      sessionToken={session.sessionToken}
      expiresAt={expiresAt}
      secondsLeft={expired ? 0 : secondsBetween(clock, expiresAt)}
      secondsTotal={secondsBetween(issuedAt, expiresAt)}
      you={callView(asked, world, namedCaller(asked, timeline.present), words).caller.name}
      inUse={asked.as === as}
      ownName={own.startsWith('arn:') ? shortName(world, own) : null}
      onUse={() => ask(callAs(as) ?? whoAmI(as))}
      onUseOwn={() => ask(callAs(made.asked.as) ?? made.asked)}
    />
  );
}
