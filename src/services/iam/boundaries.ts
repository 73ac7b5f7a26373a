import { ok, type Result } from '../../lib/result.ts';
import * as operations from '../../operations/iam/permissionsBoundaries.ts';
import type { AwsError } from '../../trace/awsError.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import {
  boundaryKeys,
  changeableHolder,
  holderResource,
  ROLE,
  USER,
  withHolder,
  type HolderType,
} from './holders.ts';
import { iamOperation, type IamCall } from './iamOperation.ts';
import { attachable, policyArnFault } from './managedPolicies.ts';
import { givenText } from './params.ts';
import { answered, refused } from './refused.ts';

/** The boundary that a call sets, or null when it sets none; refused when there is no such policy (I-013). */
export function givenBoundary({ world, account, params }: IamCall): Result<string | null, AwsError> {
  const arn = givenText(params, 'PermissionsBoundary');
  if (arn === null) return ok(null);
  const fault = policyArnFault(arn);
  if (fault) return fault;
  return attachable(world, account, arn) ? ok(arn) : refused('iamBoundaryNotAttachable', { arn });
}

/** `iam:PermissionsBoundary` of a call that sets one. */
export const givenBoundaryKeys = ({ params }: IamCall): ReadonlyMap<string, readonly string[]> => {
  const arn = givenText(params, 'PermissionsBoundary');
  return new Map(arn === null ? [] : [['iam:permissionsboundary', [arn]]]);
};

const setBoundary = (operation: ServiceOperation['operation'], type: HolderType): ServiceOperation =>
  iamOperation(operation, {
    resource: (call) => holderResource(call, type),
    keys: givenBoundaryKeys,
    effect: (call) => {
      const holder = changeableHolder(call, type);
      if (!holder.ok) return holder;
      const boundary = givenBoundary(call);
      if (!boundary.ok) return boundary;
      return answered(withHolder(call, type, holder.value, { permissionsBoundary: boundary.value }));
    },
  });

const removeBoundary = (operation: ServiceOperation['operation'], type: HolderType): ServiceOperation =>
  iamOperation(operation, {
    resource: (call) => holderResource(call, type),
    keys: (call) => boundaryKeys(call, type),
    effect: (call) => {
      const holder = changeableHolder(call, type);
      if (!holder.ok) return holder;
      return answered(withHolder(call, type, holder.value, { permissionsBoundary: null }));
    },
  });

/** Permissions boundaries of users and roles. */
export const BOUNDARY_ENTRIES: readonly ServiceOperation[] = [
  setBoundary(operations.putUserPermissionsBoundary, USER),
  removeBoundary(operations.deleteUserPermissionsBoundary, USER),
  setBoundary(operations.putRolePermissionsBoundary, ROLE),
  removeBoundary(operations.deleteRolePermissionsBoundary, ROLE),
];
