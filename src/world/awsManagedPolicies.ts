import type { PolicyText } from './world.ts';

/** AWS managed policies that the lab has, by the part of their ARN after `arn:aws:iam::aws:policy/`. */
const DOCUMENTS: ReadonlyMap<string, object> = new Map<string, object>([
  [
    'AdministratorAccess',
    { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
  ],
  [
    'AmazonS3FullAccess',
    {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['s3:*', 's3-object-lambda:*'], Resource: '*' }],
    },
  ],
  [
    'AmazonS3ReadOnlyAccess',
    {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: ['s3:Get*', 's3:List*', 's3:Describe*', 's3-object-lambda:Get*', 's3-object-lambda:List*'],
          Resource: '*',
        },
      ],
    },
  ],
]);

const PREFIX = 'arn:aws:iam::aws:policy/';

const texts: ReadonlyMap<string, PolicyText> = new Map(
  [...DOCUMENTS].map(([name, document]) => [`${PREFIX}${name}`, JSON.stringify(document, null, 2)]),
);

/**
 * The text of one of AWS's own managed policies; null when the lab does not have it.
 * Source: AWS Managed Policy Reference Guide, one page a policy.
 */
export const awsManagedPolicy = (arn: string): PolicyText | null => texts.get(arn) ?? null;
