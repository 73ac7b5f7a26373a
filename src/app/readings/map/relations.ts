import type { WhoMayAssume } from '../../../analysis/whoMayAssume.ts';
import { roleArn } from '../../../world/names.ts';
import type { World } from '../../../world/world.ts';
import { isDrawn, type MapScope } from './scope.ts';
import { drawnResources } from './drawnResources.ts';
import { letInBy, trustedBy, type Trusted } from './trusted.ts';

/** Who trusts whom, who lets whom in, and who may assume what, among those who are drawn. */
export interface Relations {
  /** By ARN of the role. */
  readonly trusts: ReadonlyMap<string, readonly Trusted[]>;
  /** By ARN of the bucket or other resource: whom its policy lets in. */
  readonly letsIn: ReadonlyMap<string, readonly Trusted[]>;
  /** By ARN of the role: ARNs of the users and roles that may assume it. */
  readonly assumedBy: ReadonlyMap<string, readonly string[]>;
}

/** @param answers the engine's, about at least those who are drawn */
export function relations(world: World, scope: MapScope, answers: WhoMayAssume): Relations {
  const trusts = new Map(
    world.accounts.flatMap(({ id, roles }) =>
      roles.flatMap((role) => {
        const arn = roleArn(id, role);
        return isDrawn(scope, arn) ? [[arn, trustedBy(world, role)] as const] : [];
      }),
    ),
  );
  const letsIn = new Map(
    world.accounts
      .flatMap((account) => drawnResources(scope, account))
      .map((resource) => [resource.arn, letInBy(world, resource)]),
  );
  const assumedBy = new Map(
    answers.roles.map((role, column) => [
      role,
      answers.principals.filter((_, row) => answers.outcomes[row]?.[column] === 'allow'),
    ]),
  );
  return { trusts, letsIn, assumedBy };
}
