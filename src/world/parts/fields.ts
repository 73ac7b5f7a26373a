import type { Path } from '../file/fileError.ts';
import type { PartKind } from './part.ts';

/** What a field of a part holds, and so how it is edited. */
export type Control =
  | 'text'
  | 'number'
  | 'switch'
  /** One of a few. */
  | 'choice'
  /** Any of a few. */
  | 'choices'
  /** A list of texts. */
  | 'texts'
  /** Texts by key. */
  | 'tags'
  /** Longer texts by key. */
  | 'objects'
  /** Access keys: their ids and whether they are active. */
  | 'keys';

/** What the choices of a field are taken from. */
export type OptionSource =
  'groups' | 'policies' | 'roles' | 'accounts' | 'units' | 'tokenVersions' | 'keyStatus';

export interface PartField {
  readonly key: FieldKey;
  /** From the part's place; of a field that is no member of the part, where its errors stand. */
  readonly at: Path;
  readonly control: Control;
  readonly options?: OptionSource;
  /** An empty value leaves the member out. */
  readonly optional?: true;
  /** Whether it is asked for when the part is made, when it is changed, or both times. */
  readonly on: 'add' | 'set' | 'both';
}

export type FieldKey =
  | 'name'
  | 'id'
  | 'alias'
  | 'path'
  | 'description'
  | 'groups'
  | 'attachedPolicies'
  | 'permissionsBoundary'
  | 'policyArn'
  | 'tags'
  | 'mfa'
  | 'accessKeys'
  | 'status'
  | 'maxSessionDuration'
  | 'url'
  | 'clientIds'
  | 'entityId'
  | 'role'
  | 'bucketName'
  | 'arn'
  | 'objects'
  | 'region'
  | 'service'
  | 'unit'
  | 'globalTokenVersion'
  | 'disabledRegions'
  | 'optInRegions'
  | 'outboundFederation'
  | 'managementAccount'
  | 'centralizedRootAccess';

const NAME: PartField = { key: 'name', at: ['name'], control: 'text', on: 'add' };
const PATH: PartField = { key: 'path', at: ['path'], control: 'text', on: 'set' };
const TAGS: PartField = { key: 'tags', at: ['tags'], control: 'tags', on: 'set' };
/** Of what files seldom give tags. */
const FEW_TAGS: PartField = { ...TAGS, optional: true };
const DESCRIPTION: PartField = {
  key: 'description',
  at: ['description'],
  control: 'text',
  optional: true,
  on: 'set',
};
const ATTACHED: PartField = {
  key: 'attachedPolicies',
  at: ['attachedPolicies'],
  control: 'choices',
  options: 'policies',
  on: 'set',
};
const BOUNDARY: PartField = {
  key: 'permissionsBoundary',
  at: ['permissionsBoundary'],
  control: 'choice',
  options: 'policies',
  optional: true,
  on: 'set',
};
const POLICY_ARN: PartField = {
  key: 'policyArn',
  at: [],
  control: 'choice',
  options: 'policies',
  on: 'add',
};
const CONTROL: readonly PartField[] = [NAME, DESCRIPTION];

/** The fields of each kind, in the order of its form: the one description that adding, changing and the forms share. */
const FIELDS: Readonly<Record<PartKind, readonly PartField[]>> = {
  organization: [
    {
      key: 'managementAccount',
      at: ['managementAccount'],
      control: 'choice',
      options: 'accounts',
      on: 'add',
    },
    { key: 'centralizedRootAccess', at: ['centralizedRootAccess'], control: 'switch', on: 'set' },
  ],
  unit: [{ ...NAME, at: ['path'] }],
  account: [
    { key: 'id', at: ['id'], control: 'text', on: 'add' },
    { key: 'alias', at: ['alias'], control: 'text', optional: true, on: 'both' },
    { key: 'unit', at: [], control: 'choice', options: 'units', optional: true, on: 'set' },
    {
      key: 'globalTokenVersion',
      at: ['sts', 'globalTokenVersion'],
      control: 'choice',
      options: 'tokenVersions',
      on: 'set',
    },
    { key: 'disabledRegions', at: ['sts', 'disabledRegions'], control: 'texts', on: 'set' },
    { key: 'optInRegions', at: ['sts', 'optInRegions'], control: 'texts', on: 'set' },
    { key: 'outboundFederation', at: ['outboundFederation'], control: 'switch', on: 'set' },
  ],
  user: [
    NAME,
    PATH,
    { key: 'groups', at: ['groups'], control: 'choices', options: 'groups', on: 'set' },
    ATTACHED,
    BOUNDARY,
    TAGS,
    { key: 'mfa', at: ['mfa'], control: 'switch', on: 'set' },
    { key: 'accessKeys', at: ['accessKeys'], control: 'keys', on: 'set' },
  ],
  group: [NAME, PATH, ATTACHED],
  role: [
    NAME,
    PATH,
    DESCRIPTION,
    { key: 'maxSessionDuration', at: ['maxSessionDuration'], control: 'number', on: 'set' },
    ATTACHED,
    BOUNDARY,
    TAGS,
  ],
  policy: [NAME, DESCRIPTION, FEW_TAGS],
  oidcProvider: [
    { key: 'url', at: ['url'], control: 'text', on: 'both' },
    { key: 'clientIds', at: ['clientIds'], control: 'texts', on: 'both' },
    FEW_TAGS,
  ],
  samlProvider: [
    NAME,
    { key: 'entityId', at: ['entityId'], control: 'text', optional: true, on: 'set' },
    FEW_TAGS,
  ],
  instanceProfile: [
    NAME,
    { key: 'role', at: ['role'], control: 'choice', options: 'roles', optional: true, on: 'both' },
    FEW_TAGS,
  ],
  bucket: [
    { key: 'bucketName', at: ['arn'], control: 'text', on: 'add' },
    { key: 'region', at: ['region'], control: 'text', optional: true, on: 'set' },
    { key: 'objects', at: ['objects'], control: 'objects', on: 'set' },
    TAGS,
  ],
  resource: [{ key: 'arn', at: ['arn'], control: 'text', on: 'add' }, TAGS],
  vpcEndpoint: [
    { key: 'id', at: ['id'], control: 'text', on: 'add' },
    { key: 'service', at: ['service'], control: 'text', on: 'both' },
  ],
  inlinePolicy: [{ ...NAME, at: [] }],
  attachedPolicy: [POLICY_ARN],
  boundary: [POLICY_ARN],
  accessKey: [{ key: 'status', at: ['status'], control: 'choice', options: 'keyStatus', on: 'set' }],
  resourcePolicy: [],
  endpointPolicy: [],
  scp: CONTROL,
  rcp: CONTROL,
  session: [],
};

/** What is asked for when a part of that kind is made. */
export const addFields = (kind: PartKind): readonly PartField[] =>
  FIELDS[kind].filter(({ on }) => on !== 'set');

/** What can be changed of one. */
export const setFields = (kind: PartKind): readonly PartField[] =>
  FIELDS[kind].filter(({ on }) => on !== 'add');
