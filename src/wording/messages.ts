import { deniedCode } from './deniedCode.ts';
import type { AwsError, AwsMessageId } from '../trace/awsError.ts';
import type { Message } from './message.ts';
import { CLOUDTRAIL_TEXTS } from './cloudTrailMessages.ts';
import { EC2_TEXTS } from './ec2Messages.ts';
import { IAM_TEXTS } from './iamMessages.ts';
import { ORGANIZATIONS_TEXTS } from './organizationsMessages.ts';
import { S3_TEXTS } from './s3Messages.ts';
import { STS_MESSAGES } from './stsMessages.ts';
import { POLICY_MESSAGES } from './policyMessages.ts';

/** An answer as AWS gives it on the wire; never translated. */
export interface AwsAnswer {
  readonly code: string;
  readonly httpStatus: number;
  readonly message: string;
}

type Params = AwsError['params'];

/**
 * AWS's own texts. Where sources give several texts for a refused AssumeRole (B-051, F-014, F-015), the lab prints the bare
 * form across accounts and for a missing role, and the documented forms with a reason within one account.
 */
const MESSAGES: Readonly<Record<AwsMessageId, Message>> = {
  //
  missingAuthenticationToken: {
    code: 'MissingAuthenticationToken',
    httpStatus: 403,
    text: () => 'Request is missing Authentication Token',
  },
  //
  invalidClientTokenId: {
    code: 'InvalidClientTokenId',
    httpStatus: 403,
    text: () => 'The security token included in the request is invalid.',
  },
  //
  expiredToken: {
    code: 'ExpiredToken',
    httpStatus: 403,
    text: () => 'The security token included in the request is expired',
  },
  // F-021, F-023
  validation: {
    code: 'ValidationError',
    httpStatus: 400,
    text: ({ count, violations }) =>
      `${count} validation error${count === 1 ? '' : 's'} detected: ${violations}`,
  },
  // F-026
  malformedInteger: {
    code: 'MalformedInput',
    httpStatus: 400,
    text: ({ value }) => (value === '' ? 'missing value for decimal type' : 'invalid value for decimal type'),
  },
  // B-017, B-037
  arnIsInvalid: { code: 'ValidationError', httpStatus: 400, text: ({ value }) => `${value} is invalid` },
  // B-020
  durationOverRoleMaximum: {
    code: 'ValidationError',
    httpStatus: 400,
    text: () => 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
  },
  // B-023
  durationOverChainingCap: {
    code: 'ValidationError',
    httpStatus: 400,
    text: () =>
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
  },
  // B-050
  rootMayNotAssume: {
    code: 'AccessDenied',
    httpStatus: 403,
    text: () => 'Roles may not be assumed by root accounts.',
  },
  // B-003, B-004
  sessionMayNotCall: {
    code: 'AccessDenied',
    httpStatus: 403,
    text: ({ operation }) => `Cannot call ${operation} with session credentials`,
  },
  // F-001, F-014
  denied: {
    code: codeOfDenial,
    httpStatus: 403,
    text: (params) => `${whoAndWhat(params)} on resource: ${resourceText(params)}`,
  },
  // F-019
  deniedByS3: { code: 'AccessDenied', httpStatus: 403, text: () => 'Access Denied' },
  // F-001
  deniedWithoutResource: {
    code: codeOfDenial,
    httpStatus: 403,
    text: (params) => whoAndWhat(params),
  },
  // F-003, F-004
  deniedBecauseNoPolicyAllows: {
    code: codeOfDenial,
    httpStatus: 403,
    text: (params) =>
      `${base(params)} because no ${params['policyType']} allows the ${params['action']} action`,
  },
  // F-003, F-005
  deniedExplicitly: {
    code: codeOfDenial,
    httpStatus: 403,
    text: (params) => `${base(params)} with an explicit deny in ${params['policyType']}`,
  },
  // F-010, F-011
  deniedByPolicy: {
    code: codeOfDenial,
    httpStatus: 403,
    text: (params) =>
      `${base(params)} with an explicit deny in ${params['policyType']}: ${params['policyArn']}`,
  },
  // F-004
  assumeRoleNotTrusted: {
    code: 'AccessDenied',
    httpStatus: 403,
    text: ({ caller, action }) =>
      `User: ${caller} is not authorized to perform: ${action} because no role trust policy allows the ${action} action`,
  },
  // F-005
  assumeRoleDeniedByTrust: {
    code: 'AccessDenied',
    httpStatus: 403,
    text: ({ caller, action }) =>
      `User: ${caller} is not authorized to perform: ${action} with an explicit deny in the role trust policy`,
  },
  ...POLICY_MESSAGES,
  ...STS_MESSAGES,
  ...IAM_TEXTS,
  ...S3_TEXTS,
  ...ORGANIZATIONS_TEXTS,
  ...EC2_TEXTS,
  ...CLOUDTRAIL_TEXTS,
};

/** Every code that stands by itself; those that are worked out of a call are `AccessDenied` and its like. */
export const ERROR_CODES: ReadonlySet<string> = new Set(
  Object.values(MESSAGES).flatMap(({ code }) => (typeof code === 'string' ? [code] : [])),
);

/** Code, HTTP status and text of a refusal. */
export function awsAnswer({ message, params }: AwsError): AwsAnswer {
  const { code, httpStatus, text } = MESSAGES[message];
  return {
    code: typeof code === 'string' ? code : code(params),
    httpStatus,
    message: text(params) + encodedPart(params),
  };
}

/** EC2 says the same again in code, for DecodeAuthorizationMessage (B-146). */
const encodedPart = ({ encoded }: Params): string =>
  encoded === undefined ? '' : `. Encoded authorization failure message: ${encoded}`;

function codeOfDenial({ action, asked }: Params): string {
  return deniedCode(String(asked ?? action));
}

/** EC2 says first what every denial of it says (F-018). */
const whoAndWhat = ({ caller, action, asked }: Params): string =>
  `${String(asked ?? action).startsWith('ec2:') ? 'You are not authorized to perform this operation. ' : ''}User: ${caller} is not authorized to perform: ${action}`;

/** S3 prints the resource in quotation marks. */
const resourceText = ({ action, resource }: Params): string =>
  String(action).startsWith('s3:') ? `"${resource}"` : String(resource);

/** `on resource:` is dropped when the action names none (F-001). */
const base = (params: Params): string =>
  MESSAGES[params['resource'] === '*' ? 'deniedWithoutResource' : 'denied'].text(params);
