import type { AccessRequest } from '../request.ts';
import { analyse, type TypeAnalysis } from './analysis.ts';

/** The trust policy of the role to be assumed: always asked, whatever the caller's own policies say (B-046, E-016). */
export function analyseTrust(request: AccessRequest): TypeAnalysis {
  const { policy } = request.resource;
  return analyse('trust', policy ? [policy] : [], request);
}
