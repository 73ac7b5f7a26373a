import { memoised } from '../../lib/memoised.ts';
import { parsePolicy } from '../../policy/parse.ts';
import { roleArn, userArn } from '../../world/names.ts';
import type { Account, PolicyText, Role, World } from '../../world/world.ts';

/**
 * A role's trust policy as IAM shows it: the unique id that stands behind a user or role ARN is shown as the ARN that its
 * owner has now, or as it is once its owner is gone (C-035, C-036).
 */
export const shownTrustPolicy = ({ accounts }: World, { trustPolicy, trustedIds }: Role): PolicyText =>
  withPrincipals(trustPolicy, (arn) => {
    const id = Object.hasOwn(trustedIds, arn) ? trustedIds[arn] : undefined;
    return id === undefined ? arn : (arnsById(accounts).get(id) ?? id);
  });

/** A trust policy with other principals; the rest of the text stays as it is written. */
export function withPrincipals(text: PolicyText, shown: (principal: string) => string): PolicyText {
  const entries = parsePolicy(text).statements.flatMap(({ principal }) => principal?.entries ?? []);
  return entries
    .filter(({ type, value }) => type === 'AWS' && shown(value) !== value)
    .toSorted((one, other) => other.span.start - one.span.start)
    .reduce(
      (changed, { value, span }) =>
        changed.slice(0, span.start) + JSON.stringify(shown(value)) + changed.slice(span.end),
      text,
    );
}

const arnsById = memoised(
  (accounts: readonly Account[]): ReadonlyMap<string, string> =>
    new Map(
      accounts.flatMap(({ id, users, roles }) => [
        ...users.map((user): [string, string] => [user.id, userArn(id, user)]),
        ...roles.map((role): [string, string] => [role.id, roleArn(id, role)]),
      ]),
    ),
);
