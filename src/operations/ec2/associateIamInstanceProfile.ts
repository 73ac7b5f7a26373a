import { optional, required } from '../members.ts';
import { ofService } from '../ofService.ts';
import { oneOf, structure, text, TIMESTAMP } from '../shapes.ts';
import { wired } from '../wire.ts';
import { instanceProfile, instanceProfileSpecification } from './shapes.ts';

const association = structure(
  wired('associationId', optional('AssociationId', text())),
  wired('instanceId', optional('InstanceId', text())),
  wired('iamInstanceProfile', optional('IamInstanceProfile', instanceProfile)),
  wired('state', optional('State', oneOf('associating', 'associated', 'disassociating', 'disassociated'))),
  wired('timestamp', optional('Timestamp', TIMESTAMP)),
);

/** Source: Amazon EC2 API model 2016-11-15. */
export const associateIamInstanceProfile = ofService('ec2')(
  'AssociateIamInstanceProfile',
  'Gives a running instance the role of an instance profile.',
  {
    input: [
      required('IamInstanceProfile', instanceProfileSpecification, 'The instance profile.'),
      required('InstanceId', text(), 'The id of the instance.'),
    ],
    output: [wired('iamInstanceProfileAssociation', optional('IamInstanceProfileAssociation', association))],
  },
);
