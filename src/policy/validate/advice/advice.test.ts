import { describe, expect, it } from 'vitest';
import { POLICY_TYPES } from '../../document.ts';
import { parsePolicy } from '../../parse.ts';
import { adviceOn } from './advice.ts';

describe('advice', () => {
  it('is none for a policy as AWS recommends it', () => {
    const text = JSON.stringify({
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: '444455556666' },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'sts:ExternalId': '12345' } },
      },
    });
    expect(adviceOn(parsePolicy(text), 'trust')).toEqual([]);
  });

  it('comes in the order of the text', () => {
    const text = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', NotAction: 'iam:*', NotResource: '*', Condition: {} },
        { Effect: 'Allow', Action: '*', Resource: '*' },
      ],
    });
    expect(adviceOn(parsePolicy(text), 'identity').map(({ code }) => code)).toEqual([
      'advice.notActionAllow',
      'advice.notResourceAllow',
      'advice.emptyCondition',
      'advice.allowAll',
    ]);
  });

  it('comes in the order of the text, whatever it is on', () => {
    const mfa = { Bool: { 'aws:MultiFactorAuthPresent': 'false' } };
    const text = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: 's3:*', Resource: '*', Condition: mfa },
        { Effect: 'Allow', Action: '*:*', Resource: '*' },
        { Effect: 'Deny', Action: 'sqs:*', Resource: '*', Condition: mfa },
      ],
    });
    expect(adviceOn(parsePolicy(text), 'identity').map(({ code }) => code)).toEqual([
      'advice.allowAll',
      'advice.mfaDeny',
      'advice.allowAll',
      'advice.mfaDeny',
    ]);
  });

  it.each([
    '',
    'nothing',
    '[]',
    '{"Statement":7}',
    '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":[]}]}',
    '{"Statement":[{"Action":"*","Resource":"*"}]}',
    '{"Statement":[{"Effect":"allow","Action":"*","Resource":"*"}]}',
    '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Stringequals":{"aws:x":"*"}}}]}',
  ])('passes over what cannot be read: %s', (text) => {
    expect(POLICY_TYPES.map((kind) => adviceOn(parsePolicy(text), kind))).toEqual(POLICY_TYPES.map(() => []));
  });

  it('takes odd values for what they are', () => {
    const odd = ['', '*', '${', '${}', '${,}', '\ud800', '__proto__', 'a'.repeat(10_000), 0, true];
    const tests = Object.fromEntries(
      ['__proto__x', 'constructor', 'aws:', 'sts:/', ''].map((key) => [key, odd]),
    );
    const text = JSON.stringify({
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: odd.map(String), Service: ['', 'x'] },
        Action: odd.map(String),
        Resource: odd.map(String),
        Condition: { StringEquals: tests, ArnLike: tests, 'ForAllValues:IpAddress': tests, Null: tests },
      },
    });
    expect(() => POLICY_TYPES.map((kind) => adviceOn(parsePolicy(text), kind))).not.toThrow();
  });
});
