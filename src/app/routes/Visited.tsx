import { use, useEffect, useState, type ReactNode } from 'react';
import { ServiceReferenceContext } from '../../view/editor/serviceReferenceContext.ts';
import { SERVICE_REFERENCE } from '../serviceReference.ts';
import { NotFoundRoute } from './NotFoundRoute.tsx';
import type { Visits } from './visits.ts';

interface VisitedProps<Visit, More extends readonly unknown[]> {
  readonly visits: Visits<Visit, More>;
  readonly id: string;
  /** What else a visit opens with; what it is at first counts. */
  readonly with: More;
  /** The page over what was opened. */
  readonly children: (visit: Visit) => ReactNode;
}

/** A page with a workbench, opened once a visit; not found where there is nothing of that id. */
export function Visited<Visit, More extends readonly unknown[] = []>(props: VisitedProps<Visit, More>) {
  const { visits, id, with: more, children } = props;
  const [visit] = useState(() => visits.to(id, ...more));
  const open = use(visit);
  useEffect(() => () => visits.leave(id), [visits, id]);
  if (open === null) return <NotFoundRoute />;
  return <ServiceReferenceContext value={SERVICE_REFERENCE}>{children(open)}</ServiceReferenceContext>;
}
