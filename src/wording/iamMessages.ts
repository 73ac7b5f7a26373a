import type { IAM_MESSAGES } from '../trace/messageIds/iam.ts';
import type { Message } from './message.ts';

type Text = Message['text'];

const refusal =
  (code: string, httpStatus: number) =>
  (text: Text): Message => ({ code, httpStatus, text });

const noSuchEntity = refusal('NoSuchEntity', 404);
const alreadyExists = refusal('EntityAlreadyExists', 409);
const deleteConflict = refusal('DeleteConflict', 409);
const limitExceeded = refusal('LimitExceeded', 409);
const invalidInput = refusal('InvalidInput', 400);
const validation = refusal('ValidationError', 400);

/** What has to go before an entity can be deleted. */
const FIRST: Readonly<Record<string, string>> = {
  instanceProfiles: 'remove roles from instance profile',
  attachedPolicies: 'detach all policies',
  inlinePolicies: 'delete policies',
  members: 'remove users from group',
  accessKeys: 'delete access keys',
  mfaDevices: 'delete MFA device',
};

/**
 * What IAM answers with. Codes and statuses are those of its API model; where no answer of AWS is known to the letter, the
 * text is a best reading and marked.
 */
export const IAM_TEXTS: Readonly<Record<(typeof IAM_MESSAGES)[number], Message>> = {
  iamNoSuchEntity: noSuchEntity(({ kind, name }) => `The ${kind} with name ${name} cannot be found.`),
  iamNoSuchAccessKey: noSuchEntity(({ id }) => `The Access Key with id ${id} cannot be found.`),
  iamNoSuchInstanceProfile: noSuchEntity(({ name }) => `Instance Profile ${name} cannot be found.`),
  iamNoSuchPolicy: noSuchEntity(({ arn }) => `Policy ${arn} was not found.`),
  iamPolicyNotAttachable: noSuchEntity(({ arn }) => `Policy ${arn} does not exist or is not attachable.`),
  iamBoundaryNotAttachable: noSuchEntity(
    ({ arn }) => `Scope ARN: ${arn} does not exist or is not attachable.`,
  ),
  iamNoSuchPolicyVersion: noSuchEntity(
    ({ arn, version }) => `Policy ${arn} version ${version} does not exist or is not attachable.`,
  ),
  iamNoSuchOidcProvider: noSuchEntity(({ arn }) => `OpenIDConnect Provider not found for arn ${arn}`),
  // A best reading
  iamNoSuchSamlProvider: noSuchEntity(({ arn }) => `SAML Provider not found for arn ${arn}`),
  iamNoSuchMfaDevice: noSuchEntity(
    ({ serial }) => `VirtualMFADevice with serial number ${serial} does not exist.`,
  ),
  iamMfaDeviceNotTheUsers: noSuchEntity(() => 'MFA Device invalid for user.'),
  // A best reading
  iamNoSuchAlias: noSuchEntity(({ alias }) => `The account alias ${alias} cannot be found.`),
  // A best reading
  iamRoleNotInProfile: noSuchEntity(
    ({ role, profile }) => `The role ${role} cannot be found in instance profile ${profile}.`,
  ),
  //
  iamEntityExists: alreadyExists(({ kind, name }) => `${kind} with name ${name} already exists.`),
  iamInstanceProfileExists: alreadyExists(({ name }) => `Instance Profile ${name} already exists.`),
  iamPolicyExists: alreadyExists(
    ({ name }) => `A policy called ${name} already exists. Duplicate names are not allowed.`,
  ),
  iamOidcProviderExists: alreadyExists(({ url }) => `Provider with url ${url} already exists.`),
  iamSamlProviderExists: alreadyExists(({ name }) => `Provider with name ${name} already exists.`),
  iamMfaDeviceExists: alreadyExists(() => 'MFADevice entity at the same path and name already exists.'),
  iamMfaDeviceInUse: alreadyExists(() => 'MFA Device is already in use.'),
  iamAliasExists: alreadyExists(({ alias }) => `The account alias ${alias} already exists.`),
  iamDeleteConflict: deleteConflict(
    ({ first }) => `Cannot delete entity, must ${FIRST[String(first)]} first.`,
  ),
  iamPolicyAttached: deleteConflict(() => 'Cannot delete a policy attached to entities.'),
  iamPolicyHasVersions: deleteConflict(
    () =>
      "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
  ),
  iamDefaultVersion: deleteConflict(() => 'Cannot delete the default version of a policy.'),
  // A best reading
  iamMfaDeviceAssigned: deleteConflict(() => 'Cannot delete entity, must deactivate MFA device first.'),
  // I-006
  iamVersionLimit: limitExceeded(
    () =>
      'A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.',
  ),
  // I-012
  iamTagLimit: limitExceeded(() => 'The number of tags has reached the maximum limit.'),
  // I-008
  iamThumbprintLimit: invalidInput(() => 'Thumbprint list must contain fewer than 5 entries.'),
  // A best reading
  iamInvalidThumbprint: invalidInput(() => 'Thumbprints must be 40 hexadecimal digits.'),
  // I-012
  iamDuplicateTagKeys: invalidInput(
    () => 'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
  ),
  // A best reading
  iamReservedTagKey: invalidInput(() => 'Tag keys and values cannot begin with the reserved prefix aws:.'),
  iamInvalidArn: invalidInput(({ arn }) => `ARN ${arn} is not valid.`),
  // A best reading
  iamInvalidMarker: validation(() => 'Invalid Marker.'),
  iamInvalidUrl: validation(() => 'Invalid Open ID Connect Provider URL'),
  iamInvalidMetadata: invalidInput(() => 'Could not parse metadata'),
  iamWrongAuthenticationCode: refusal(
    'InvalidAuthenticationCode',
    403,
  )(() => 'Authentication code for device is not valid.'),
  iamMustSpecifyUserName: validation(() => 'Must specify userName when calling with non-User credentials'),
  //
  iamProtectedRole: refusal(
    'UnmodifiableEntity',
    400,
  )(
    ({ name }) =>
      `Cannot perform the operation on the protected role '${name}' - this role is only modifiable by AWS`,
  ),
  // As AWS answers for /aws-service-role/; for the other prefixes a best reading
  iamReservedPrefix: invalidInput(
    ({ what, prefix }) => `${what} prefix '${prefix}' can only be used for AWS Service linked Roles`,
  ),
  iamForeignPolicy: refusal('AccessDenied', 403)(() => 'Policy is outside your own account.'),
  // B-150; text a best reading
  iamNoOrganization: refusal(
    'OrganizationNotFoundException',
    404,
  )(() => 'Your account is not a member of an organization.'),
  iamNotManagementAccount: refusal(
    'CallerIsNotManagementAccountException',
    400,
  )(() => 'The request was rejected because the account making the request is not the management account.'),
  // B-155; texts best readings
  iamOutboundEnabled: refusal(
    'FeatureEnabled',
    409,
  )(() => 'Outbound web identity federation is already enabled for this account.'),
  iamOutboundDisabled: refusal(
    'FeatureDisabled',
    404,
  )(() => 'Outbound web identity federation is not enabled for this account.'),
  // A best reading
  iamSimulatedPolicy: invalidInput(() => 'The policy list contains an invalid policy.'),
  // A best reading
  iamSimulatedAction: invalidInput(({ action }) => `Invalid action: ${action}`),
  // A best reading: the lab does not have all that AWS's managed policies say
  iamPolicyEvaluation: refusal(
    'PolicyEvaluation',
    500,
  )(({ policy }) => `The policy ${policy} could not be evaluated.`),
  // A best reading
  iamSimulatedEntity: invalidInput(({ arn }) => `Invalid Entity Arn: ${arn}`),
  // A best reading
  iamSimulationNeedsCaller: invalidInput(
    () => 'CallerArn is required when a resource policy or a policy with a principal is simulated.',
  ),
};
