import type { AccessRequest } from '../request.ts';
import { analyse, type TypeAnalysis } from './analysis.ts';

/** The policy attached to the resource itself, such as a bucket policy (E-005). */
export function analyseResource(request: AccessRequest): TypeAnalysis {
  const { policy } = request.resource;
  return analyse('resource', policy ? [policy] : [], request);
}
