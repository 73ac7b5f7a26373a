import type { AccessRequest } from '../request.ts';
import { byService } from './calledBy.ts';
import type { ContextKey } from './contextKey.ts';

const ofS3 = ({ action }: AccessRequest): boolean => action.startsWith('s3:');

/** Whether the request carries a signature: callers who sign nothing have no way of signing. */
const isSigned = (request: AccessRequest): boolean =>
  ofS3(request) && request.caller.kind !== 'anonymous' && !byService(request);

/**
 * Keys that every request to S3 has. That a signature came in the query string only the door knows; it says so itself.
 * Source: Service Authorization Reference, Amazon S3.
 */
export const s3Keys: Readonly<Record<string, ContextKey>> = {
  's3:ResourceAccount': {
    value: (request) => (ofS3(request) ? (request.resource.accountId ?? undefined) : undefined),
  },
  's3:authType': { value: (request) => (isSigned(request) ? 'REST-HEADER' : undefined) },
  's3:signatureversion': { value: (request) => (isSigned(request) ? 'AWS4-HMAC-SHA256' : undefined) },
};
