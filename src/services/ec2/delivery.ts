import type { World } from '../../world/world.ts';
import { deliverRole } from '../roleDelivery.ts';
import type { Instance } from './instance.ts';
import { EC2_SERVICE } from './instanceProfile.ts';

/** How long the credentials last that an instance gets, in seconds. */
const SIX_HOURS = 21_600;

/**
 * The world in which an instance has credentials of the role, in a session by its id (H-001); as it was when the role
 * does not trust EC2 (H-003).
 */
export const withCredentials = (world: World, { id, region }: Instance, roleArn: string): World =>
  deliverRole(world, {
    service: EC2_SERVICE,
    roleArn,
    sessionName: id,
    durationSeconds: SIX_HOURS,
    region,
  }).world;
