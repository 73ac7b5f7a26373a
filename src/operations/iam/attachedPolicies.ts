import { optional } from '../members.ts';
import { ofService } from '../ofService.ts';
import type { Operation } from '../operation.ts';
import type { Parameter } from '../shape.ts';
import {
  page,
  pageAnswer,
  policiesUnderPath,
  toGroup,
  toPolicy,
  toRole,
  toShortNamedUser,
} from './parameters.ts';
import { attachedPolicies } from './structures.ts';

/*
 * Managed policies attached to a user, a group or a role. Source: IAM API model 2010-05-08.
 */

const iam = ofService('iam');

const attach = (kind: string, to: Parameter): Operation =>
  iam(`Attach${kind}Policy`, `Attaches a managed policy to a ${kind.toLowerCase()}.`, {
    input: [to, toPolicy],
  });

const detach = (kind: string, to: Parameter): Operation =>
  iam(`Detach${kind}Policy`, `Detaches a managed policy from a ${kind.toLowerCase()}.`, {
    input: [to, toPolicy],
  });

const list = (kind: string, to: Parameter): Operation =>
  iam(`ListAttached${kind}Policies`, `Lists the managed policies attached to a ${kind.toLowerCase()}.`, {
    input: [to, policiesUnderPath, ...page],
    output: [optional('AttachedPolicies', attachedPolicies), ...pageAnswer],
  });

export const attachUserPolicy = attach('User', toShortNamedUser);
export const detachUserPolicy = detach('User', toShortNamedUser);
export const listAttachedUserPolicies = list('User', toShortNamedUser);

export const attachGroupPolicy = attach('Group', toGroup);
export const detachGroupPolicy = detach('Group', toGroup);
export const listAttachedGroupPolicies = list('Group', toGroup);

export const attachRolePolicy = attach('Role', toRole);
export const detachRolePolicy = detach('Role', toRole);
export const listAttachedRolePolicies = list('Role', toRole);
