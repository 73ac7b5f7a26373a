import type { PolicyType } from '../document.ts';
import { broken, type GrammarRule } from './rule.ts';

/** C-041: federated principals stand in trust policies only. C-027: canonical users are S3's, in policies of resources. */
export const principalTypes: GrammarRule = ({ statements }, kind) =>
  statements.flatMap(({ principal, notPrincipal }) =>
    [principal, notPrincipal].flatMap(
      (element) =>
        element?.entries
          .filter(({ type }) => AT_HOME[type]?.has(kind) === false)
          .map(({ type, value, span }) => {
            const params = { type, principal: value, kind };
            return broken('grammar.principalPlacement', SOURCE[type] ?? 'C-027', span, params);
          }) ?? [],
    ),
  );

const AT_HOME: Readonly<Record<string, ReadonlySet<PolicyType>>> = {
  Federated: new Set(['trust']),
  CanonicalUser: new Set(['resource']),
};

const SOURCE: Readonly<Record<string, string>> = { Federated: 'C-041', CanonicalUser: 'C-027' };
