import { callerAccount } from '../world/caller.ts';
import { ownerAccountOf } from '../world/find.ts';
import { parseArn } from '../world/names.ts';
import { textParam, type Logged } from './logged.ts';

/**
 * The accounts whose trails get a call, the caller's first: its own, and the one whose role or bucket it is, if that is
 * another (G-004, G-005). Those that have no account of their own, with a token or as a service, are logged where the role
 * is. A denied call is seen by the caller's account alone (G-025, best reading).
 */
export function recipientsOf(logged: Logged): readonly string[] {
  const { caller, error } = logged;
  const own = callerAccount(caller);
  const owner = actedOnAccount(logged);
  if (own === null) {
    const withoutTrace = caller.kind === 'anonymous' || (caller.kind === 'service' && error !== null);
    return owner === null || withoutTrace ? [] : [owner];
  }
  return error !== null || owner === null || owner === own ? [own] : [own, owner];
}

/** The account of the role or bucket that a call names; null for calls that stay within the caller's account. */
function actedOnAccount(logged: Logged): string | null {
  const { call, before, after } = logged;
  if (call.service === 'sts') return parseArn(textParam(logged, 'RoleArn'))?.account ?? null;
  if (call.service !== 's3' || textParam(logged, 'Bucket') === '') return null;
  const bucket = `arn:aws:s3:::${textParam(logged, 'Bucket')}`;
  return ownerAccountOf(before, bucket) ?? ownerAccountOf(after, bucket);
}
