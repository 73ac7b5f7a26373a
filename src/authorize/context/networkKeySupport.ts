import type { AccessRequest } from '../request.ts';
import { serviceOf } from './serviceOf.ts';

type NetworkKey = 'aws:SourceVpcArn' | 'aws:VpceAccount' | 'aws:VpceOrgID' | 'aws:VpceOrgPaths';

/** Whether calls of the action through a VPC endpoint have the key: a growing list of services does (D-046). */
export const supports = (key: NetworkKey, { action }: AccessRequest): boolean =>
  SERVICES[key].has(serviceOf(action)) && action !== 'iam:PassRole';

/** Services that AWS lists for all four keys. */
const ALL_FOUR = [
  'acm-pca',
  'applicationinsights',
  'apprunner',
  'athena',
  'cloudformation',
  'comprehendmedical',
  'compute-optimizer',
  'datasync',
  'discovery',
  'ebs',
  'ecr',
  'ecs',
  'firehose',
  'healthlake',
  'iam',
  'iotfleetwise',
  'iotwireless',
  'kinesisanalytics',
  'kms',
  'lambda',
  'medical-imaging',
  'omics',
  'payment-cryptography',
  'polly',
  'rbin',
  'rekognition',
  'route53',
  's3',
  'scheduler',
  'servicediscovery',
  'servicequotas',
  'ssm-contacts',
  'storagegateway',
  'textract',
  'transcribe',
  'transfer',
] as const;

const ORG_ID_TOO = [
  'b2bi',
  'cassandra',
  'cloudhsmv2',
  'cognito-identity',
  'dms',
  'ds-data',
  'identitystore',
  'iottwinmaker',
  'kinesis',
  'network-firewall',
  'pricing',
  'qbusiness',
  'ses',
  'sms-voice',
  'sqs',
  'workmail',
] as const;

const SERVICES: Readonly<Record<NetworkKey, ReadonlySet<string>>> = {
  'aws:SourceVpcArn': new Set(ALL_FOUR),
  'aws:VpceAccount': new Set([...ALL_FOUR, 'dynamodb', 'gamelift', 'shield']),
  'aws:VpceOrgID': new Set([...ALL_FOUR, ...ORG_ID_TOO, 'dynamodb', 'gamelift', 'shield']),
  'aws:VpceOrgPaths': new Set([...ALL_FOUR, 'dynamodb', 'secretsmanager', 'shield', 'sts']),
};
