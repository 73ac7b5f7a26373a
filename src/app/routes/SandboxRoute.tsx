import { use, useEffect, useState } from 'react';
import { loadReadyWorld } from 'virtual:sandbox';
import type { ReadyWorld } from '../../content/sandbox/readyWorld.ts';
import { ServiceReferenceContext } from '../../view/editor/serviceReferenceContext.ts';
import { useFacts } from '../facts.ts';
import { openOwnWorld, openSandbox, type OpenedSandbox } from '../sandbox/openSandbox.ts';
import { SandboxWorkbench } from '../sandbox/SandboxWorkbench.tsx';
import { SERVICE_REFERENCE } from '../serviceReference.ts';
import { useTold } from '../told.ts';
import { NotFoundRoute } from './NotFoundRoute.tsx';
import { visitsOf } from './visits.ts';

interface Visit {
  readonly ready: ReadyWorld;
  readonly opened: OpenedSandbox;
}

/** A world's page, ready or of the learner's own: the workbench alone. */
export default function SandboxRoute({ id }: { readonly id: string }) {
  const [visit] = useState(() => visits.to(id));
  const open = use(visit);
  const facts = useFacts();
  const told = useTold('sandbox');
  useEffect(() => () => visits.leave(id), [id]);
  if (!open) return <NotFoundRoute />;
  return (
    <ServiceReferenceContext value={SERVICE_REFERENCE}>
      <SandboxWorkbench {...open} title={told?.[id]?.title ?? open.ready.title} rules={facts} />
    </ServiceReferenceContext>
  );
}

const visits = visitsOf(async (id): Promise<Visit | null> => {
  const ready = await loadReadyWorld(id);
  return ready ? { ready, opened: openSandbox(ready) } : openOwnWorld(id);
});
