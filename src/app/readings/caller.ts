import { issuingCall, type Asked, type LabState } from '../../content/call/made.ts';

const SESSION = 'session:';

/**
 * ARN of the user, root or role behind the credentials that a call is made with: for a session, of its role. What has
 * no ARN keeps its name.
 */
export function callerArn({ as }: Asked, { calls }: LabState): string {
  if (!as.startsWith(SESSION)) return as;
  const issuing = issuingCall(calls, as.slice(SESSION.length));
  return String(issuing?.asked.params['RoleArn'] ?? as);
}
