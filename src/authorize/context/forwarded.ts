import type { AccessRequest } from '../request.ts';
import { givenValue } from './contextKey.ts';

/** Whether a service makes the call with the principal's own credentials, as the call says (D-048, D-049). */
export const isForwarded = (request: AccessRequest): boolean =>
  givenValue(request, 'aws:viaawsservice') === 'true' || givenValue(request, 'aws:calledvia') !== undefined;
