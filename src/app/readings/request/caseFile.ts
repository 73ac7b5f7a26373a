import { issuingCall, type Asked, type MadeCall } from '../../../content/call/made.ts';
import { yamlText } from './yamlText.ts';

/** What a case file calls the world that it stands beside. */
export const WORLD_FILE = 'world.yaml';

/**
 * The call as the last step of a case file (docs/formats.md, Case), over a world in a file of its own. The calls that
 * issued the session it is made with stand before it.
 */
export function caseFile(asked: Asked, calls: readonly MadeCall[]): string {
  const steps = [...issuersOf(asked, calls), asked].map(stepOf);
  return `${yamlText({ version: 1, world: WORLD_FILE, steps })}\n`;
}

const SESSION = 'session:';

function issuersOf({ as }: Asked, calls: readonly MadeCall[]): readonly Asked[] {
  if (!as.startsWith(SESSION)) return [];
  const issuing = issuingCall(calls, as.slice(SESSION.length));
  if (!issuing) return [];
  // Only calls made before it, so that labels that were used again lead to no circle.
  return [...issuersOf(issuing.asked, calls.slice(0, calls.indexOf(issuing))), issuing.asked];
}

/** Without what a case leaves at its default. */
const stepOf = ({ as, call, params, resource, token, context, omitSessionToken, label }: Asked) => ({
  as,
  call,
  ...(Object.keys(params).length > 0 && { params }),
  ...(resource !== null && { resource }),
  ...(token !== null && { token }),
  ...(Object.keys(context).length > 0 && { context }),
  ...(omitSessionToken && { omitSessionToken }),
  ...(label !== null && { label }),
});
