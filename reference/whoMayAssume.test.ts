import fc from 'fast-check';
import { expect, it } from 'vitest';
import { whoMayAssume, type WhoMayAssume } from '../src/analysis/whoMayAssume.ts';
import type { World } from '../src/world/world.ts';
import { situation } from './arbitraryWorld.ts';

/** A world with one part of it from another: a user, a role, a managed policy, a group, or the organization. */
function mixed(one: World, other: World, part: number): World {
  const [account, ...rest] = one.accounts;
  const [from] = other.accounts;
  if (!account || !from) return one;
  const edited = [
    { ...account, users: from.users },
    { ...account, roles: from.roles },
    { ...account, roles: account.roles.map((role, index) => (index === 0 ? (from.roles[0] ?? role) : role)) },
    { ...account, policies: from.policies },
    { ...account, groups: from.groups },
  ][part];
  return edited ? { ...one, accounts: [edited, ...rest] } : { ...one, organization: other.organization };
}

const answers = ({ principals, roles, outcomes }: WhoMayAssume) => ({ principals, roles, outcomes });

it('what is kept of earlier answers is what asking again would give', () => {
  fc.assert(
    fc.property(situation, situation, fc.nat(5), ({ world: one }, { world: other }, part) => {
      const edited = mixed(one, other, part);
      expect(answers(whoMayAssume(edited, whoMayAssume(one)))).toEqual(answers(whoMayAssume(edited)));
    }),
    { numRuns: Math.min(200, Number(process.env['REFERENCE_REQUESTS'] ?? 200)) },
  );
});
