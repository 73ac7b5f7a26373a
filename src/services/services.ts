import type { Action } from '../pipeline/action.ts';
import { CLOUDTRAIL_ENTRIES } from './cloudTrail/entries.ts';
import { EC2_ENTRIES } from './ec2/entries.ts';
import { IAM_ENTRIES } from './iam/entries.ts';
import { ORGANIZATIONS_ENTRIES } from './organizations/entries.ts';
import { S3_ENTRIES } from './s3/entries.ts';
import { serviceAction, type ServiceOperation } from './serviceOperation.ts';

/** Every operation of the services around STS that the lab carries out. */
const ENTRIES: readonly ServiceOperation[] = [
  ...IAM_ENTRIES,
  ...S3_ENTRIES,
  ...EC2_ENTRIES,
  ...ORGANIZATIONS_ENTRIES,
  ...CLOUDTRAIL_ENTRIES,
];

const ACTIONS: ReadonlyMap<string, Action> = new Map(
  ENTRIES.map((entry) => [`${entry.operation.service}:${entry.operation.name}`, serviceAction(entry)]),
);

/** The action of a service's operation; null for one that the lab only authorizes. */
export const findServiceAction = (service: string, operation: string): Action | null =>
  ACTIONS.get(`${service}:${operation}`) ?? null;
