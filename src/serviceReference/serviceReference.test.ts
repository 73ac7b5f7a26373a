import { describe, expect, it } from 'vitest';
import { actionExists } from './actionExists.ts';
import { actionsMatching } from './actionsMatching.ts';
import { conditionKeysOf } from './conditionKeysOf.ts';
import { editDistance } from '../lib/editDistance.ts';
import { findAction } from './findAction.ts';
import { nearest } from './nearest.ts';
import { nearestAction } from './nearestAction.ts';
import { resourcesOf } from './resourcesOf.ts';
import { serviceReference, type Service, type ServiceAction, type ServiceIndex } from './serviceReference.ts';
import { servicesToLoad } from './servicesToLoad.ts';

const action = (name: string, more: Partial<ServiceAction> = {}): ServiceAction => ({
  name,
  accessLevel: 'Read',
  description: name,
  resourceTypes: [],
  conditionKeys: [],
  ...more,
});

const BUCKET = {
  name: 'bucket',
  arn: 'arn:${Partition}:s3:::${BucketName}',
  conditionKeys: ['aws:ResourceTag/${TagKey}', 's3:authType'],
};
const OBJECT = {
  name: 'object',
  arn: 'arn:${Partition}:s3:::${BucketName}/${ObjectName}',
  conditionKeys: ['s3:Odd'],
};

const LIST_BUCKET = action('ListBucket', {
  resourceTypes: ['bucket'],
  conditionKeys: ['s3:prefix', 's3:authType'],
});

const S3: Service = {
  prefix: 's3',
  name: 'Amazon S3',
  actions: [action('GetBucketAcl'), action('GetObject'), action('GetObjectAcl'), LIST_BUCKET],
  resourceTypes: [BUCKET, OBJECT],
  conditionKeys: [],
};
const STS: Service = {
  prefix: 'sts',
  name: 'AWS STS',
  actions: [action('AssumeRole'), action('GetCallerIdentity')],
  resourceTypes: [],
  conditionKeys: [],
};
const INDEX: ServiceIndex = {
  services: [
    { prefix: 'iam', name: 'IAM' },
    { prefix: 's3', name: 'Amazon S3' },
    { prefix: 's3-object-lambda', name: 'S3 Object Lambda' },
    { prefix: 'sts', name: 'AWS STS' },
  ],
  globalConditionKeys: [],
};
const REFERENCE = serviceReference(INDEX, [S3, STS]);

describe('the actions that a pattern stands for', () => {
  it.each([
    [
      'C-020 a star is any run of characters',
      's3:Get*',
      ['s3:GetBucketAcl', 's3:GetObject', 's3:GetObjectAcl'],
    ],
    ['C-020 an empty run too', 's3:GetObject*', ['s3:GetObject', 's3:GetObjectAcl']],
    ['C-020 stars in between', 's3:*Acl', ['s3:GetBucketAcl', 's3:GetObjectAcl']],
    ['C-020 a question mark is one character', 's3:Get??????', ['s3:GetObject']],
    ['C-019 case is of no account', 'S3:getOBJECT', ['s3:GetObject']],
    ['C-020 a wildcard in the prefix', 's*:Get*y', ['sts:GetCallerIdentity']],
    ['C-020 nothing', 's3:Put*', []],
    ['C-020 a second colon is in no name', 's3:Get*:*', []],
    ['C-016 no prefix, no action', 'GetObject', []],
    ['C-016 no prefix, wildcards or not', 's3*', []],
    ['C-019 a service that is not loaded', 'iam:*', []],
  ])('%s: %s', (_, pattern, names) => {
    expect(actionsMatching(REFERENCE, pattern)).toEqual(names);
  });

  it('C-016 of * alone are all', () => {
    expect(actionsMatching(REFERENCE, '*')).toEqual([
      's3:GetBucketAcl',
      's3:GetObject',
      's3:GetObjectAcl',
      's3:ListBucket',
      'sts:AssumeRole',
      'sts:GetCallerIdentity',
    ]);
  });
});

it.each([
  ['s3:GetObject', 'yes'],
  ['S3:GETOBJECT', 'yes'],
  ['s3:GetObjects', 'noSuchAction'],
  ['s3:Get*', 'noSuchAction'],
  ['s4:GetObject', 'noSuchService'],
  ['GetObject', 'noSuchService'],
  ['iam:PassRole', 'notLoaded'],
])('C-019 whether %s exists: %s', (text, existence) => {
  expect(actionExists(REFERENCE, text)).toBe(existence);
});

it.each([
  ['s3:GetObjects', 's3:GetObject'],
  ['s3:getobjcetacl', 's3:GetObjectAcl'],
  ['s3:ListBuckets*', 's3:ListBucket'],
  ['stx:AssumRole', 'sts:AssumeRole'],
  ['sts:AssumRole?*?*', 'sts:AssumeRole'],
  ['s3:SelectObjectContent', null],
  ['s3:', null],
])('the action nearest to %s is %s', (text, name) => {
  expect(nearestAction(REFERENCE, text)).toBe(name);
});

it.each([
  ['abcdef', ['abcdxy'], 'abcdxy'],
  ['abcdef', ['abcxyz'], null],
  ['ab', ['xyz', 'abc'], 'abc'],
  ['abc', ['abx', 'aby'], 'abx'],
  ['abcdef', ['abcdxy', 'ABCDEX'], 'ABCDEX'],
])('nearest to %s among %j is %s', (text, candidates, found) => {
  expect(nearest(text, candidates)).toBe(found);
});

it.each([
  ['', '', 0],
  ['Role', 'Role', 0],
  ['Role', '', 4],
  ['', 'Role', 4],
  ['PasRole', 'PassRole', 1],
  ['Rloe', 'Role', 2],
  ['kitten', 'sitting', 3],
])('from %j to %j it takes %i changes', (one, other, changes) => {
  expect([editDistance(one, other), editDistance(other, one)]).toEqual([changes, changes]);
});

describe('the services that a question needs', () => {
  it.each([
    ['the one named', 'S3:GetObject', ['s3']],
    ['those that a wildcard in the prefix names', 's3*:Get*', ['s3', 's3-object-lambda']],
    ['the nearest to a name that none has', 'ia:PassRole', ['iam']],
    ['none, when none is near', 'dynamodb:GetItem', []],
    ['none without a prefix', 'GetObject', []],
    ['all for *', '*', ['iam', 's3', 's3-object-lambda', 'sts']],
  ])('are %s', (_, pattern, prefixes) => {
    expect(servicesToLoad(INDEX, pattern)).toEqual(prefixes);
  });
});

it('an action is found with its service, its resources and every condition key once', () => {
  const found = findAction(REFERENCE, 's3:listbucket');
  expect(found).toEqual({ service: S3, action: LIST_BUCKET });
  expect(found && [resourcesOf(found), conditionKeysOf(found)]).toEqual([
    [BUCKET],
    ['aws:ResourceTag/${TagKey}', 's3:authType', 's3:prefix'],
  ]);
});
