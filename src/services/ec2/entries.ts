import type { ServiceOperation } from '../serviceOperation.ts';
import { associateIamInstanceProfile } from './associateIamInstanceProfile.ts';
import { describeInstances } from './describeInstances.ts';
import { runInstances } from './runInstances.ts';
import { startInstances, stopInstances, terminateInstances } from './stateChanges.ts';

/** What the lab carries out of Amazon EC2. */
export const EC2_ENTRIES: readonly ServiceOperation[] = [
  runInstances,
  describeInstances,
  startInstances,
  stopInstances,
  terminateInstances,
  associateIamInstanceProfile,
];
