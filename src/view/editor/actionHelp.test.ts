import { describe, expect, it } from 'vitest';
import type { Service, ServiceAction } from '../../serviceReference/serviceReference.ts';
import type { ServiceReferenceSource } from '../../serviceReference/source.ts';
import { actionHover } from './actionHover.ts';
import { actionSuggestions } from './actionSuggestions.ts';

const action = (name: string, resourceTypes: readonly string[] = []): ServiceAction => ({
  name,
  accessLevel: 'List',
  description: `Do ${name}`,
  resourceTypes,
  conditionKeys: [],
});

const SQS: Service = {
  prefix: 'sqs',
  name: 'Amazon SQS',
  actions: [action('ListQueues'), action('ListQueueTags', ['queue']), action('SendMessage', ['queue'])],
  resourceTypes: [{ name: 'queue', arn: 'arn:aws:sqs:${Region}:${Account}:${QueueName}', conditionKeys: [] }],
  conditionKeys: [],
};

/** A source with one service, that keeps a list of what is asked of it. */
function sourceOf(service: Service): ServiceReferenceSource & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    index: async () => ({
      services: [{ prefix: service.prefix, name: service.name }],
      globalConditionKeys: [],
    }),
    service: async (prefix) => {
      asked.push(prefix);
      return prefix === service.prefix ? service : null;
    },
  };
}

describe('suggestions', () => {
  it.each(['', 'sq'])('for %j are services, and none is loaded', async (typed) => {
    const source = sourceOf(SQS);
    expect([await actionSuggestions(source, typed), source.asked]).toEqual([
      [{ text: 'sqs:', kind: 'service', detail: 'Amazon SQS', description: null }],
      [],
    ]);
  });

  it('C-019 behind the colon are the actions of the service, in any case', async () => {
    const suggestions = await actionSuggestions(sourceOf(SQS), 'SQS:Li');
    expect(suggestions).toEqual(
      ['ListQueues', 'ListQueueTags', 'SendMessage'].map((name) => ({
        text: `sqs:${name}`,
        kind: 'action',
        detail: 'List',
        description: `Do ${name}`,
      })),
    );
  });

  it('for an unknown service are none', async () => {
    expect(await actionSuggestions(sourceOf(SQS), 'none:')).toEqual([]);
  });
});

describe('the hover', () => {
  it('of an action tells its access level, what it does and its ARNs', async () => {
    expect(await actionHover(sourceOf(SQS), 'sqs:listqueuetags')).toEqual([
      [{ code: 'sqs:ListQueueTags' }, ' List'],
      ['Do ListQueueTags.'],
      [{ code: 'arn:aws:sqs:${Region}:${Account}:${QueueName}' }],
    ]);
  });

  it('C-020 of a pattern lists its actions', async () => {
    expect(await actionHover(sourceOf(SQS), 'sqs:List*')).toEqual([
      [{ code: 'sqs:ListQueues' }, ' ', { code: 'sqs:ListQueueTags' }],
    ]);
  });

  it('C-020 of a pattern with more than twelve actions ends there', async () => {
    const many = { ...SQS, actions: Array.from({ length: 13 }, (_, index) => action(`Get${index}`)) };
    const [phrase] = await actionHover(sourceOf(many), 'sqs:*');
    expect([phrase?.length, phrase?.at(-2), phrase?.at(-1)]).toEqual([24, { code: 'sqs:Get11' }, ' …']);
  });

  it.each(['*', 's*:Get*', 'GetObject'])('of %s asks for no service and is empty', async (text) => {
    const source = sourceOf(SQS);
    expect([await actionHover(source, text), source.asked]).toEqual([[], []]);
  });

  it('of an action that AWS does not have is empty', async () => {
    expect(await actionHover(sourceOf(SQS), 'sqs:Frobnicate')).toEqual([]);
  });
});
