import { expect, test } from 'vitest';
import { awsAnswer } from './messages.ts';
import { inServiceWords } from './serviceWords.ts';

const unknownKey = awsAnswer({ message: 'invalidClientTokenId', params: {} });
const expired = awsAnswer({ message: 'expiredToken', params: {} });

test('A-030 IAM says it as STS does, without the full stop', () => {
  expect([inServiceWords(unknownKey, 'query', 'sts'), inServiceWords(unknownKey, 'query', 'iam')]).toEqual([
    unknownKey,
    { ...unknownKey, message: 'The security token included in the request is invalid' },
  ]);
  expect(inServiceWords(expired, 'query', 'iam')).toEqual(expired);
});

test('A-037 an unknown key goes by other names elsewhere', () => {
  expect(
    (['json', 'rest-xml', 'ec2'] as const).map((protocol) => inServiceWords(unknownKey, protocol)),
  ).toEqual([
    { ...unknownKey, code: 'UnrecognizedClientException' },
    {
      code: 'InvalidAccessKeyId',
      httpStatus: 403,
      message: 'The AWS Access Key Id you provided does not exist in our records.',
    },
    {
      code: 'AuthFailure',
      httpStatus: 401,
      message: 'AWS was not able to validate the provided access credentials',
    },
  ]);
});

test('A-038 so does a session that has expired', () => {
  expect((['json', 'rest-xml', 'ec2'] as const).map((protocol) => inServiceWords(expired, protocol))).toEqual(
    [
      { ...expired, code: 'ExpiredTokenException' },
      { code: 'ExpiredToken', httpStatus: 400, message: 'The provided token has expired.' },
      { code: 'RequestExpired', httpStatus: 400, message: 'Request has expired.' },
    ],
  );
});
