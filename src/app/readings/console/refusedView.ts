import type { MadeCall } from '../../../content/call/made.ts';
import { explainDecision } from '../../../explain/explain.ts';
import type { Interface } from '../../../explain/interface.ts';
import { sentences } from '../../../explain/phrase.ts';
import type { RefusedView } from '../../../view/console/console.ts';
import { SWITCH_ROLE_REFUSED } from '../../../wording/console.ts';
import type { SwitchFault } from './consoleCalls.ts';

/** What the console tried: a call that it made, or why it made none. */
export type Tried =
  | { readonly made: MadeCall }
  /** `credentials`: those to call with are gone. */
  | { readonly fault: SwitchFault | 'credentials' };

/** Why it was of no use, in words; null when it was. Switching has AWS's one text for everything (H-022). */
export function refusedView(
  tried: Tried,
  of: 'signIn' | 'switch',
  words: Interface,
): Omit<RefusedView, 'onOpen'> | null {
  const message = of === 'switch' ? SWITCH_ROLE_REFUSED : null;
  if ('fault' in tried) return { message, reason: words.console.refused.fault[tried.fault] };
  if (tried.made.issued !== null) return null;
  const { headline, reason } = explainDecision(tried.made.decision, words.locale);
  return { message, reason: sentences([...headline, '.'], reason) };
}
