import type { PolicyRef, PolicyType } from '../../../policy/document.ts';
import { allow, deny, naming, policy, roleArn, trust, userArn } from '../parts.ts';
import {
  ORGANIZATION,
  PEOPLE_UNIT,
  WORK_UNIT,
  bucketArn,
  callerArn,
  passedArn,
  peopleLimitArn,
  roleLimitArn,
  targetArn,
  type Cast,
} from './cast.ts';
import { notOf, trustOf } from './soundWorld.ts';

/** One document that is not as it should be. */
export interface Fault {
  /** Whose call it stops: the one that opens the session, or the one that the session makes. */
  readonly stops: 'assume' | 'read';
  /** A document of the world; an SCP or RCP by its unit alone. */
  readonly document: Pick<PolicyRef, 'type' | 'owner'> & { readonly name?: string };
  readonly written: unknown;
}

const mistyped = (organization: string): string => organization.replace('example', 'exampel');

/** Every fault that can be planted into the sound world of a cast, one document each. */
export function faultsOf(cast: Cast): readonly [Fault, ...Fault[]] {
  const { home, away, colleague, role, neighbour, bucket, otherBucket, externalId } = cast;
  const assume = (type: PolicyType, owner: string, written: unknown, name?: string): Fault => ({
    stops: 'assume',
    document: { type, owner, ...(name !== undefined && { name }) },
    written,
  });
  const read = (...parts: Parameters<typeof assume>): Fault => ({ ...assume(...parts), stops: 'read' });
  const target = targetArn(cast);
  const caller = callerArn(cast);
  const objects = `${bucketArn(bucket)}/*`;
  const condition = { StringEquals: { 'sts:ExternalId': externalId } };
  const onlyOurs = (organization: string) =>
    policy(naming('*', deny('sts:AssumeRole', '*', notOf(organization))));
  return [
    assume('trust', target, trust({ AWS: userArn(away, colleague) }, condition)),
    assume('trust', target, trust({ AWS: `arn:aws:iam::${home}:root` }, condition)),
    assume('trust', target, trust({ AWS: caller }, condition, 'sts:AssumeRoleWithSAML')),
    assume(
      'trust',
      target,
      trust({ AWS: caller }, { ...condition, Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
    ),
    assume('trust', target, trustOf(cast, externalId.toUpperCase())),
    assume('trust', target, trustOf(cast, `${externalId.split('-')[0] ?? ''}-*`)),
    assume('identity', caller, policy(allow('sts:GetCallerIdentity')), 'go'),
    assume(
      'identity',
      caller,
      policy(allow('sts:AssumeRole', target.replace(role, role.toLowerCase()))),
      'go',
    ),
    assume('identity', caller, policy(allow('sts:AssumeRole', roleArn(away, role))), 'go'),
    assume('identity', caller, policy(allow('sts:AssumeRole', target), deny('sts:Assume*')), 'go'),
    assume('identity', peopleLimitArn(cast), policy(allow(['ec2:*', 'sts:Get*']))),
    assume(
      'identity',
      peopleLimitArn(cast),
      policy(allow(['ec2:*', 'sts:*']), deny('sts:AssumeRole', target)),
    ),
    assume('scp', PEOPLE_UNIT, policy(allow('*'), deny(['ec2:*', 'sts:AssumeRole']))),
    assume('scp', PEOPLE_UNIT, policy(allow('sts:Get*'), deny('ec2:*'))),
    assume('rcp', WORK_UNIT, onlyOurs(mistyped(ORGANIZATION))),
    read('identity', target, policy(allow('s3:GetObject', bucketArn(bucket))), 'read'),
    read('identity', target, policy(allow('s3:GetObject', `${bucketArn(otherBucket)}/*`)), 'read'),
    read('identity', target, policy(allow('s3:ListBucket', objects)), 'read'),
    read('identity', roleLimitArn(cast), policy(allow(['s3:List*', 's3:PutObject']))),
    read('identity', passedArn(cast), policy(allow('s3:*', `${bucketArn(neighbour.toLowerCase())}/*`))),
    read('identity', passedArn(cast), policy(allow('s3:PutObject', objects))),
    read('scp', WORK_UNIT, policy(allow('*'), deny('s3:*Object'))),
    read(
      'resource',
      bucketArn(bucket),
      policy(naming('*', deny('s3:*', objects, notOf(mistyped(ORGANIZATION))))),
    ),
  ];
}
