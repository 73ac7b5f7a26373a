import { loadReadyWorld } from 'virtual:sandbox';
import type { ReadyWorld } from '../../content/sandbox/readyWorld.ts';
import { useFacts } from '../facts.ts';
import { openOwnWorld, openSandbox, type OpenedSandbox } from '../sandbox/openSandbox.ts';
import { SandboxWorkbench } from '../sandbox/SandboxWorkbench.tsx';
import { useTold } from '../told.ts';
import { Visited } from './Visited.tsx';
import { visitsOf } from './visits.ts';

interface Visit {
  readonly ready: ReadyWorld;
  readonly opened: OpenedSandbox;
}

/** A world's page, ready or of the learner's own: the workbench alone. */
export default function SandboxRoute({ id }: { readonly id: string }) {
  const facts = useFacts();
  const told = useTold('sandbox');
  return (
    <Visited visits={visits} id={id} with={[]}>
      {(visit) => (
        <SandboxWorkbench {...visit} title={told?.[id]?.title ?? visit.ready.title} rules={facts} />
      )}
    </Visited>
  );
}

const visits = visitsOf(async (id): Promise<Visit | null> => {
  const ready = await loadReadyWorld(id);
  return ready ? { ready, opened: openSandbox(ready) } : openOwnWorld(id);
});
