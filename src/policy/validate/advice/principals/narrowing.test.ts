import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../parse.ts';
import { review } from '../review.ts';
import { narrowsCallers } from './narrowing.ts';

const ROLE = 'arn:aws:iam::111122223333:role/App';

const narrows = (Condition: object): boolean[] => {
  const text = JSON.stringify({
    Statement: { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole', Condition },
  });
  return review(parsePolicy(text), 'trust').statements.map(narrowsCallers);
};

describe('C-034 a condition beside everyone', () => {
  it.each([
    ['one organization, by a pattern without wildcards', { StringLike: { 'aws:PrincipalOrgID': 'o-a1' } }],
    ['users of one role', { StringLike: { 'aws:userid': 'AROAEXAMPLE:*' } }],
    ['ids that begin alike', { StringLike: { 'aws:userid': '*EXAMPLE' } }],
    ['one network', { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }],
    ['D-020 a network that is none: nobody gets in', { IpAddress: { 'aws:SourceIp': '203.0.113/24' } }],
    ['accounts that begin alike, of a key of KMS', { StringLike: { 'kms:CallerAccount': '1111*' } }],
    ['roles of one account', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } }],
    ['a role of any service and Region', { ArnLike: { 'aws:PrincipalArn': 'arn:*:*:*:111122223333:*' } }],
    ['a source in two accounts', { ArnLike: { 'aws:SourceArn': [ROLE, ROLE.replace('1111', '4444')] } }],
  ])('that names %s keeps strangers out', (_, condition) => {
    expect(narrows(condition)).toEqual([true]);
  });

  it.each([
    ['no value', { StringEquals: { 'aws:PrincipalAccount': [] } }],
    ['organizations that begin alike', { StringLike: { 'aws:PrincipalOrgID': 'o-a*' } }],
    ['any id', { StringLike: { 'aws:userid': '*' } }],
    ['any id, by two stars', { StringLike: { 'aws:userid': '**' } }],
    ['every address', { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }],
    ['a network and every address', { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '::/0'] } }],
    ['any account of a key of KMS', { StringLike: { 'kms:CallerAccount': '*' } }],
    ['a role and one of any account', { ArnLike: { 'aws:PrincipalArn': [ROLE, 'arn:aws:iam::*:role/App'] } }],
    ['accounts that begin alike', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::1111*:role/App' } }],
    ['an ARN that breaks off', { StringLike: { 'aws:PrincipalArn': 'arn:aws:iam*' } }],
    ['a tag', { StringEquals: { 'aws:PrincipalTag/team': 'blue' } }],
    ['D-003 whom it spares', { StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } }],
    ['D-004 an organization, if there is one', { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1' } }],
    ['D-021 organizations, or none', { 'ForAllValues:StringEquals': { 'aws:PrincipalOrgPaths': 'o-a1/*' } }],
  ])('that names %s lets strangers in', (_, condition) => {
    expect(narrows(condition)).toEqual([false]);
  });
});
