import { requestUuid } from './eventIds.ts';
import { ec2Elements } from './ec2Members.ts';
import { isReadOnly } from './eventKinds.ts';
import type { Logged } from './logged.ts';
import { loggedMembers } from './members.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * What the call answered, without secrets (G-015); null for refusals and for calls that only read (G-033). Of STS, those
 * that give credentials are logged with them, which is how a session is followed to its origin (G-011).
 */
export function responseElements({ call, operation, response, before }: Logged): Members | null {
  if (!response || call.service === 's3') return null;
  if (call.service === 'sts')
    return 'Credentials' in response ? loggedMembers(response, operation.output) : null;
  if (isReadOnly(call)) return null;
  if (call.service !== 'ec2') return loggedMembers(response, operation.output);
  return {
    requestId: requestUuid(before),
    ...ec2Elements(operation.output, response),
  };
}
