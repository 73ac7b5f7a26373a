import * as cloudtrail from './cloudtrail/operations.ts';
import * as ec2 from './ec2/operations.ts';
import * as iam from './iam/operations.ts';
import { actionOf, type Operation } from './operation.ts';
import * as organizations from './organizations/operations.ts';
import * as s3 from './s3/operations.ts';
import * as sts from './sts/operations.ts';

/** Every operation that the lab knows the parameters of, by `service:Name`. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map(
  [sts, iam, s3, ec2, organizations, cloudtrail]
    .flatMap((service): readonly Operation[] => Object.values(service))
    .map((operation) => [actionOf(operation), operation]),
);

/** The operation of that name; null for one that the lab does not know. */
export const findOperation = (service: string, name: string): Operation | null =>
  OPERATIONS.get(actionOf({ service, name })) ?? null;

/** The operations of a service, such as `sts`; none for one that the lab does not know. */
export const operationsOf = (service: string): readonly Operation[] =>
  [...OPERATIONS.values()].filter((operation) => operation.service === service);
