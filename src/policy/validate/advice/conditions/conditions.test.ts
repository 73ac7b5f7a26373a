import { describe, expect, it } from 'vitest';
import { advised } from '../fixture.ts';

const where = (Condition: object) => ({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*', Condition });

describe('how the condition is built', () => {
  it.each([
    ['D-007 a condition without tests', where({}), 'emptyCondition', 'D-007', '"Condition"', {}, null],
    [
      'D-001 a test without values',
      where({ StringEquals: { 's3:prefix': [] } }),
      'noValues',
      'D-001',
      '"s3:prefix": []',
      { key: 's3:prefix', holds: 'never' },
      null,
    ],
    [
      'D-002 a negated test without values',
      where({ StringNotEquals: { 's3:prefix': [] } }),
      'noValues',
      'D-002',
      '"s3:prefix": []',
      { key: 's3:prefix', holds: 'always' },
      null,
    ],
    [
      'C-026 a key twice in two cases',
      where({ StringEquals: { 's3:prefix': 'a', 'S3:Prefix': 'b' } }),
      'keyTwice',
      'C-026',
      '"S3:Prefix"',
      { key: 'S3:Prefix', other: 's3:prefix' },
      null,
    ],
    [
      'D-006 missing or not',
      where({ Null: { 's3:prefix': ['true', 'false'] } }),
      'nullBoth',
      'D-006',
      '"s3:prefix": [ "true", "false" ]',
      { key: 's3:prefix' },
      null,
    ],
    [
      'D-004 IfExists on a key that is asked for',
      where({ Null: { 's3:prefix': 'false' }, StringEqualsIfExists: { 's3:prefix': 'a' } }),
      'idleIfExists',
      'D-004',
      '"StringEqualsIfExists"',
      { operator: 'StringEqualsIfExists', key: 's3:prefix', replacement: 'StringEquals' },
      ['replaceOperator', where({ Null: { 's3:prefix': 'false' }, StringEquals: { 's3:prefix': 'a' } })],
    ],
    [
      'D-006 missing and with a value',
      where({ Null: { 's3:prefix': 'true' }, StringLike: { 's3:prefix': 'a*' } }),
      'absentAndTested',
      'D-006',
      '"s3:prefix": "a*"',
      { key: 's3:prefix' },
      null,
    ],
    [
      'D-002 asked for and ruled out',
      where({ StringEquals: { 's3:prefix': ['a'] }, StringNotEquals: { 's3:prefix': ['b', 'a'] } }),
      'excludedValues',
      'D-002',
      '"s3:prefix": [ "a" ]',
      { key: 's3:prefix' },
      null,
    ],
    [
      'D-013 after the end and before the start',
      where({
        DateGreaterThan: { 'aws:CurrentTime': '2026-02-01T00:00:00Z' },
        DateLessThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' },
      }),
      'emptyWindow',
      'D-001',
      '"aws:CurrentTime": "2026-01-01T00:00:00Z"',
      { key: 'aws:CurrentTime' },
      null,
    ],
    [
      'D-020 a bound that is no number, and one that is',
      where({ NumericGreaterThan: { 's3:max-keys': 'ten' }, NumericLessThan: { 's3:max-keys': '5' } }),
      'valueType',
      'D-020',
      '"ten"',
      { operator: 'NumericGreaterThan', value: 'ten', type: 'numeric' },
      null,
    ],
    [
      'D-020 a bound that is no date, and one that is',
      where({ DateGreaterThan: { 's3:x': '2026-01-01' }, DateLessThan: { 's3:x': 'noon' } }),
      'valueType',
      'D-020',
      '"noon"',
      { operator: 'DateLessThan', value: 'noon', type: 'date' },
      null,
    ],
    [
      'D-012 above a number with a fraction and below a lower one',
      where({ NumericGreaterThan: { 's3:x': '10.5' }, NumericLessThan: { 's3:x': '10.2' } }),
      'emptyWindow',
      'D-001',
      '"s3:x": "10.2"',
      { key: 's3:x' },
      null,
    ],
    [
      'D-012 from a number on and below it',
      where({ NumericGreaterThanEquals: { 's3:x': '10' }, NumericLessThan: { 's3:x': '10' } }),
      'emptyWindow',
      'D-001',
      '"s3:x": "10"',
      { key: 's3:x' },
      null,
    ],
    [
      'D-012 from a number on and up to a lower one',
      where({ NumericGreaterThanEquals: { 's3:x': '10' }, NumericLessThanEquals: { 's3:x': '9' } }),
      'emptyWindow',
      'D-001',
      '"s3:x": "9"',
      { key: 's3:x' },
      null,
    ],
    [
      'D-020 a bound that is no date, and one before 1970',
      where({ DateGreaterThan: { 's3:x': 'noon' }, DateLessThan: { 's3:x': '1969-01-01' } }),
      'valueType',
      'D-020',
      '"noon"',
      { operator: 'DateGreaterThan', value: 'noon', type: 'date' },
      null,
    ],
    [
      'D-017 an ARN asked for and ruled out',
      where({ ArnEquals: { 's3:x': 'arn:aws:s3:::a' }, ArnNotEquals: { 's3:x': 'arn:aws:s3:::a' } }),
      'excludedValues',
      'D-002',
      '"s3:x": "arn:aws:s3:::a"',
      { key: 's3:x' },
      null,
    ],
    [
      'D-002 no value asked for, and one ruled out',
      where({ StringEquals: { 's3:x': [] }, StringNotEquals: { 's3:x': 'a' } }),
      'noValues',
      'D-001',
      '"s3:x": []',
      { key: 's3:x', holds: 'never' },
      null,
    ],
    [
      'D-012 above and below one number',
      where({ NumericGreaterThan: { 's3:max-keys': '10' }, NumericLessThanEquals: { 's3:max-keys': 10 } }),
      'emptyWindow',
      'D-001',
      '"s3:max-keys": 10',
      { key: 's3:max-keys' },
      null,
    ],
  ] as const)('%s', (_, statement, code, source, at, params, fix) => {
    expect(advised('identity', statement)).toEqual([{ code, source, at, params, fix }]);
  });

  it.each([
    [
      'one key under two operators',
      where({ StringEquals: { 's3:prefix': 'a' }, StringLike: { 'S3:Prefix': 'a*' } }),
    ],
    ['D-004 IfExists on a key that may be missing', where({ StringEqualsIfExists: { 's3:prefix': 'a' } })],
    [
      'D-004 missing, or with that value',
      where({ Null: { 's3:prefix': 'true' }, StringEqualsIfExists: { 's3:prefix': 'a' } }),
    ],
    [
      'D-002 one of two ruled out',
      where({ StringEquals: { 's3:prefix': ['a', 'b'] }, StringNotEquals: { 's3:prefix': 'a' } }),
    ],
    [
      'D-012 exactly one number',
      where({
        NumericGreaterThanEquals: { 's3:max-keys': '10' },
        NumericLessThanEquals: { 's3:max-keys': '10' },
      }),
    ],
    [
      'D-055 a date and a number',
      where({
        DateGreaterThan: { 'aws:EpochTime': '2026-01-01' },
        NumericLessThan: { 'aws:EpochTime': '1' },
      }),
    ],
    [
      'D-001 one of two bounds',
      where({ NumericGreaterThan: { 's3:max-keys': ['10', '1'] }, NumericLessThan: { 's3:max-keys': '5' } }),
    ],
    [
      'D-004 a bound, if the key exists',
      where({ NumericGreaterThanIfExists: { 's3:max-keys': '10' }, NumericLessThan: { 's3:max-keys': '5' } }),
    ],
    [
      'D-024 one of several values ruled out',
      where({ StringEquals: { 's3:x': 'a' }, 'ForAnyValue:StringNotEquals': { 's3:x': 'a' } }),
    ],
    [
      'D-021 missing, or all of its values those',
      {
        ...where({ Null: { 's3:x': 'true' }, 'ForAllValues:StringEquals': { 's3:x': 'a' } }),
        Effect: 'Deny',
      },
    ],
    ['D-014 a Bool of both words', where({ Bool: { 's3:x': ['true', 'false'] } })],
    [
      'D-013 a month',
      where({
        DateGreaterThan: { 'aws:CurrentTime': '2026-01-01' },
        DateLessThan: { 'aws:CurrentTime': '2026-02-01' },
      }),
    ],
  ] as const)('nothing against %s', (_, statement) => {
    expect(advised('identity', statement)).toEqual([]);
  });
});
