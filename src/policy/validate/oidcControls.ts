import { parseOperator } from '../conditions/operators.ts';
import type { StatementSyntax } from '../syntax.ts';
import { broken, type GrammarRule } from './rule.ts';
import { SHARED_OIDC_PROVIDERS } from './sharedOidcProviders.ts';

/**
 * B-111, B-112: who trusts a provider that others use too has to say which of its tenants is meant: by a positive test
 * of the provider's claim, each of its values more than wildcards.
 */
export const oidcControls: GrammarRule = ({ statements }) =>
  statements.flatMap((statement) => {
    if (statement.effect?.value !== 'Allow') return [];
    return (statement.principal?.entries ?? []).flatMap(({ type, value, span }) => {
      const provider = type === 'Federated' ? value.replace(/^arn:[^/]*:oidc-provider\//, '') : '';
      const keys = SHARED_OIDC_PROVIDERS.get(provider);
      if (!keys || keys.some((key) => isNarrowed(statement, key))) return [];
      return [broken('grammar.oidcCondition', 'B-111', span, { provider, key: keys[0] ?? '' })];
    });
  });

const isNarrowed = ({ condition }: StatementSyntax, key: string): boolean =>
  condition?.tests.some((test) => {
    const parsed = parseOperator(test.operator.value);
    return (
      parsed?.operator.type === 'string' &&
      !parsed.operator.negated &&
      !parsed.ifExists &&
      test.key.value.toLowerCase() === key &&
      test.values.length > 0 &&
      test.values.every(({ value }) => /[^*?]/.test(value))
    );
  }) ?? false;
