import { required } from '../members.ts';
import { ofService } from '../ofService.ts';
import type { Operation } from '../operation.ts';
import type { Member, Parameter } from '../shape.ts';
import { listOf } from '../shapes.ts';
import { inlinePolicyName, page, pageAnswer, policyText, toGroup, toRole, toUser } from './parameters.ts';
import { existingUserName, groupName, policyDocument, policyName, roleName } from './shapes.ts';

/*
 * Policies written into a user, a group or a role. Source: IAM API model 2010-05-08.
 */

const iam = ofService('iam');

const put = (kind: string, to: Parameter): Operation =>
  iam(`Put${kind}Policy`, `Writes an inline policy into a ${kind.toLowerCase()}.`, {
    input: [to, inlinePolicyName, policyText],
  });

const get = (kind: string, to: Parameter, owner: Member): Operation =>
  iam(`Get${kind}Policy`, `Returns the text of an inline policy of a ${kind.toLowerCase()}.`, {
    input: [to, inlinePolicyName],
    output: [owner, required('PolicyName', policyName), required('PolicyDocument', policyDocument)],
  });

const list = (kind: string, to: Parameter): Operation =>
  iam(`List${kind}Policies`, `Lists the names of the inline policies of a ${kind.toLowerCase()}.`, {
    input: [to, ...page],
    output: [required('PolicyNames', listOf(policyName)), ...pageAnswer],
  });

const remove = (kind: string, to: Parameter): Operation =>
  iam(`Delete${kind}Policy`, `Deletes an inline policy of a ${kind.toLowerCase()}.`, {
    input: [to, inlinePolicyName],
  });

export const putUserPolicy = put('User', toUser);
export const getUserPolicy = get('User', toUser, required('UserName', existingUserName));
export const listUserPolicies = list('User', toUser);
export const deleteUserPolicy = remove('User', toUser);

export const putGroupPolicy = put('Group', toGroup);
export const getGroupPolicy = get('Group', toGroup, required('GroupName', groupName));
export const listGroupPolicies = list('Group', toGroup);
export const deleteGroupPolicy = remove('Group', toGroup);

export const putRolePolicy = put('Role', toRole);
export const getRolePolicy = get('Role', toRole, required('RoleName', roleName));
export const listRolePolicies = list('Role', toRole);
export const deleteRolePolicy = remove('Role', toRole);
