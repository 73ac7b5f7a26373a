import { failureText } from '../../../clients/shell/aws/failure.ts';
import type { Operation } from '../../../operations/operation.ts';

interface ServiceError {
  readonly code: string;
  readonly message: string;
}

/** What boto3 throws: one class for all errors, and for those of the API's model one of their own beside it. */
export function pythonError({ service, name }: Operation, { code, message }: ServiceError): string {
  const modelled = service === 'sts' ? (SHAPES[code] ?? null) : null;
  const exception =
    modelled === null ? 'botocore.exceptions.ClientError' : `botocore.errorfactory.${modelled}`;
  const text = failureText({ reason: 'refused', code, operation: name, message });
  return `${exception}: ${text}\n\nerror.response["Error"]["Code"] == ${JSON.stringify(code)}`;
}

/** What version 3 of the SDK for JavaScript throws: the name of the error is its shape's, or the code itself. */
export function javaScriptError({ service }: Operation, { code, message }: ServiceError): string {
  const modelled = service === 'sts' ? (SHAPES[code] ?? null) : null;
  return `${modelled ?? code}: ${message}\n\nerror.name === '${modelled ?? code}'`;
}

/** Errors in the model of STS, whose code on the wire is not always the name of their shape (F-036). */
const SHAPES: Readonly<Partial<Record<string, string>>> = {
  MalformedPolicyDocument: 'MalformedPolicyDocumentException',
  PackedPolicyTooLarge: 'PackedPolicyTooLargeException',
  IDPRejectedClaim: 'IDPRejectedClaimException',
  IDPCommunicationError: 'IDPCommunicationErrorException',
  InvalidIdentityToken: 'InvalidIdentityTokenException',
  ExpiredTokenException: 'ExpiredTokenException',
  RegionDisabledException: 'RegionDisabledException',
  InvalidAuthorizationMessageException: 'InvalidAuthorizationMessageException',
  ExpiredTradeInTokenException: 'ExpiredTradeInTokenException',
  SessionDurationEscalationException: 'SessionDurationEscalationException',
  JWTPayloadSizeExceededException: 'JWTPayloadSizeExceededException',
  OutboundWebIdentityFederationDisabledException: 'OutboundWebIdentityFederationDisabledException',
};
