import type { AwsAnswer } from './messages.ts';

/** The protocols by which services have words of their own for the same failure. */
export type WireProtocol = 'query' | 'ec2' | 'rest-xml' | 'json';

const notValidated: AwsAnswer = {
  code: 'AuthFailure',
  httpStatus: 401,
  message: 'AWS was not able to validate the provided access credentials',
};

/** What other services than STS and IAM answer with, by the code of theirs (A-037, A-038, F-018). */
const WORDS: Readonly<Record<WireProtocol, Readonly<Record<string, Partial<AwsAnswer>>>>> = {
  query: {},
  ec2: {
    InvalidClientTokenId: notValidated,
    SignatureDoesNotMatch: notValidated,
    ExpiredToken: { code: 'RequestExpired', httpStatus: 400, message: 'Request has expired.' },
    InternalFailure: { code: 'InternalError', message: 'An internal error has occurred' },
  },
  'rest-xml': {
    MissingAuthenticationToken: { code: 'AccessDenied', message: 'Access Denied' },
    InvalidClientTokenId: {
      code: 'InvalidAccessKeyId',
      message: 'The AWS Access Key Id you provided does not exist in our records.',
    },
    ExpiredToken: { httpStatus: 400, message: 'The provided token has expired.' },
    InternalFailure: {
      code: 'InternalError',
      message: 'We encountered an internal error. Please try again.',
    },
  },
  json: {
    MissingAuthenticationToken: { code: 'MissingAuthenticationTokenException' },
    InvalidClientTokenId: { code: 'UnrecognizedClientException' },
    ExpiredToken: { code: 'ExpiredTokenException' },
    SignatureDoesNotMatch: { code: 'InvalidSignatureException' },
    IncompleteSignature: { code: 'IncompleteSignatureException' },
    AccessDenied: { code: 'AccessDeniedException' },
    ValidationError: { code: 'ValidationException' },
    MalformedInput: { code: 'SerializationException' },
  },
};

/** IAM speaks the protocol of STS, and leaves out a full stop. */
const WORDS_OF_IAM: Readonly<Record<string, Partial<AwsAnswer>>> = {
  InvalidClientTokenId: { message: 'The security token included in the request is invalid' },
};

/**
 * An answer of STS as services of that protocol give it.
 * @param service prefix of its actions, for the one that has words of its own
 */
export function inServiceWords(answer: AwsAnswer, protocol: WireProtocol, service = ''): AwsAnswer {
  const words = service === 'iam' ? WORDS_OF_IAM : WORDS[protocol];
  return Object.hasOwn(words, answer.code) ? { ...answer, ...words[answer.code] } : answer;
}
