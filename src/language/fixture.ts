import type { PolicyType } from '../policy/document.ts';
import type { Service, ServiceAction } from '../serviceReference/serviceReference.ts';
import type { ServiceReferenceSource } from '../serviceReference/source.ts';
import { readWorldValue } from '../world/file/readValue.ts';
import type { World } from '../world/world.ts';
import type { Surroundings } from './subject.ts';

/* For tests: two accounts of one organization, a bucket, a queue, a provider of GitHub, and a reference of two services. */

export const DEV = '111122223333';
export const PROD = '444455556666';
export const ANA = `arn:aws:iam::${DEV}:user/Ana`;
export const AUDIT = `arn:aws:iam::${PROD}:role/Audit`;
const REPORTS = 'arn:aws:s3:::reports';
export const QUEUE = `arn:aws:sqs:us-east-1:${PROD}:jobs`;
export const GITHUB = `arn:aws:iam::${PROD}:oidc-provider/token.actions.githubusercontent.com`;

const WORLD: World = ((): World => {
  const read = readWorldValue({
    organization: {
      id: 'o-exampleorgid',
      managementAccount: DEV,
      units: [{ path: 'Root', accounts: [DEV, PROD] }],
    },
    accounts: [
      {
        id: DEV,
        alias: 'dev',
        users: [{ name: 'Ana', tags: { team: 'blue' } }],
        groups: [{ name: 'admins' }],
      },
      {
        id: PROD,
        alias: 'prod',
        roles: [
          {
            name: 'Audit',
            trustPolicy: {
              Version: '2012-10-17',
              Statement: [
                {
                  Effect: 'Allow',
                  Principal: { AWS: ANA },
                  Action: 'sts:AssumeRole',
                  Condition: { StringEquals: { 'sts:ExternalId': 'unicorn' } },
                },
              ],
            },
          },
        ],
        oidcProviders: [
          { url: 'https://token.actions.githubusercontent.com', clientIds: ['sts.amazonaws.com'] },
        ],
        resources: [{ arn: REPORTS, objects: { 'q3.csv': 'x' } }, { arn: QUEUE }],
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
})();

const action = (
  name: string,
  resourceTypes: readonly string[] = [],
  conditionKeys: readonly string[] = [],
): ServiceAction => ({
  name,
  accessLevel: 'Read',
  description: `Do ${name}`,
  resourceTypes,
  conditionKeys,
});

const S3: Service = {
  prefix: 's3',
  name: 'Amazon S3',
  actions: [action('GetObject', ['object']), action('ListBucket', ['bucket'], ['s3:prefix'])],
  resourceTypes: [
    { name: 'bucket', arn: 'arn:${Partition}:s3:::${BucketName}', conditionKeys: [] },
    { name: 'object', arn: 'arn:${Partition}:s3:::${BucketName}/${ObjectName}', conditionKeys: [] },
  ],
  conditionKeys: [
    { name: 's3:authType', type: 'String' },
    { name: 's3:prefix', type: 'String' },
  ],
};

const STS: Service = {
  prefix: 'sts',
  name: 'AWS STS',
  actions: [
    action('AssumeRole', ['role'], ['sts:ExternalId', 'aws:RequestTag/${TagKey}']),
    action('AssumeRoleWithSAML', ['role']),
    action('GetCallerIdentity'),
    action('TagSession', ['role']),
  ],
  resourceTypes: [
    { name: 'role', arn: 'arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}', conditionKeys: [] },
  ],
  conditionKeys: [{ name: 'sts:ExternalId', type: 'String' }],
};

const SERVICES = [S3, STS];

/** A source that keeps a list of the services that are asked of it. */
export function sourceOf(): ServiceReferenceSource & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    index: async () => ({
      services: SERVICES.map(({ prefix, name }) => ({ prefix, name })),
      globalConditionKeys: [],
    }),
    service: async (prefix) => {
      asked.push(prefix);
      return SERVICES.find((service) => service.prefix === prefix) ?? null;
    },
  };
}

const OWNERS: Readonly<Partial<Record<PolicyType, string>>> = { trust: AUDIT, resource: REPORTS };

/** A document of that kind in the world, with the reference at hand. */
export const around = (type: PolicyType): Surroundings => ({
  type,
  owner: OWNERS[type] ?? ANA,
  world: WORLD,
  reference: sourceOf(),
});

/** The text and offset of a text with a bar where the cursor is. */
export function atBar(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  return { text: marked.replace('|', ''), offset };
}
