import type { Asked, MadeCall } from '../../../content/call/made.ts';
import { issuersOf, stepOf } from '../../../content/case/steps.ts';
import { yamlText } from './yamlText.ts';

/** What a case file calls the world that it stands beside. */
export const WORLD_FILE = 'world.yaml';

/**
 * The call as the last step of a case file (docs/formats.md, Case), over a world in a file of its own. The calls that
 * issued the session it is made with stand before it.
 */
export function caseFile(asked: Asked, calls: readonly MadeCall[]): string {
  const steps = [...issuersOf(asked, calls, []), asked].map(stepOf);
  return `${yamlText({ version: 1, world: WORLD_FILE, steps })}\n`;
}
