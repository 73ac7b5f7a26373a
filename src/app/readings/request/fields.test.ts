import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../content/call/made.ts';
import { HOME } from '../../../explain/fixture.ts';
import { INTERFACES } from '../../../explain/interface.ts';
import { operationOf } from './changes.ts';
import { fieldViews } from './fieldViews.ts';
import { ASSUME, federated, ROLE, WORLD } from './fixture.ts';
import { offersFor } from './offers.ts';
import { paramValue } from './paramValue.ts';

const words = INTERFACES.en;

describe('fields', () => {
  test('each parameter is filled in as its type asks', () => {
    const given = {
      ...ASSUME,
      params: {
        RoleArn: ROLE,
        RoleSessionName: 'one',
        Policy: { Version: '2012-10-17' },
        DurationSeconds: '15 minutes',
        Tags: [{ Key: 'team', Value: 'red' }],
        TransitiveTagKeys: ['team'],
        ProvidedContexts: [{ ProviderArn: 5 }],
      },
    };
    const shown = fieldViews(given, WORLD, words, { 'The role to assume.': 'El rol que se asume.' }).filter(
      (field) => field.given,
    );
    expect(shown.slice(0, 2).map(({ help }) => help)).toEqual([
      'El rol que se asume.',
      'A name for the session; part of its ARN and of every log entry it makes.',
    ]);
    expect(shown.map(({ name, required, limits, content }) => ({ name, required, limits, content }))).toEqual(
      [
        {
          name: 'RoleArn',
          required: true,
          limits: '20 to 2048 characters.',
          content: {
            kind: 'text',
            text: ROLE,
            numeric: false,
            offers: offersFor('sts:AssumeRole', 'RoleArn', WORLD),
          },
        },
        {
          name: 'RoleSessionName',
          required: true,
          limits: '2 to 64 characters.',
          content: { kind: 'text', text: 'one', numeric: false, offers: [] },
        },
        {
          name: 'Policy',
          required: false,
          limits: null,
          content: { kind: 'longText', text: '{"Version":"2012-10-17"}' },
        },
        {
          name: 'DurationSeconds',
          required: false,
          limits: 'From 900 to 43200.',
          content: { kind: 'text', text: '15 minutes', numeric: true, offers: [] },
        },
        {
          name: 'Tags',
          required: false,
          limits: 'At most 50.',
          content: {
            kind: 'rows',
            single: false,
            columns: ['Key', 'Value'].map((name) => ({ name, required: true, values: null, offers: [] })),
            rows: [['team', 'red']],
          },
        },
        {
          name: 'TransitiveTagKeys',
          required: false,
          limits: 'At most 50.',
          content: { kind: 'texts', texts: ['team'], offers: [] },
        },
        {
          name: 'ProvidedContexts',
          required: false,
          limits: 'At most 5.',
          content: {
            kind: 'rows',
            single: false,
            columns: ['ProviderArn', 'ContextAssertion'].map((name) => ({
              name,
              required: false,
              values: null,
              offers: [],
            })),
            rows: [['5', '']],
          },
        },
      ],
    );
  });

  test('the parameter of a token that the lab makes is no field', () => {
    const names = (request: Asked) => fieldViews(request, WORLD, words, null).map(({ name }) => name);
    expect(names(federated({ token: null }))).toEqual([
      'RoleArn',
      'RoleSessionName',
      'WebIdentityToken',
      'ProviderId',
      'PolicyArns',
      'Policy',
      'DurationSeconds',
      'MinimumSessionTokenSize',
    ]);
    expect(names(federated())).not.toContain('WebIdentityToken');
  });

  test.each([
    ['sts:AssumeRole', 'DurationSeconds', '900', 900],
    ['sts:AssumeRole', 'DurationSeconds', '15 min', '15 min'],
    ['sts:AssumeRole', 'RoleArn', '', undefined],
    ['ec2:RunInstances', 'DryRun', 'true', true],
    ['s3:PutObject', 'Body', 'hé', 'aMOp'],
    ['sts:AssumeRole', 'TransitiveTagKeys', ['a', ''], ['a', '']],
    ['sts:AssumeRole', 'TransitiveTagKeys', [], undefined],
    ['sts:AssumeRole', 'Tags', [['team', '']], [{ Key: 'team', Value: '' }]],
    ['sts:AssumeRole', 'PolicyArns', [['']], [{}]],
    ['sts:AssumeRoot', 'TaskPolicyArn', [['arn:x']], { arn: 'arn:x' }],
    ['sts:AssumeRoot', 'TaskPolicyArn', [['']], undefined],
    ['iam:SimulateCustomPolicy', 'ContextEntries', { json: [1] }, [1]],
  ] as const)('%s %s: %j is %j', (call, name, entered, value) => {
    const parameter = operationOf(call)?.input.find((each) => each.name === name);
    expect(parameter && paramValue(parameter, entered)).toEqual(value);
  });

  test('offers are what the world has of that kind', () => {
    expect(offersFor('sts:AssumeRole', 'RoleArn', WORLD).map(({ value }) => value)).toEqual([
      `arn:aws:iam::${HOME}:role/App`,
      ROLE,
    ]);
    expect(offersFor('s3:ListObjectsV2', 'Bucket', WORLD)).toEqual([{ value: 'reports', detail: HOME }]);
    expect(offersFor('sts:AssumeRoot', 'arn', WORLD)).toHaveLength(5);
    expect(offersFor('sts:AssumeRole', 'ExternalId', WORLD)).toEqual([]);
  });
});
