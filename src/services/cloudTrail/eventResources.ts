import type { TrailEvent } from '../../world/world.ts';

/** A resource as LookupEvents answers it. */
interface EventResource {
  readonly ResourceType: string;
  readonly ResourceName: string;
}

/**
 * What an event is about: the resources that its record lists, then those that its parameters and its answer name, by name,
 * id and ARN, each once. Source: CloudTrail API Reference, `Resource`; which members name one is a best reading of answers
 * that were made public.
 */
export function eventResources(event: TrailEvent): readonly EventResource[] {
  const service = String(event['eventSource']).split('.')[0] ?? '';
  const types = TYPES[service] ?? {};
  const found = [
    ...listedIn(event['resources']),
    ...namedIn(event['requestParameters'], '', types),
    ...namedIn(event['responseElements'], '', types),
  ];
  return [...new Map(found.map((each) => [`${each.ResourceType} ${each.ResourceName}`, each])).values()];
}

type Types = Readonly<Record<string, string>>;

const ACCESS_KEY = 'AWS::IAM::AccessKey';
const ASSUMED_ROLE = 'AWS::STS::AssumedRole';
const ROLE = 'AWS::IAM::Role';

/** By service, the members that name a resource. `arn` is about what it stands in: `role.arn`. */
const TYPES: Readonly<Record<string, Types>> = {
  iam: {
    accessKeyId: ACCESS_KEY,
    ...ofEntity('user', 'AWS::IAM::User'),
    ...ofEntity('group', 'AWS::IAM::Group'),
    ...ofEntity('role', ROLE),
    ...ofEntity('policy', 'AWS::IAM::Policy'),
    ...ofEntity('instanceProfile', 'AWS::IAM::InstanceProfile'),
    serialNumber: 'AWS::IAM::MfaDevice',
    openIDConnectProviderArn: 'AWS::IAM::OpenIDConnectProvider',
    sAMLProviderArn: 'AWS::IAM::SAMLProvider',
  },
  sts: {
    accessKeyId: ACCESS_KEY,
    roleArn: ROLE,
    assumedRoleId: ASSUMED_ROLE,
    'assumedRoleUser.arn': ASSUMED_ROLE,
    federatedUserId: 'AWS::STS::FederatedUser',
    'federatedUser.arn': 'AWS::STS::FederatedUser',
  },
  s3: { bucketName: 'AWS::S3::Bucket' },
  ec2: { instanceId: 'AWS::EC2::Instance', imageId: 'AWS::EC2::Ami' },
};

function ofEntity(kind: string, type: string): Types {
  return { [`${kind}Name`]: type, [`${kind}Id`]: type, [`${kind}Arn`]: type, [`${kind}.arn`]: type };
}

function namedIn(value: unknown, within: string, types: Types): readonly EventResource[] {
  if (Array.isArray(value)) return value.flatMap((item) => namedIn(item, within, types));
  return Object.entries(membersOf(value)).flatMap(([name, inner]) => {
    if (typeof inner !== 'string') return name === 'bucketPolicy' ? [] : namedIn(inner, name, types);
    const type =
      name === 'arn' ? types[`${within}.arn`] : Object.hasOwn(types, name) ? types[name] : undefined;
    return type === undefined ? [] : [{ ResourceType: type, ResourceName: inner }];
  });
}

const listedIn = (resources: unknown): readonly EventResource[] =>
  Array.isArray(resources)
    ? resources.map((resource) => {
        const { type, ARN: arn } = membersOf(resource);
        return { ResourceType: String(type), ResourceName: String(arn) };
      })
    : [];

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
