import type { AwsMessageId } from '../trace/awsError.ts';
import { IAM_RESOURCE_TYPES } from '../policy/iamResourceTypes.ts';
import type { Message } from './message.ts';

type PolicyMessageId = Extract<
  AwsMessageId,
  | `policy${string}`
  | `trust${string}`
  | `${string}uota${string}`
  | `organizations${string}`
  | 'sessionPolicyTooLong'
>;

const malformed = (text: Message['text']): Message => ({
  code: 'MalformedPolicyDocument',
  httpStatus: 400,
  text,
});

/** The texts that AWS refuses a policy document with. */
export const POLICY_MESSAGES: Readonly<Record<PolicyMessageId, Message>> = {
  // C-017
  policyCharacters: {
    code: 'ValidationError',
    httpStatus: 400,
    text: () =>
      'The specified value for policyDocument is invalid. It must contain only printable ASCII characters.',
  },
  // F-021
  policyTooLong: {
    code: 'ValidationError',
    httpStatus: 400,
    text: () =>
      "1 validation error detected: Value at 'policyDocument' failed to satisfy constraint: Member must have length less than or equal to 131072",
  },
  // C-015
  policyNotJson: malformed(() => 'This policy contains invalid Json'),
  policySyntax: malformed(() => 'Syntax errors in policy.'),
  // C-016
  policyVersion: malformed(() => 'Policy document must be version 2012-10-17 or greater.'),
  policyNoActions: malformed(() => 'Policy statement must contain actions.'),
  policyNoResources: malformed(() => 'Policy statement must contain resources.'),
  policyDuplicateSid: malformed(() => 'Statement IDs (SID) in a single policy must be unique.'),
  policySidCharacters: malformed(
    () =>
      'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*',
  ),
  policyNamesPrincipal: malformed(() => 'Policy document should not specify a principal.'),
  policyVendor: malformed(() => 'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.'),
  policyOneColon: malformed(() => 'Actions/Condition can contain only one colon.'),
  policyVendorInvalid: malformed(({ action }) => `Vendor ${String(action).split(':')[0]} is not valid`),
  policyLegacy: malformed(() => 'The policy failed legacy parsing'),
  // C-022
  policyResourceNoArn: malformed(({ resource }) => `Resource ${resource} must be in ARN format or "*".`),
  policyResourcePartition: malformed(
    ({ resource }) =>
      `Partition "${String(resource).split(':')[1]}" is not valid for resource "${resource}".`,
  ),
  policyResourceVendor: malformed(
    () => 'Resource vendor must be fully qualified and cannot contain regexes.',
  ),
  policyResourceRegion: malformed(
    ({ resource }) => `IAM resource ${resource} cannot contain region information.`,
  ),
  policyResourceType: malformed(
    () =>
      `IAM resource path must either be "*" or start with ${IAM_RESOURCE_TYPES.map((type) => `${type}/`).join(', ')}.`,
  ),
  // C-010, C-011, C-012
  trustStatementEmpty: malformed(() => 'Could not parse the policy: Statement is empty!'),
  trustMissingField: malformed(({ element }) => `Missing required field ${element}`),
  trustEffect: malformed(({ found }) => `Invalid effect: ${found}`),
  trustVersion: malformed(() => 'The policy must contain a valid version string'),
  trustDuplicateSid: malformed(() => 'The Statement Ids in the policy are not unique'),
  trustProhibitedField: malformed(({ element }) => `Has prohibited field ${element}`),
  trustNotResource: malformed(() => 'AssumeRole policy must not contain resources.'),
  trustNotPrincipal: malformed(() => 'AssumeRole policy must not contain NotPrincipal field.'),
  trustAllowNotPrincipal: malformed(() => 'Allow with NotPrincipal is not allowed.'),
  trustEmptyPrincipal: malformed(() => 'Missing required field Principal cannot be empty!'),
  trustBarePrincipal: malformed(() => 'Principal must be a JSON object.'),
  trustPrincipalType: malformed(({ type }) => `Invalid principal in policy: "${type}"`),
  trustInvalidPrincipal: malformed(
    ({ type, principal }) =>
      `Invalid principal in policy: "${String(type ?? 'AWS').toUpperCase()}":"${principal}"`,
  ),
  trustFederated: malformed(() => 'Federated principals must be valid domain names or SAML metadata ARNs'),
  trustCognito: malformed(() => 'A condition block must be present for the Cognito provider'),
  trustActions: malformed(() => 'AssumeRole policy may only specify STS AssumeRole actions.'),
  // C-014, I-005
  quotaExceeded: {
    code: 'LimitExceeded',
    httpStatus: 409,
    text: ({ quota, limit }) => `Cannot exceed quota for ${quota}: ${limit}`,
  },
  inlineQuotaExceeded: {
    code: 'LimitExceeded',
    httpStatus: 409,
    text: ({ limit, holder, name }) => `Maximum policy size of ${limit} bytes exceeded for ${holder} ${name}`,
  },
  // B-035
  sessionPolicyTooLong: {
    code: 'ValidationError',
    httpStatus: 400,
    text: ({ limit }) =>
      `1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must have length less than or equal to ${limit}`,
  },
  // E-042
  organizationsPolicy: {
    code: 'MalformedPolicyDocumentException',
    httpStatus: 400,
    text: () => 'The provided policy document does not meet the requirements of the specified policy type.',
  },
  // I-017, I-018
  organizationsQuota: {
    code: 'ConstraintViolationException',
    httpStatus: 400,
    text: () => 'You have exceeded the maximum policy size.',
  },
};
