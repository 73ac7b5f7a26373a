import { describe, expect, test } from 'vitest';
import { AWS_MESSAGES } from '../trace/awsError.ts';
import { awsAnswer } from './messages.ts';

/** Shapes of the STS model whose code on the wire lacks the word that their names end in; Organizations keeps it. */
const SHORTENED = new Set([
  'MalformedPolicyDocumentException',
  'PackedPolicyTooLargeException',
  'IDPRejectedClaimException',
  'IDPCommunicationErrorException',
  'InvalidIdentityTokenException',
]);

test('F-036 error codes drop the word Exception where STS does', () => {
  const bySts = AWS_MESSAGES.filter((message) => !message.startsWith('organizations'));
  const codes = bySts.map((message) => awsAnswer({ message, params: { action: 'sts:AssumeRole' } }).code);
  expect(codes.filter((code) => SHORTENED.has(code))).toEqual([]);
  expect(codes.filter((code) => SHORTENED.has(`${code}Exception`))).toContain('MalformedPolicyDocument');
});

describe('a policy that is refused', () => {
  test('C-015 is malformed, whichever text says so', () => {
    expect(
      (['policyNotJson', 'policySyntax'] as const).map((message) => awsAnswer({ message, params: {} })),
    ).toEqual([
      { code: 'MalformedPolicyDocument', httpStatus: 400, message: 'This policy contains invalid Json' },
      { code: 'MalformedPolicyDocument', httpStatus: 400, message: 'Syntax errors in policy.' },
    ]);
  });
});
