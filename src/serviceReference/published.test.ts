import { expect, it } from 'vitest';
import { reducedService } from './published.ts';

const action = (name: string, accessLevel: string, description: string) => ({
  name,
  accessLevel,
  description,
  resourceTypes: [{ name: 'queue', required: true, conditionKeys: ['sqs:B', 'sqs:A'], dependentActions: [] }],
  conditionKeys: ['sqs:A', 'aws:TagKeys'],
  dependentActions: ['kms:Decrypt'],
});

it('a published service is cut down to what the lab reads, in order of name', () => {
  expect(
    reducedService({
      prefix: 'sqs',
      name: 'Amazon SQS',
      actions: {
        tagqueue: action('TagQueue', 'Tagging, Write', 'Controls permission to tag a queue.'),
        addpermission: action(
          'AddPermission',
          'Permissions management, Write',
          'Grants permissions to share',
        ),
        sendmessage: action('SendMessage', 'Write', 'Sends a message'),
      },
      resourceTypes: { queue: { key: 'queue', arn: 'arn:${Partition}:sqs:…', conditionKeys: ['sqs:C'] } },
      conditionKeys: { 'sqs:b': { key: 'sqs:B', type: 'ARN' }, 'sqs:a': { key: 'sqs:A', type: 'String' } },
    }),
  ).toEqual({
    prefix: 'sqs',
    name: 'Amazon SQS',
    actions: [
      ['AddPermission', 'Permissions management', 'Share'],
      ['SendMessage', 'Write', 'Sends a message'],
      ['TagQueue', 'Tagging', 'Tag a queue'],
    ].map(([name, accessLevel, description]) => ({
      name,
      accessLevel,
      description,
      resourceTypes: ['queue'],
      conditionKeys: ['aws:TagKeys', 'sqs:A', 'sqs:B'],
    })),
    resourceTypes: [{ name: 'queue', arn: 'arn:${Partition}:sqs:…', conditionKeys: ['sqs:C'] }],
    conditionKeys: [
      { name: 'sqs:A', type: 'String' },
      { name: 'sqs:B', type: 'ARN' },
    ],
  });
});
