import { resourceKind } from '../../../world/parts/partsIn.ts';
import type { Account, Resource } from '../../../world/world.ts';
import type { MapScope } from './scope.ts';

/** Resources of an account that are drawn. */
const MOST_RESOURCES = 24;

/** The resources of an account that are drawn: buckets, and of everything else what has a policy. */
export const drawnResources = (scope: MapScope, { id, resources }: Account): readonly Resource[] =>
  scope.kind === 'accounts' && scope.opened !== id
    ? []
    : resources
        .filter(({ arn, policy }) => policy !== null || resourceKind(arn) === 'bucket')
        .slice(0, MOST_RESOURCES);
