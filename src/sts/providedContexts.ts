import { err, ok, type Result } from '../lib/result.ts';
import type { StageResult } from '../pipeline/stage.ts';
import { unmodelled } from '../pipeline/stages/receive.ts';
import type { Authenticated } from '../pipeline/stages/authenticate.ts';
import { decidedByProtocol } from '../trace/decidedBy.ts';
import { epochSeconds } from '../world/clock.ts';

/** What a trusted provider asserts about a call (B-078). */
export interface ProvidedContexts {
  readonly providers: readonly string[];
  /** Values by context key, as the provider names it: `identitystore:UserId`. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

/**
 * The context that a call passes; null when it passes none. Assertions are signed tokens whose claims are context keys; the
 * lab reads one of them a call.
 */
export function providedContexts(at: Authenticated): Result<ProvidedContexts | null, StageResult<never>> {
  const given = at.call.params['ProvidedContexts'];
  if (!Array.isArray(given) || given.length === 0) return ok(null);
  const { token } = at.call;
  if (given.length > 1 || token === null) {
    return err(unmodelled(at.action, [{ feature: 'parameter', name: 'ProvidedContexts' }]));
  }
  if (token.kind !== 'webIdentity' || token.signature !== 'valid') return err(refused('invalid', 0, 0));
  const now = epochSeconds(at.world.clock);
  const expiresAt = Number(token.claims['exp'] ?? 0);
  if (expiresAt <= now) return err(refused('expired', now, expiresAt));
  const providers = given.map((one: { readonly ProviderArn?: unknown } | null) =>
    String(one?.ProviderArn ?? ''),
  );
  const keys = Object.entries(token.claims).filter(([name]) => name.includes(':'));
  return ok({ providers, keys: Object.fromEntries(keys.map(([name, value]) => [name, valuesOf(value)])) });
}

const valuesOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map((each) =>
    typeof each === 'object' ? JSON.stringify(each) : String(each),
  );

/** The condition keys that the contexts give (D-061). */
export const contextKeys = ({
  providers,
  keys,
}: ProvidedContexts): readonly (readonly [string, readonly string[]])[] => [
  ['sts:requestcontextproviders', providers],
  ...Object.entries(keys).map(
    ([name, values]) => [`sts:requestcontext/${name.toLowerCase()}`, values] as const,
  ),
];

/** An expired assertion is the one case in which AssumeRole answers so (B-079); the answer to an invalid one is a best reading. */
function refused(what: 'invalid' | 'expired', now: number, expiresAt: number): StageResult<never> {
  const element = 'Parameter:ProvidedContexts';
  return {
    outcome: 'stop',
    error:
      what === 'expired'
        ? { message: 'tokenExpired', params: { now, expiresAt } }
        : { message: 'arnIsInvalid', params: { value: 'ContextAssertion' } },
    decidedBy: decidedByProtocol(element),
    step: () => ({
      outcome: 'stop',
      reason: { code: 'context.refused', params: { what } },
      rules: ['B-078', 'B-079'],
      decisive: true,
    }),
  };
}
