import { optional, required } from '../members.ts';
import { ofService } from '../ofService.ts';
import { integer, listOf, oneOf, structure, text, TIMESTAMP } from '../shapes.ts';

const attribute = structure(
  required(
    'AttributeKey',
    oneOf(
      'EventId',
      'EventName',
      'ReadOnly',
      'Username',
      'ResourceType',
      'ResourceName',
      'EventSource',
      'AccessKeyId',
    ),
  ),
  required('AttributeValue', text(1, 2000)),
);

const event = structure(
  optional('EventId', text()),
  optional('EventName', text()),
  optional('ReadOnly', text()),
  optional('AccessKeyId', text()),
  optional('EventTime', TIMESTAMP),
  optional('EventSource', text()),
  optional('Username', text()),
  optional(
    'Resources',
    listOf(structure(optional('ResourceType', text()), optional('ResourceName', text()))),
  ),
  optional('CloudTrailEvent', text()),
);

/** Source: AWS CloudTrail API model 2013-11-01. */
export const lookupEvents = ofService('cloudtrail')(
  'LookupEvents',
  'Lists what was done in the account, the latest first.',
  {
    input: [
      optional('LookupAttributes', listOf(attribute), 'Lists only events with this attribute.'),
      optional('StartTime', TIMESTAMP, 'Lists only events from this time on.'),
      optional('EndTime', TIMESTAMP, 'Lists only events up to this time.'),
      optional('EventCategory', oneOf('insight'), 'Lists unusual activity in place of events.'),
      optional('MaxResults', integer(1, 50), 'How many events an answer has at most.'),
      optional('NextToken', text(), 'Where the answer before this one stopped.'),
    ],
    output: [optional('Events', listOf(event)), optional('NextToken', text())],
  },
);
