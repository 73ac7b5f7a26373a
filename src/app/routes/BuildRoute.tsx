import type { Kept } from '../../storage/save.ts';
import { loadDraft, type DraftWork } from '../build/buildStore.ts';
import { BuildWorkbench } from '../build/BuildWorkbench.tsx';
import { useFacts } from '../facts.ts';
import { Visited } from './Visited.tsx';
import { visitsOf } from './visits.ts';

/** A lesson that is made: the builder beside the workbench. */
export default function BuildRoute({ id }: { readonly id: string }) {
  const facts = useFacts();
  return (
    <Visited visits={visits} id={id} with={[]}>
      {(kept) => <BuildWorkbench id={id} kept={kept} rules={facts} />}
    </Visited>
  );
}

const visits = visitsOf(async (id): Promise<Kept<DraftWork> | null> => {
  const kept = loadDraft(id);
  return kept.ok ? kept.value : null;
});
