import { optional } from '../members.ts';
import { integer, listOf, oneOf, structure, text, TIMESTAMP } from '../shapes.ts';

/*
 * Ids, and what answers of Organizations are made of. Source: AWS Organizations API model 2016-11-28.
 */

const ANY = '[\\s\\S]*';

export const accountId = text(undefined, 12, '^\\d{12}$');
export const rootId = text(undefined, 34, '^r-[0-9a-z]{4,32}$');
export const policyId = text(undefined, 130, '^p-[0-9a-zA-Z_]{8,128}$');
export const parentId = text(undefined, 100, '^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$');
export const childId = text(undefined, 100, '^(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$');
export const targetId = text(
  undefined,
  100,
  '^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$',
);

export const accountArn = text(
  undefined,
  undefined,
  '^arn:aws:organizations::\\d{12}:account\\/o-[a-z0-9]{10,32}\\/\\d{12}',
);
export const email = text(6, 64, '[^\\s@]+@[^\\s@]+\\.[^\\s@]+');
export const name = text(1, 128, ANY);

export const policyDescription = text(undefined, 512, ANY);
export const policyContent = text(1, undefined, ANY);
export const policyType = oneOf(
  'SERVICE_CONTROL_POLICY',
  'RESOURCE_CONTROL_POLICY',
  'TAG_POLICY',
  'BACKUP_POLICY',
  'AISERVICES_OPT_OUT_POLICY',
  'CHATBOT_POLICY',
  'DECLARATIVE_POLICY_EC2',
  'SECURITYHUB_POLICY',
  'INSPECTOR_POLICY',
  'UPGRADE_ROLLOUT_POLICY',
  'BEDROCK_POLICY',
  'S3_POLICY',
  'NETWORK_SECURITY_DIRECTOR_POLICY',
);

export const nextToken = text(undefined, 100000, ANY);
export const maxResults = integer(1, 20);

export const policyTypes = listOf(
  structure(
    optional('Type', policyType),
    optional('Status', oneOf('ENABLED', 'PENDING_ENABLE', 'PENDING_DISABLE')),
  ),
);

export const account = structure(
  optional('Id', accountId),
  optional('Arn', accountArn),
  optional('Email', email),
  optional('Name', name),
  optional('Status', oneOf('ACTIVE', 'SUSPENDED', 'PENDING_CLOSURE')),
  optional('State', oneOf('PENDING_ACTIVATION', 'ACTIVE', 'SUSPENDED', 'PENDING_CLOSURE', 'CLOSED')),
  optional('JoinedMethod', oneOf('INVITED', 'CREATED')),
  optional('JoinedTimestamp', TIMESTAMP),
);

export const root = structure(
  optional('Id', rootId),
  optional(
    'Arn',
    text(undefined, undefined, '^arn:aws:organizations::\\d{12}:root\\/o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}'),
  ),
  optional('Name', text(1, 128)),
  optional('PolicyTypes', policyTypes),
);
