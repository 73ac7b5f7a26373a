import { optional, required } from '../members.ts';
import { named } from '../notModelled.ts';
import { ofService } from '../ofService.ts';
import { BOOLEAN, integer, listOf, structure, text } from '../shapes.ts';
import { wired } from '../wire.ts';
import { runNotModelled } from './runNotModelled.ts';
import {
  filters,
  instanceProfileSpecification,
  metadataOptions,
  reservationMembers,
  stateChanges,
  tagSpecifications,
} from './shapes.ts';

/*
 * Instances. Source: Amazon EC2 API model 2016-11-15. Where the model lists instance types, any text is taken.
 */

const ec2 = ofService('ec2');

const dryRun = optional('DryRun', BOOLEAN, 'Only asks whether the caller is permitted to.');
const whichInstances = wired(
  'InstanceId',
  required('InstanceIds', listOf(text()), 'The ids of the instances.'),
);

/** The lab's instances have nothing to lose by it. */
const force = optional('Force', BOOLEAN, 'Whether to cut the power instead of shutting down.');

export const runInstances = ec2(
  'RunInstances',
  'Starts new instances, with the role of an instance profile.',
  {
    input: [
      optional('ImageId', text(), 'The machine image to start from.'),
      optional('InstanceType', text(), 'The size of the instances, such as `t3.micro`.'),
      required('MaxCount', integer(), 'How many instances to start at most.'),
      required('MinCount', integer(), 'How many instances to start at least.'),
      wired('TagSpecification', optional('TagSpecifications', tagSpecifications, 'Tags of what is started.')),
      optional('MetadataOptions', metadataOptions, 'How the instances answer for their metadata.'),
      dryRun,
      // Clients send one with every request; the lab never loses an answer, so nothing is asked for twice.
      optional('ClientToken', text(), 'Makes a request that is sent again be carried out once.'),
      optional(
        'IamInstanceProfile',
        instanceProfileSpecification,
        'The instance profile whose role the instances get.',
      ),
      optional('EbsOptimized', BOOLEAN, 'Whether the instances have their own way to their volumes.'),
    ],
    output: [...reservationMembers],
    notModelled: runNotModelled,
  },
);

export const stopInstances = ec2('StopInstances', 'Stops instances, which can be started again.', {
  input: [whichInstances, dryRun, force],
  notModelled: named('Hibernate', 'SkipOsShutdown'),
  output: [wired('instancesSet', optional('StoppingInstances', stateChanges))],
});

export const startInstances = ec2('StartInstances', 'Starts stopped instances.', {
  input: [whichInstances, dryRun],
  notModelled: named('AdditionalInfo'),
  output: [wired('instancesSet', optional('StartingInstances', stateChanges))],
});

export const terminateInstances = ec2('TerminateInstances', 'Ends instances for good.', {
  input: [whichInstances, force, dryRun],
  notModelled: named('SkipOsShutdown'),
  output: [wired('instancesSet', optional('TerminatingInstances', stateChanges))],
});

export const describeInstances = ec2('DescribeInstances', 'Describes instances of the account.', {
  input: [
    wired(
      'InstanceId',
      optional('InstanceIds', listOf(text()), 'The ids of the instances; all when left out.'),
    ),
    dryRun,
    wired('Filter', optional('Filters', filters, 'Describes only instances that fit these.')),
    optional('NextToken', text(), 'Where the answer before this one stopped.'),
    optional('MaxResults', integer(), 'How many instances an answer has at most.'),
  ],
  notModelled: named('IncludeManagedResources'),
  output: [
    wired('nextToken', optional('NextToken', text())),
    wired('reservationSet', optional('Reservations', listOf(structure(...reservationMembers)))),
  ],
});
