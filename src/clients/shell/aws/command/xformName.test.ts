import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { OPERATIONS } from '../../../../operations/operations.ts';
import { xformName } from './xformName.ts';

test.each([
  ['AssumeRoleWithSAML', 'assume-role-with-saml'],
  ['GetOpenIDConnectProvider', 'get-open-id-connect-provider'],
  ['ListMFADevices', 'list-mfa-devices'],
  ['AddClientIDToOpenIDConnectProvider', 'add-client-id-to-open-id-connect-provider'],
  ['ListObjectsV2', 'list-objects-v2'],
  ['SAMLMetadataDocument', 'saml-metadata-document'],
  ['AuthenticationCode1', 'authentication-code1'],
  ['PolicyArns', 'policy-arns'],
  ['ACL', 'acl'],
])('%s is written %s', (name, written) => {
  expect(xformName(name)).toBe(written);
});

const NAMES = [...OPERATIONS.values()].flatMap(({ name, input }) => [
  name,
  ...input.map((each) => each.name),
]);

const theirs = namesOfBotocore();

test.skipIf(theirs === null)(
  'every name is written as the Python package botocore does, where Python has that',
  () => {
    expect(NAMES.map(xformName)).toEqual(theirs);
  },
);

function namesOfBotocore(): readonly string[] | null {
  const script =
    'import json, sys; from botocore import xform_name\nprint(json.dumps([xform_name(n, "-") for n in json.load(sys.stdin)]))';
  try {
    const printed = execFileSync('python3', ['-c', script], {
      encoding: 'utf8',
      input: JSON.stringify(NAMES),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    return JSON.parse(printed) as readonly string[];
  } catch {
    return null;
  }
}
