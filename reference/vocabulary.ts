import { DEV, PROD } from './roster.ts';

/** Keys and values by type of operator. Requests have keys and values of the same ones. */
export const VOCABULARY = {
  string: {
    keys: ['aws:PrincipalTag/team', 'AWS:username', 's3:prefix', 'sts:ExternalId', 'aws:TagKeys'],
    values: [
      'red',
      'Red',
      'Ana',
      'r*',
      '?ed',
      '*',
      'r${*}d',
      '',
      '${aws:username}',
      '${S3:Prefix}x',
      "${s3:prefix, 'red'}",
      '${aws:TagKeys}',
      '${$}{x}',
    ],
    found: ['red', 'Red', 'RED', 'Ana', 'r*d', '', 'redx', '${x}'],
  },
  numeric: {
    keys: ['s3:max-keys'],
    values: ['10', '10.0', '9.5', '-1', '+10', 'ten', '007'],
    found: ['10', '9.5', '-1', '7', 'ten', ''],
  },
  date: {
    keys: ['aws:CurrentTime'],
    values: ['2026-01-15T09:00:00Z', '2026-01-15', '2026', '2026-01-15T10:00:00+01:00', '1768467600', 'soon'],
    found: ['2026-01-15T09:00:00Z', '2026-01-14T00:00:00Z', '1768467600', '2025-06-01T00:00:00Z', 'now'],
  },
  boolean: {
    keys: ['aws:SecureTransport', 'aws:MultiFactorAuthPresent'],
    values: ['true', 'false', 'True', 'yes'],
    found: ['true', 'false', 'TRUE', '1'],
  },
  binary: { keys: ['kms:Blob'], values: ['YQ==', 'Yg==', 'YQ', '%%'], found: ['YQ==', 'Yg==', 'YQ', ''] },
  address: {
    keys: ['aws:SourceIp'],
    values: [
      '203.0.113.0/24',
      '203.0.113.9',
      '0.0.0.0/0',
      '2001:db8::/32',
      '2001:DB8::9',
      '10.0.0.0/8',
      'here',
    ],
    found: ['203.0.113.9', '203.0.114.9', '2001:db8::9', '2001:db9::9', '10.1.2.3', 'there'],
  },
  arn: {
    keys: ['aws:PrincipalArn', 'aws:SourceArn'],
    values: [
      '*',
      `arn:aws:iam::${PROD}:user/*`,
      `arn:aws:iam::*:user/Ana`,
      'arn:aws:iam:*:user/Ana',
      `arn:aws:iam::${DEV}:role/team/*`,
      'arn:*:*:*:*:*',
      'arn:aws:iam::1*3:*/${aws:username}',
      '${aws:SourceArn}',
      'reports',
    ],
    found: [
      `arn:aws:iam::${PROD}:user/Ana`,
      `arn:aws:iam::${DEV}:role/team/Audit`,
      `arn:aws:iam::${PROD}:role/App`,
      `arn:aws:sqs:us-east-1:${PROD}:jobs:dead`,
      'reports',
    ],
  },
} as const;
