import { parsePolicy } from '../../policy/parse.ts';
import type { JsonPatchOperation } from '../patch.ts';
import type { PolicyText, Role, World } from '../world.ts';
import { replace } from './plan.ts';

/**
 * What a principal that keeps its unique id but not its ARN brings with it: trust policies that hold the id show the new
 * ARN (C-035). What else they hold, stale ids among it, stays.
 */
export const renamedTrust = (
  { accounts }: World,
  id: string,
  before: string,
  after: string,
): readonly JsonPatchOperation[] =>
  accounts.flatMap((account, at) =>
    account.roles.flatMap((role, index) => {
      if (role.trustedIds[before] !== id) return [];
      const place = ['accounts', at, 'roles', index];
      return [
        replace([...place, 'trustPolicy'], withPrincipal(role.trustPolicy, before, after)),
        replace([...place, 'trustedIds'], renamedIds(role, before, after)),
      ];
    }),
  );

const renamedIds = ({ trustedIds }: Role, before: string, after: string): Role['trustedIds'] =>
  Object.fromEntries(Object.entries(trustedIds).map(([arn, id]) => [arn === before ? after : arn, id]));

/** The text with another principal in the place of one; the rest stays as it is written. */
function withPrincipal(text: PolicyText, before: string, after: string): PolicyText {
  return parsePolicy(text)
    .statements.flatMap(({ principal }) => principal?.entries ?? [])
    .filter(({ type, value }) => type === 'AWS' && value === before)
    .toSorted((one, other) => other.span.start - one.span.start)
    .reduce(
      (changed, { span }) => changed.slice(0, span.start) + JSON.stringify(after) + changed.slice(span.end),
      text,
    );
}
