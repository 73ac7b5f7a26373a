import type { EC2_MESSAGES } from '../trace/messageIds/ec2.ts';
import type { Message } from './message.ts';

const refusal = (code: string, text: Message['text']): Message => ({ code, httpStatus: 400, text });

const invalidValue = (text: Message['text']): Message => refusal('InvalidParameterValue', text);

/** What EC2 answers with. Source: Amazon EC2 API Reference, "Error codes", and public captures. */
export const EC2_TEXTS: Readonly<Record<(typeof EC2_MESSAGES)[number], Message>> = {
  ec2DryRun: {
    code: 'DryRunOperation',
    httpStatus: 412,
    text: () => 'Request would have succeeded, but DryRun flag is set.',
  },
  ec2MissingParameter: refusal(
    'MissingParameter',
    ({ parameter }) => `The request must contain the parameter ${parameter}`,
  ),
  ec2CountTooSmall: invalidValue(
    ({ value, parameter }) =>
      `Value (${value}) for parameter ${parameter} is invalid. Each request must launch at least 1 instance.`,
  ),
  ec2CountsCrossed: invalidValue(
    ({ value }) => `Value (${value}) for parameter maxCount is invalid. It must not be below minCount.`,
  ),
  ec2InstanceLimit: refusal(
    'InstanceLimitExceeded',
    ({ count, limit }) =>
      `You have requested more instances (${count}) than your current instance limit of ${limit} allows for the specified instance type.`,
  ),
  ec2MalformedImage: refusal(
    'InvalidAMIID.Malformed',
    ({ id }) => `Invalid id: "${id}" (expecting "ami-...")`,
  ),
  ec2ProfileCombination: refusal(
    'InvalidParameterCombination',
    () =>
      "The parameter 'iamInstanceProfile.name' may not be used in combination with 'iamInstanceProfile.arn'",
  ),
  ec2ProfileInvalid: invalidValue(
    ({ value, member, what }) =>
      `Value (${value}) for parameter iamInstanceProfile.${member} is invalid. Invalid IAM Instance Profile ${what}`,
  ),
  ec2ProfileWithoutRole: invalidValue(
    ({ arn }) => `IAM Instance Profile "${arn}" has no associated IAM Roles`,
  ),
  ec2MalformedInstance: refusal('InvalidInstanceID.Malformed', ({ id }) => `Invalid id: "${id}"`),
  ec2NoSuchInstance: refusal(
    'InvalidInstanceID.NotFound',
    ({ id }) => `The instance ID '${id}' does not exist`,
  ),
  ec2NoSuchInstances: refusal(
    'InvalidInstanceID.NotFound',
    ({ ids }) => `The instance IDs '${ids}' do not exist`,
  ),
  ec2IncorrectInstanceState: refusal(
    'IncorrectInstanceState',
    ({ id, what }) => `The instance '${id}' is not in a state from which it can be ${what}.`,
  ),
  ec2AlreadyAssociated: refusal(
    'IncorrectState',
    ({ id }) => `There is an existing association for instance ${id}`,
  ),
  ec2ResultsOfIds: refusal(
    'InvalidParameterCombination',
    () => "The parameter 'maxResults' cannot be used with the parameter 'instancesSet' in the same call.",
  ),
  ec2MaxResults: invalidValue(
    ({ value }) =>
      `Value ( ${value} ) for parameter maxResults is invalid. Expecting a value from 5 to 1000.`,
  ),
  ec2InvalidNextToken: refusal('InvalidNextToken', () => 'Unable to parse pagination token'),
  ec2InstanceType: invalidValue(({ value }) => `Invalid value '${value}' for InstanceType.`),
};
