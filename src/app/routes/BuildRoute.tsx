import { use, useEffect, useState } from 'react';
import { load } from '../../storage/save.ts';
import { ServiceReferenceContext } from '../../view/editor/serviceReferenceContext.ts';
import { browserStore } from '../browserStore.ts';
import { draftFormat, type SavedDraft } from '../build/buildStore.ts';
import { BuildWorkbench } from '../build/BuildWorkbench.tsx';
import { useFacts } from '../facts.ts';
import { SERVICE_REFERENCE } from '../serviceReference.ts';
import { NotFoundRoute } from './NotFoundRoute.tsx';
import { visitsOf } from './visits.ts';

/** A lesson that is made: the builder beside the workbench. */
export default function BuildRoute({ id }: { readonly id: string }) {
  const [visit] = useState(() => visits.to(id));
  const saved = use(visit);
  const facts = useFacts();
  useEffect(() => () => visits.leave(id), [id]);
  if (!saved) return <NotFoundRoute />;
  return (
    <ServiceReferenceContext value={SERVICE_REFERENCE}>
      <BuildWorkbench id={id} saved={saved} rules={facts} />
    </ServiceReferenceContext>
  );
}

const visits = visitsOf(async (id): Promise<SavedDraft | null> => {
  const kept = load(browserStore, draftFormat(id));
  return kept.ok ? kept.value : null;
});
