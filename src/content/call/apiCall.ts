import { conform } from '../../operations/conform.ts';
import type { Operation } from '../../operations/operation.ts';
import { findOperation } from '../../operations/operations.ts';
import type { Asked } from './made.ts';

/** A call as a client sends it: the operation, and its parameters in the types of the API. */
export interface ApiCall {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * How a client would send a call. A permission on a bucket or an object that is asked about by its ARN becomes the
 * operation that needs it.
 * @returns null for an action that is no operation that the lab has
 */
export function apiCallOf({ call, params, resource }: Asked): ApiCall | null {
  const [service = '', action = ''] = call.split(':');
  const operation = findOperation(service, (service === 's3' && S3_OPERATIONS[action]) || action);
  if (!operation) return null;
  const given = Object.fromEntries(
    Object.entries(params).filter(([, value]) => value !== undefined && value !== null),
  );
  const named = service === 's3' && Object.keys(given).length === 0 ? namedBy(resource, operation) : given;
  return { operation, params: conform(operation.input, named) };
}

/** A call without parameters that was carried out, by the name of the permission that files write it with. */
export function permissionAsked({ carryOut, ...asked }: Asked): Asked {
  const [service, operation] = asked.call.split(':');
  const [permission] = Object.entries(S3_OPERATIONS).find(([, name]) => name === operation) ?? [];
  const bare = carryOut === true && Object.keys(asked.params).length === 0;
  return bare && service === 's3' && permission ? { ...asked, call: `s3:${permission}` } : asked;
}

/** Permissions whose API operation has another name. */
const S3_OPERATIONS: Readonly<Partial<Record<string, string>>> = {
  ListBucket: 'ListObjectsV2',
  ListAllMyBuckets: 'ListBuckets',
};

/** Bucket and key out of an ARN of S3, as far as the operation takes them. */
function namedBy(resource: string | null, { input }: Operation): ApiCall['params'] {
  const [bucket = '', ...key] = (resource ?? '').split(':').slice(5).join(':').split('/');
  const named = { Bucket: bucket, Key: key.join('/') };
  return Object.fromEntries(
    Object.entries(named).filter(([name, value]) => value !== '' && input.some((each) => each.name === name)),
  );
}
