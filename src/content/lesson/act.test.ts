import { describe, expect, it } from 'vitest';
import type { Asked } from '../call/made.ts';
import { isSameAct } from './act.ts';

const asked = (call: string, params: Asked['params'], resource: string | null = null): Asked => ({
  as: 'arn:aws:iam::444455556666:user/Ana',
  call,
  params,
  resource,
  token: null,
  context: {},
  omitSessionToken: false,
  label: null,
});

const object = asked('s3:GetObject', {}, 'arn:aws:s3:::reports/q4.csv');
const role = 'arn:aws:iam::111122223333:role/ReadOnly';
const assume = asked('sts:AssumeRole', { RoleArn: role, RoleSessionName: 'ana' });

describe('a call is what another asks for', () => {
  it.each([
    [
      'a permission by its ARN, called as an operation',
      object,
      asked('s3:GetObject', { Bucket: 'reports', Key: 'q4.csv' }),
      true,
    ],
    ['another object', object, asked('s3:GetObject', { Bucket: 'reports', Key: 'q3.csv' }), false],
    ['the action of a list', asked('s3:ListAllMyBuckets', {}), asked('s3:ListBuckets', {}), true],
    [
      'a name of the learner',
      assume,
      asked('sts:AssumeRole', { RoleArn: role, RoleSessionName: 'x-1' }),
      true,
    ],
    [
      'more than was asked for',
      assume,
      asked('sts:AssumeRole', { RoleArn: role, RoleSessionName: 'ana', ExternalId: 'x' }),
      true,
    ],
    ['less than was asked for', assume, asked('sts:AssumeRole', { RoleSessionName: 'ana' }), false],
    ['another caller', assume, { ...assume, as: 'none' }, false],
    [
      'an action that the lab does not have',
      asked('sqs:SendMessage', {}, 'arn:aws:sqs:::q'),
      asked('sqs:SendMessage', {}, 'arn:aws:sqs:::r'),
      false,
    ],
  ])('%s', (_, wanted, made, same) => {
    expect(isSameAct(wanted, made)).toBe(same);
  });

  it('holds a free parameter to its value where the goal says so', () => {
    const long = asked('sts:AssumeRole', { RoleArn: role, RoleSessionName: 'ana', DurationSeconds: 900 });
    expect([isSameAct(long, assume), isSameAct(long, assume, ['DurationSeconds'])]).toEqual([true, false]);
  });
});
