import { optional, required } from '../members.ts';
import { ofService } from '../ofService.ts';
import { BOOLEAN, listOf } from '../shapes.ts';
import { page, pageAnswer, policyText, toPolicy } from './parameters.ts';
import { policyVersionId } from './shapes.ts';
import { policyVersion } from './structures.ts';

/*
 * Versions of managed policies. Source: IAM API model 2010-05-08.
 */

const iam = ofService('iam');

const whichVersion = required('VersionId', policyVersionId, 'The version, such as `v2`.');

export const getPolicyVersion = iam('GetPolicyVersion', 'Returns the text of a managed policy.', {
  input: [toPolicy, whichVersion],
  output: [optional('PolicyVersion', policyVersion)],
});

export const listPolicyVersions = iam('ListPolicyVersions', 'Lists the versions of a managed policy.', {
  input: [toPolicy, ...page],
  output: [optional('Versions', listOf(policyVersion)), ...pageAnswer],
});

export const createPolicyVersion = iam('CreatePolicyVersion', 'Adds a version to a managed policy.', {
  input: [
    toPolicy,
    policyText,
    optional('SetAsDefault', BOOLEAN, 'Puts the new version into force at once.'),
  ],
  output: [optional('PolicyVersion', policyVersion)],
});

export const deletePolicyVersion = iam(
  'DeletePolicyVersion',
  'Deletes a version of a managed policy that is not in force.',
  { input: [toPolicy, whichVersion] },
);

export const setDefaultPolicyVersion = iam(
  'SetDefaultPolicyVersion',
  'Puts a version of a managed policy into force.',
  { input: [toPolicy, whichVersion] },
);
