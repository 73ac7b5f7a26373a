import type { Authenticated } from '../pipeline/stages/authenticate.ts';
import type { RefusedParameter } from './refusedParameter.ts';

/**
 * The providers whose assertions STS takes (B-078). AWS keeps them itself: an ARN of the same form with another name is
 * nobody. Source: AWS STS API Reference, "ProvidedContext"; Amazon QuickSight API Reference, "GetIdentityContext".
 */
const PROVIDERS: readonly string[] = ['IdentityCenter', 'QuickSight'].map(
  (name) => `arn:aws:iam::aws:contextProvider/${name}`,
);

/** The first provider of a call's contexts that is none of AWS's. The text of the answer is a best reading. */
export function refusedContextProvider({ call }: Authenticated): RefusedParameter | null {
  const given = call.params['ProvidedContexts'];
  if (!Array.isArray(given)) return null;
  const value = given.map(providerOf).find((arn) => arn !== null && !PROVIDERS.includes(arn)) ?? null;
  if (value === null) return null;
  return {
    parameter: 'ProvidedContexts',
    error: { message: 'arnIsInvalid', params: { value } },
    reason: { code: 'parameter.notOneOf', params: { parameter: 'ProviderArn', value, values: PROVIDERS } },
    rules: ['B-078'],
  };
}

/** Null when a context leaves it out, which the API model lets it. */
function providerOf(context: { readonly ProviderArn?: unknown } | null): string | null {
  const arn = context?.ProviderArn;
  return typeof arn === 'string' ? arn : null;
}
