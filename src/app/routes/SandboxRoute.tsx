import { FACTS } from 'virtual:facts';
import { loadReadyWorld } from 'virtual:sandbox';
import type { ReadyWorld } from '../../content/sandbox/readyWorld.ts';
import { openOwnWorld, openSandbox, type OpenedSandbox } from '../sandbox/openSandbox.ts';
import { SandboxWorkbench } from '../sandbox/SandboxWorkbench.tsx';
import { Visited } from './Visited.tsx';
import { visitsOf } from './visits.ts';

interface Visit {
  readonly ready: ReadyWorld;
  readonly opened: OpenedSandbox;
}

/** A world's page, ready or of the learner's own: the workbench alone. */
export default function SandboxRoute({ id }: { readonly id: string }) {
  return (
    <Visited visits={visits} id={id} with={[]}>
      {(visit) => <SandboxWorkbench {...visit} rules={FACTS} />}
    </Visited>
  );
}

const visits = visitsOf(async (id): Promise<Visit | null> => {
  const ready = await loadReadyWorld(id);
  return ready ? { ready, opened: openSandbox(ready) } : openOwnWorld(id);
});
