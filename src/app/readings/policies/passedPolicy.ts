import type { Asked } from '../../../content/call/made.ts';
import { findOperation } from '../../../operations/operations.ts';

/** The session policy that a call passes on; null when it passes none. */
export function passedPolicy({ call, params }: Asked): string | null {
  const { [PARAMETER]: text } = params;
  return takesPolicy(call) && typeof text === 'string' ? text : null;
}

/** Whether an operation takes a session policy: those of STS that have the parameter (B-014). */
export function takesPolicy(call: string): boolean {
  const [service = '', name = ''] = call.split(':');
  const operation = service === 'sts' ? findOperation(service, name) : null;
  return operation?.input.some((member) => member.name === PARAMETER) ?? false;
}

/** The call with that session policy; null: without any. */
export function withPassedPolicy(asked: Asked, text: string | null): Asked {
  const { [PARAMETER]: _, ...params } = asked.params;
  return { ...asked, params: text === null ? params : { ...params, [PARAMETER]: text } };
}

/** One that takes nothing away (B-040), to begin with. */
export const WHOLE_SESSION_POLICY = JSON.stringify(
  { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
  null,
  2,
);

const PARAMETER = 'Policy';
