import { describe, expect, it } from 'vitest';
import { ALLOW, ANA, DENY, HOME, judged, requestIn, statementOf, to } from '../fixture.ts';
import type { PolicyType } from '../../policy/document.ts';
import { questionOf } from '../question.ts';
import { distanceOf, tellingElement } from './statement.ts';

const QUESTION = questionOf(requestIn({}));
const ELSEWHERE = 'arn:aws:s3:::archive/*';
const FAILING = { StringEquals: { 'aws:PrincipalAccount': '000000000000' } };
const HOLDING = { Bool: { 'aws:SecureTransport': 'true' } };

/** Whether it applies, and each element with whether it holds. */
function cameOut(statement: object, type: PolicyType) {
  const { applies, elements } = judged(statement, type, QUESTION);
  return [applies, elements.map(({ element, holds }) => [element, holds])];
}

describe('D-008 a statement applies when all its elements hold', () => {
  it.each<readonly [string, PolicyType, object, readonly [boolean, readonly (readonly [string, boolean])[]]]>(
    [
      [
        'all do',
        'resource',
        to({ AWS: ANA }),
        [
          true,
          [
            ['Principal', true],
            ['Action', true],
            ['Resource', true],
          ],
        ],
      ],
      [
        'an action',
        'identity',
        { ...ALLOW, Action: 's3:Put*' },
        [
          false,
          [
            ['Action', false],
            ['Resource', true],
          ],
        ],
      ],
      [
        'a resource',
        'identity',
        { ...ALLOW, Resource: ELSEWHERE },
        [
          false,
          [
            ['Action', true],
            ['Resource', false],
          ],
        ],
      ],
      [
        'one of two tests',
        'identity',
        { ...ALLOW, Condition: { ...HOLDING, ...FAILING } },
        [
          false,
          [
            ['Action', true],
            ['Resource', true],
            ['Condition:Bool:aws:SecureTransport', true],
            ['Condition:StringEquals:aws:PrincipalAccount', false],
          ],
        ],
      ],
      [
        'C-024 negated elements',
        'identity',
        { Effect: 'Allow', NotAction: 's3:Put*', NotResource: ELSEWHERE },
        [
          true,
          [
            ['NotAction', true],
            ['NotResource', true],
          ],
        ],
      ],
      [
        'C-024 negated elements that list the call',
        'identity',
        { Effect: 'Allow', NotAction: 's3:Get*', NotResource: '*' },
        [
          false,
          [
            ['NotAction', false],
            ['NotResource', false],
          ],
        ],
      ],
      [
        'C-004 a resource is missing',
        'identity',
        { Effect: 'Allow', Action: '*' },
        [
          false,
          [
            ['Action', true],
            ['Resource', false],
          ],
        ],
      ],
      [
        'C-004 a trust policy has none',
        'trust',
        to({ AWS: HOME }, { Effect: 'Allow', Action: '*' }),
        [
          true,
          [
            ['Principal', true],
            ['Action', true],
          ],
        ],
      ],
      [
        'C-004 a policy of a resource may do without: it speaks of what it hangs on',
        'resource',
        to({ AWS: ANA }, { Effect: 'Allow', Action: '*' }),
        [
          true,
          [
            ['Principal', true],
            ['Action', true],
          ],
        ],
      ],
      [
        'C-004 a policy of a VPC endpoint may not',
        'endpoint',
        to('*', { Effect: 'Allow', Action: '*' }),
        [
          false,
          [
            ['Principal', true],
            ['Action', true],
            ['Resource', false],
          ],
        ],
      ],
      [
        'C-009 a principal is missing',
        'resource',
        ALLOW,
        [
          false,
          [
            ['Principal', false],
            ['Action', true],
            ['Resource', true],
          ],
        ],
      ],
      [
        'C-009 in an endpoint policy',
        'endpoint',
        ALLOW,
        [
          false,
          [
            ['Principal', false],
            ['Action', true],
            ['Resource', true],
          ],
        ],
      ],
      [
        'C-009 SCPs name none',
        'scp',
        ALLOW,
        [
          true,
          [
            ['Action', true],
            ['Resource', true],
          ],
        ],
      ],
    ],
  )('%s', (_, type, statement, expected) => {
    expect(cameOut(statement, type)).toEqual(expected);
  });

  it('C-009 what is missing is shown at the opening brace', () => {
    expect(judged(ALLOW, 'resource', QUESTION).elements[0]).toEqual({
      element: 'Principal',
      holds: false,
      reason: { code: 'element.missing', params: {} },
      rules: ['C-009'],
      marked: '{',
      expected: [],
      found: null,
    });
    const { Effect, Action } = ALLOW;
    expect(judged({ Effect, Action }, 'identity', QUESTION).elements[1]).toEqual({
      element: 'Resource',
      holds: false,
      reason: { code: 'element.missing', params: {} },
      rules: ['C-004'],
      marked: '{',
      expected: [],
      found: null,
    });
  });
});

describe('how far a statement is from the call, and what fails first', () => {
  it.each<readonly [string, object, number, string]>([
    ['a test', { Condition: FAILING }, 1, 'Condition:StringEquals:aws:PrincipalAccount'],
    [
      'two tests',
      { Condition: { Bool: { 'aws:SecureTransport': 'false' }, ...FAILING } },
      2,
      'Condition:Bool:aws:SecureTransport',
    ],
    ['a resource', { Resource: ELSEWHERE }, 1000, 'Resource'],
    ['a resource and a test', { Resource: ELSEWHERE, Condition: FAILING }, 1001, 'Resource'],
    ['a principal', { Principal: { AWS: '000000000000' } }, 2000, 'Principal'],
    ['an action', { Action: 'iam:*' }, 4000, 'Action'],
    ['an action and a principal', { Action: 'iam:*', Principal: { AWS: '000000000000' } }, 6000, 'Principal'],
  ])('%s', (_, element, size, failing) => {
    const statement = statementOf({ ...to('*'), ...element });
    expect(distanceOf(statement, 'resource', QUESTION)).toEqual({ size, failing });
  });
});

describe('the element that tells why a statement counts', () => {
  const { Action: _, Resource: __, ...effect } = ALLOW;
  const not = { NotAction: 'iam:*', NotResource: ELSEWHERE };

  it.each<readonly [string, object, string]>([
    [
      'its first test',
      { ...ALLOW, Condition: { ...HOLDING, ...FAILING } },
      'Condition:Bool:aws:SecureTransport',
    ],
    ['of a Deny too', { ...DENY, Condition: HOLDING }, 'Condition:Bool:aws:SecureTransport'],
    ['a Deny as a whole', { ...DENY, Principal: '*' }, 'Statement'],
    ['NotPrincipal', { ...effect, ...not, NotPrincipal: '*' }, 'NotPrincipal'],
    ['NotAction', { ...effect, ...not, Principal: '*' }, 'NotAction'],
    ['NotResource', { ...effect, Action: '*', NotResource: ELSEWHERE, Principal: '*' }, 'NotResource'],
    ['Principal', to('*'), 'Principal'],
    ['Action', ALLOW, 'Action'],
  ])('%s', (_name, statement, expected) => {
    expect(tellingElement(statementOf(statement))).toBe(expected);
  });
});
