import type { Decision } from '../../pipeline/run.ts';
import { POLICY_TYPES, type PolicyType } from '../../policy/document.ts';
import type { AwsError, AwsMessageId } from '../../trace/awsError.ts';
import { isDenial } from '../../wording/denial.ts';
import { awsAnswer } from '../../wording/messages.ts';

/** Where a call can be stopped, in a learner's terms: hints and wrong turns name one of these. */
export const GATES = ['credentials', 'parameters', 'role', ...POLICY_TYPES, 'duration', 'service'] as const;

export type Gate = 'credentials' | 'parameters' | 'role' | PolicyType | 'duration' | 'service';

/** The gate that stopped a call; null for a call that was allowed, or that the lab cannot judge. */
export function gateOf({ error, decidedBy }: Pick<Decision, 'error' | 'decidedBy'>): Gate | null {
  if (!error || !decidedBy) return null;
  const { policyType, element } = decidedBy;
  if (policyType !== 'protocol') return policyType;
  const gate = BY_MESSAGE[error.message];
  if (gate) return gate;
  if (element.startsWith('Token:')) return 'credentials';
  if (element === 'Credentials') return ofService(error);
  // A role that does not exist is denied in the words of any other denial (B-051, B-096).
  return element === 'Parameter:RoleArn' && isDenial(error) ? 'role' : 'parameters';
}

/** What is no matter of the element that decided. */
const BY_MESSAGE: Readonly<Partial<Record<AwsMessageId, Gate>>> = {
  missingAuthenticationToken: 'credentials',
  invalidClientTokenId: 'credentials',
  expiredToken: 'credentials',
  rootMayNotAssume: 'credentials',
  sessionMayNotCall: 'credentials',
  durationOverRoleMaximum: 'duration',
  durationOverChainingCap: 'duration',
  sessionDurationEscalation: 'duration',
  s3NotExpectedOwner: 'parameters',
};

/** STS denies callers a call that is not for them; other services, one that needs a further permission. */
function ofService(error: AwsError): Gate {
  if (isDenial(error)) return String(error.params['action']).startsWith('sts:') ? 'credentials' : 'identity';
  return ABOUT_PARAMETERS.has(awsAnswer(error).code) ? 'parameters' : 'service';
}

const ABOUT_PARAMETERS: ReadonlySet<string> = new Set([
  // All services, IAM and Organizations
  'ValidationError',
  'InvalidInput',
  'InvalidInputException',
  'InvalidAuthenticationCode',
  'MalformedPolicyDocument',
  'MalformedPolicyDocumentException',
  // S3
  'AccessControlListNotSupported',
  'BadDigest',
  'IllegalLocationConstraintException',
  'InvalidArgument',
  'InvalidBucketAclWithObjectOwnership',
  'InvalidBucketName',
  'InvalidDigest',
  'InvalidEncryptionAlgorithmError',
  'InvalidLocationConstraint',
  'InvalidRange',
  'InvalidRequest',
  'KeyTooLongError',
  'MalformedPolicy',
  'NotImplemented',
  'PolicyTooLarge',
  // EC2
  'InvalidAMIID.Malformed',
  'InvalidInstanceID.Malformed',
  'InvalidNextToken',
  'InvalidParameterCombination',
  'InvalidParameterValue',
  'MissingParameter',
  // CloudTrail
  'InvalidLookupAttributesException',
  'InvalidNextTokenException',
  'InvalidTimeRangeException',
]);
