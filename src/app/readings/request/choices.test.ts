import { describe, expect, test } from 'vitest';
import { makeCall } from '../../../content/call/made.ts';
import { HOME, TEST } from '../../../explain/fixture.ts';
import { INTERFACES } from '../../../explain/interface.ts';
import { callerChoice, callerGroups } from './callers.ts';
import { contextKeys, contextRows } from './contextView.ts';
import { ASSUME, federated, ROLE, WORLD } from './fixture.ts';
import { actionChoice, operationGroups } from './operationChoices.ts';
import { tokenView } from './tokenView.ts';

const words = INTERFACES.en;

describe('who calls', () => {
  const after = makeCall({ world: WORLD, calls: [] }, { ...ASSUME, label: 'mine' });

  test('those of the world, the sessions that were issued, services that roles trust', () => {
    if (!after) throw new Error('no key');
    const expired = { ...after, world: { ...after.world, clock: '2099-01-01T00:00:00Z' } };
    const groups = callerGroups({ ...ASSUME, as: 'session:gone' }, expired, words);
    expect(groups.map(({ id, choices }) => [id, choices.map(({ name, detail }) => detail ?? name)])).toEqual([
      ['other', ['No call has issued this session yet.']],
      ['users', [TEST, `arn:aws:iam::${HOME}:user/Other`]],
      ['sessions', ['ReadOnly / one (expired)']],
      ['roots', WORLD.accounts.map(({ id }) => `arn:aws:iam::${id}:root`)],
      [
        'services',
        ['ec2', 'lambda', 'ecs-tasks', 'cloudformation', 'cloudtrail'].map((name) => `${name}.amazonaws.com`),
      ],
      ['nobody', ['Nobody (not signed)']],
    ]);
  });

  test.each([
    ['session:x', { id: 'session:x', name: 'x', detail: 'No call has issued this session yet.' }],
    ['service:x.amazonaws.com', { id: 'service:x.amazonaws.com', name: 'x.amazonaws.com' }],
    [ROLE, null],
    ['Ana', null],
  ])('%s as it is typed', (typed, choice) => {
    expect(callerChoice(typed, words)).toEqual(choice);
  });
});

describe('what is asked', () => {
  test('every operation stands under its service; another action in a group of its own', () => {
    const [own, sts, ...others] = operationGroups('sqs:SendMessage', words, null);
    expect(own?.choices.map(({ id }) => id)).toEqual(['sqs:SendMessage']);
    expect([sts?.title, sts?.choices[0]]).toEqual([
      'AWS STS',
      {
        id: 'sts:AssumeRole',
        name: 'sts:AssumeRole',
        detail: 'Returns temporary credentials of a role that the caller is trusted to assume.',
      },
    ]);
    const help = { 'Tells whose credentials signed the request.': 'Dice quién firmó.' };
    const told = operationGroups('sts:AssumeRole', words, help).flatMap(({ choices }) => choices);
    expect(told.find(({ id }) => id === 'sts:GetCallerIdentity')?.detail).toBe('Dice quién firmó.');
    expect(others.map(({ title }) => title)).toEqual([
      'IAM',
      'Amazon S3',
      'Amazon EC2',
      'AWS Organizations',
      'AWS CloudTrail',
    ]);
    expect(operationGroups('sts:AssumeRole', words, null).map(({ id }) => id)).not.toContain('other');
    expect(actionChoice('SendMessage', words)).toBeNull();
  });
});

describe('tokens and context', () => {
  test('contents, and what is wrong with them', () => {
    expect(tokenView(ASSUME)).toBeNull();
    expect(tokenView(federated())).toEqual({
      parameter: 'WebIdentityToken',
      kind: 'claims',
      made: true,
      text: '{\n  "sub": "ci"\n}',
      faults: [],
    });
    expect(tokenView(federated({ token: null }))?.made).toBe(false);
    const assertion = federated({ call: 'sts:AssumeRoleWithSAML', token: { attributes: { Roles: 'x' } } });
    expect(tokenView(assertion)?.faults).toEqual([
      { path: '/attributes/Roles', expected: 'a known name such as "Role"', found: '"Roles"' },
    ]);
  });

  test('keys that the request has are not offered again; those of the action come first', () => {
    const request = { ...ASSUME, context: { 'sts:ExternalId': 'x', 'aws:TagKeys': [] } };
    expect(contextRows(request)).toEqual([
      { name: 'sts:ExternalId', values: ['x'] },
      { name: 'aws:TagKeys', values: [] },
    ]);
    const [first, second] = contextKeys(request, ['sts:ExternalId', 'saml:aud']);
    expect([first, second]).toEqual(['saml:aud', 'aws:PrincipalArn']);
    expect(contextKeys(request, [])).not.toContain('aws:TagKeys');
  });
});
