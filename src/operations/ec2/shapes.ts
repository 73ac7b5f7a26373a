import { optional } from '../members.ts';
import { integer, listOf, oneOf, structure, text, TIMESTAMP } from '../shapes.ts';
import { wired } from '../wire.ts';

/*
 * What answers of EC2 are made of. Source: Amazon EC2 API model 2016-11-15. EC2 answers under names of its own.
 */

const state = structure(
  wired('code', optional('Code', integer())),
  wired(
    'name',
    optional('Name', oneOf('pending', 'running', 'shutting-down', 'terminated', 'stopping', 'stopped')),
  ),
);

/** An instance profile in an answer; a request names one by `Arn` or `Name`. */
export const instanceProfile = structure(
  wired('arn', optional('Arn', text())),
  wired('id', optional('Id', text())),
);
export const instanceProfileSpecification = structure(optional('Arn', text()), optional('Name', text()));

/** Tags in an answer. */
const answeredTags = listOf(
  structure(wired('key', optional('Key', text())), wired('value', optional('Value', text()))),
);

const instance = structure(
  wired('iamInstanceProfile', optional('IamInstanceProfile', instanceProfile)),
  wired('tagSet', optional('Tags', answeredTags)),
  wired('instanceId', optional('InstanceId', text())),
  wired('imageId', optional('ImageId', text())),
  wired('instanceState', optional('State', state)),
  wired('instanceType', optional('InstanceType', text())),
  wired('launchTime', optional('LaunchTime', TIMESTAMP)),
  wired('privateIpAddress', optional('PrivateIpAddress', text())),
);

/** The instances that one RunInstances started; its answer. */
export const reservationMembers = [
  wired('reservationId', optional('ReservationId', text())),
  wired('ownerId', optional('OwnerId', text())),
  wired('instancesSet', optional('Instances', listOf(instance))),
] as const;

/** What stopping, starting and terminating answer. */
export const stateChanges = listOf(
  structure(
    wired('instanceId', optional('InstanceId', text())),
    wired('currentState', optional('CurrentState', state)),
    wired('previousState', optional('PreviousState', state)),
  ),
);

/** Tags of a new resource; the model lists every type of resource, the lab takes any text. */
const tag = structure(optional('Key', text()), optional('Value', text()));
export const tagSpecifications = listOf(
  structure(optional('ResourceType', text()), wired('Tag', optional('Tags', listOf(tag)))),
);

const ENABLED = oneOf('disabled', 'enabled');
export const metadataOptions = structure(
  optional('HttpTokens', oneOf('optional', 'required')),
  optional('HttpPutResponseHopLimit', integer()),
  optional('HttpEndpoint', ENABLED),
  optional('HttpProtocolIpv6', ENABLED),
  optional('InstanceMetadataTags', ENABLED),
);

export const filters = listOf(
  structure(optional('Name', text()), wired('Value', optional('Values', listOf(text())))),
);
