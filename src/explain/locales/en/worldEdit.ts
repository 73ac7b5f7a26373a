import type { FileErrorCode } from '../../../world/file/fileError.ts';
import type { FieldKey } from '../../../world/parts/fields.ts';
import type { PartKind } from '../../../world/parts/part.ts';
import { say, type Phrase } from '../../phrase.ts';

/** Words for editing the world, in English. */
export const WORLD_EDIT = {
  search: 'Search the world',
  clear: 'Clear the search',
  found: (count: number) => (count === 1 ? '1 match' : `${count} matches`),
  foundNone: 'Nothing in the world matches',
  more: (name: string) => `More for ${name}`,
  menuOf: (name: string) => `What can be done with ${name}`,
  keys: 'opens what can be done with the chosen line.',
  addToWorld: 'Add to the world',
  theWorld: 'the world',
  /** Where not all roles of a world are listed. */
  rolesGiven: (given: number, all: number) =>
    `${number(given)} of ${number(all)} roles; the others are in the trust matrix.`,
  moreSentences: (more: number) => `Show ${number(more)} more`,

  sections: { add: 'Add', change: 'Change' },
  action: {
    rename: 'Rename…',
    duplicate: 'Duplicate',
    remove: 'Delete…',
    set: 'Edit details…',
  },
  /** Of policies that are only attached: they stay where they are. */
  detach: 'Detach…',
  addKind: (kind: string) => capital(kind),

  kind: {
    organization: 'organization',
    unit: 'organizational unit',
    account: 'account',
    user: 'user',
    group: 'group',
    role: 'role',
    policy: 'managed policy',
    oidcProvider: 'OIDC provider',
    samlProvider: 'SAML provider',
    instanceProfile: 'instance profile',
    bucket: 'bucket',
    resource: 'other resource',
    vpcEndpoint: 'VPC endpoint',
    inlinePolicy: 'inline policy',
    attachedPolicy: 'attached policy',
    boundary: 'permissions boundary',
    accessKey: 'access key',
    resourcePolicy: 'resource policy',
    endpointPolicy: 'endpoint policy',
    scp: 'service control policy (SCP)',
    rcp: 'resource control policy (RCP)',
    session: 'session',
  } satisfies Record<PartKind, string>,

  title: {
    add: (kind: string, into: string) => `New ${kind} in ${into}`,
    attach: (into: string) => `Attach a policy to ${into}`,
    boundary: (into: string) => `Permissions boundary of ${into}`,
    rename: (name: string) => `Rename ${name}`,
    remove: (name: string) => `Delete ${name}?`,
    set: (name: string) => `Details of ${name}`,
  },
  submit: { add: 'Add', attach: 'Attach', rename: 'Rename', remove: 'Delete', set: 'Save' },
  cancel: 'Cancel',

  field: {
    name: 'Name',
    id: 'Id',
    alias: 'Alias',
    path: 'Path',
    description: 'Description',
    groups: 'Groups',
    attachedPolicies: 'Attached policies',
    permissionsBoundary: 'Permissions boundary',
    policyArn: 'Policy',
    tags: 'Tags',
    mfa: 'Has a virtual MFA device',
    accessKeys: 'Access keys',
    status: 'Status',
    maxSessionDuration: 'Maximum session duration, in seconds',
    url: 'URL of the issuer',
    clientIds: 'Client IDs (audiences)',
    entityId: 'Entity ID',
    role: 'Role',
    bucketName: 'Bucket name',
    arn: 'ARN',
    objects: 'Objects',
    region: 'Region',
    service: 'Service',
    unit: 'Organizational unit',
    globalTokenVersion: 'Version of session tokens from the global STS endpoint',
    disabledRegions: 'Regions whose STS endpoint is switched off',
    optInRegions: 'Opt-in Regions that are switched on',
    outboundFederation: 'May ask STS for web identity tokens for use outside AWS',
    managementAccount: 'Management account',
    centralizedRootAccess: 'The management account may use AssumeRoot on member accounts',
  } satisfies Record<FieldKey, string>,
  help: {
    alias: 'Small letters, digits and hyphens. Empty: none.',
    path: 'Starts and ends with a slash. It is part of the ARN.',
    id: 'Unique in the world.',
    maxSessionDuration: '3600 (one hour) to 43200 (twelve hours).',
    url: 'Starts with https://',
    region: 'Empty: us-east-1.',
    service: 'Such as sts or s3.',
    arn: 'Such as arn:aws:sqs:us-east-1:111122223333:orders.',
    entityId: 'Empty: made from the name.',
  } satisfies Partial<Record<FieldKey, string>>,
  rolePath:
    'AWS cannot change the path of a role: the lab deletes it and makes it anew, so trust in it breaks.',
  optional: 'optional',
  none: 'None',
  choose: 'Choose…',
  outside: 'Outside the organization',
  ownPolicies: 'Of this account',
  awsPolicies: 'Of AWS',
  keyOf: (what: string, row: number) => `${what}, key ${row}`,
  valueOf: (what: string, row: number) => `${what}, value ${row}`,
  rowOf: (what: string, row: number) => `${what}, number ${row}`,
  statusOf: (key: string) => `Status of ${key}`,
  newKey: 'New key, made when you save',
  addRow: {
    groups: 'Add to a group',
    attachedPolicies: 'Attach a policy',
    tags: 'Add a tag',
    clientIds: 'Add a client ID',
    disabledRegions: 'Switch off in a Region',
    optInRegions: 'Switch on a Region',
    objects: 'Add an object',
    accessKeys: 'Add an access key',
  } satisfies Partial<Record<FieldKey, string>>,
  addOne: 'Add one',
  removeRow: (what: string) => `Remove ${what}`,
  keyStatus: { Active: 'Active', Inactive: 'Inactive' },

  /** What stands against an edit, by what the reader of world files found. */
  problem: (code: FileErrorCode, expected: string, found: string): string => {
    if (code === 'name.duplicate') return 'That is taken. Choose another.';
    if (code === 'field.missing' || found === '""') return `This is needed: ${expected}.`;
    if (code === 'name.unknown') return `The world has no such thing. Needed: ${expected}.`;
    if (code === 'key.form') return `A key has to be ${expected}; this one is ${found}.`;
    return `This has to be ${expected}; it is ${found}.`;
  },
  problems: 'The world would not hold together, so nothing was changed.',

  rename: {
    renamed: say`It stays the same principal with the same unique ID. Trust policies that name it show its new ARN.`,
    madeAnew: say`AWS has no rename for this. The lab deletes it and makes it anew under the new name, with a new unique ID.`,
    trustBreaks: (roles: Phrase): Phrase =>
      say`Trust in the old one breaks, whatever the names say. Save the trust policy again to trust the new one: ${roles}.`,
    bucket: say`AWS has no rename for buckets. Policies that name the old ARN stay as they are.`,
  },
  remove: {
    plain: say`Undo brings it back.`,
    sessions: (count: number): Phrase =>
      count === 1 ? say`1 session stops working.` : [`${count} sessions stop working.`],
    trusting: (roles: Phrase): Phrase =>
      say`These roles trust it, and then trust nobody in its place: ${roles}. A new one of the same name is not trusted.`,
    members: (count: number): Phrase => [
      `${plural(count, 'user')} ${count === 1 ? 'leaves' : 'leave'} the group.`,
    ],
    attachments: (count: number): Phrase => [
      `It is taken from ${plural(count, 'place')} where it is attached or a boundary.`,
    ],
    instanceProfiles: (count: number): Phrase => [
      `${plural(count, 'instance profile')} ${count === 1 ? 'loses its' : 'lose their'} role.`,
    ],
    accounts: (count: number): Phrase => [
      `${plural(count, 'account')} ${count === 1 ? 'moves' : 'move'} up to the unit above.`,
    ],
    organization: say`The organization goes with its management account.`,
    account: say`Everything in the account goes with it.`,
    boundary: say`Without its boundary the principal may do all that its policies allow.`,
  },

  badge: { mfa: 'MFA', active: 'active', inactive: 'inactive', management: 'management' },
  resourcePolicy: 'Resource policy',
  endpointPolicy: 'Endpoint policy',
  scp: 'SCP',
  rcp: 'RCP',
  holds: (role: string) => `holds ${role}`,
  done: {
    add: (name: string) => `Added ${name}.`,
    rename: (name: string) => `Renamed to ${name}.`,
    duplicate: (name: string) => `Made ${name}.`,
    remove: (name: string) => `Deleted ${name}.`,
    set: (name: string) => `Saved ${name}.`,
  },
};

/** `5,000` */
const number = (value: number): string => value.toLocaleString('en');

const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
