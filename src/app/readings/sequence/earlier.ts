import { issuingCall, type Asked, type MadeCall } from '../../../content/call/made.ts';

const SESSION = 'session:';

/** The calls that led to the session that a call is made with, the first of them first: a role chain has several. */
export function earlierCalls(asked: Asked, calls: readonly MadeCall[]): readonly MadeCall[] {
  const led: MadeCall[] = [];
  let { as } = asked;
  while (as.startsWith(SESSION)) {
    const made = issuingCall(calls, as.slice(SESSION.length));
    if (!made || led.includes(made)) break;
    led.unshift(made);
    ({ as } = made.asked);
  }
  return led;
}
