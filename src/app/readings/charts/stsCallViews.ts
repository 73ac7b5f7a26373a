import { explainDecision } from '../../../explain/explain.ts';
import type { Interface } from '../../../explain/interface.ts';
import type { StsCall } from '../../../machines/identity/stsCalls.ts';
import type { StsCallView } from '../../../view/charts/stsCall.ts';
import type { World } from '../../../world/world.ts';
import { parseArn } from '../../../world/names.ts';
import { accountName, shortName } from '../names.ts';
import type { Rules } from '../gateViews.ts';

/** Calls to STS with the engine's answers, as the list beside the chart shows them. */
export const stsCallViews = (
  calls: readonly StsCall[],
  world: World,
  rules: Rules,
  words: Interface,
): readonly StsCallView[] =>
  calls.map(({ attempt, decision, mayCall }, index) => {
    const { headline, reason } = explainDecision(decision, words.locale);
    const decisive = decision.trace.filter((step) => step.decisive).flatMap((step) => step.rules);
    return {
      id: String(index),
      title: words.charts.identity.call(attempt.operation, nameOf(attempt.on, world, words)),
      mayCall,
      verdict: decision.outcome,
      headline,
      reason,
      rules: [...new Set<string>(decisive)].flatMap((id) => rules[id] ?? []),
    };
  });

/** What a call is on: a role, an MFA device, or the account of a root user. */
function nameOf(on: string | null, world: World, words: Interface): string | null {
  if (on === null) return null;
  if (/^\d{12}$/.test(on)) return accountName(world, on);
  const resource = parseArn(on)?.resource ?? '';
  return resource.startsWith('role/') ? shortName(world, on) : words.charts.identity.withMfa;
}
