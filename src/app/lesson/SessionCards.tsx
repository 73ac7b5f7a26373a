import { useSelector } from '@xstate/react';
import type { Asked } from '../../content/lesson/made.ts';
import { stepAt } from '../../machines/lesson/progress.ts';
import { CredentialsCard } from '../../view/decision/CredentialsCard.tsx';
import { secondsBetween } from '../../world/clock.ts';
import { callerArn } from '../readings/caller.ts';
import { shortName } from '../readings/names.ts';
import type { LabActors } from './useLab.ts';

/** The credentials issued last under each label, with their time left; calls can be made with them or without. */
export function SessionCards({ actors }: { readonly actors: LabActors }) {
  const { asked, timeline } = useSelector(actors.lab, (snapshot) => snapshot.context);
  const step = useSelector(actors.lesson, (snapshot) => stepAt(snapshot.context));
  const { world, calls } = timeline.present;
  const ask = (question: Asked | undefined) => {
    if (question) actors.lab.send({ type: 'ASK', asked: question });
  };
  const issued = new Map(
    calls.flatMap((made) => (made.asked.label && made.issued ? [[made.asked.label, made] as const] : [])),
  );
  return [...issued].flatMap(([label, made]) => {
    const session = world.sessions.find(({ accessKeyId }) => accessKeyId === made.issued);
    if (!session) return [];
    const as = `session:${label}`;
    const withIt = step.calls.find((call) => call.as === as) ?? whoAmI(as);
    return [
      <CredentialsCard
        key={label}
        title={`${session.roleName} / ${session.sessionName}`}
        accessKeyId={session.accessKeyId}
        secretAccessKey={session.secretAccessKey}
        sessionToken={session.sessionToken}
        expiresAt={session.expiresAt}
        secondsLeft={Math.max(0, secondsBetween(world.clock, session.expiresAt))}
        secondsTotal={secondsBetween(session.issuedAt, session.expiresAt)}
        you={shortName(world, callerArn(asked, timeline.present))}
        inUse={asked.as === as}
        ownName={shortName(world, made.asked.as)}
        onUse={() => ask(withIt)}
        onUseOwn={() => ask(step.calls.find((call) => call.as === made.asked.as) ?? made.asked)}
      />,
    ];
  });
}

const whoAmI = (as: string): Asked => ({
  as,
  call: 'sts:GetCallerIdentity',
  params: {},
  resource: null,
  context: {},
  omitSessionToken: false,
  label: null,
});
