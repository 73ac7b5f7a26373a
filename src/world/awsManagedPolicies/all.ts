import { administratorAccess } from './administratorAccess.ts';
import { amazonDynamoDBFullAccess } from './amazonDynamoDBFullAccess.ts';
import { amazonDynamoDBReadOnlyAccess } from './amazonDynamoDBReadOnlyAccess.ts';
import { amazonEC2FullAccess } from './amazonEC2FullAccess.ts';
import { amazonEC2ReadOnlyAccess } from './amazonEC2ReadOnlyAccess.ts';
import { amazonS3FullAccess } from './amazonS3FullAccess.ts';
import { amazonS3ReadOnlyAccess } from './amazonS3ReadOnlyAccess.ts';
import { amazonSNSReadOnlyAccess } from './amazonSNSReadOnlyAccess.ts';
import { amazonSQSFullAccess } from './amazonSQSFullAccess.ts';
import { amazonSQSReadOnlyAccess } from './amazonSQSReadOnlyAccess.ts';
import { amazonSSMManagedInstanceCore } from './amazonSSMManagedInstanceCore.ts';
import { awsCloudTrailReadOnlyAccess } from './awsCloudTrailReadOnlyAccess.ts';
import { awsCompromisedKeyQuarantineV2 } from './awsCompromisedKeyQuarantineV2.ts';
import { awsCompromisedKeyQuarantineV3 } from './awsCompromisedKeyQuarantineV3.ts';
import { awsDenyAll } from './awsDenyAll.ts';
import { awsKeyManagementServicePowerUser } from './awsKeyManagementServicePowerUser.ts';
import { awsLambdaBasicExecutionRole } from './awsLambdaBasicExecutionRole.ts';
import { awsOrganizationsReadOnlyAccess } from './awsOrganizationsReadOnlyAccess.ts';
import { cloudWatchLogsReadOnlyAccess } from './cloudWatchLogsReadOnlyAccess.ts';
import { cloudWatchReadOnlyAccess } from './cloudWatchReadOnlyAccess.ts';
import { iamAuditRootUserCredentials } from './iamAuditRootUserCredentials.ts';
import { iamCreateRootUserPassword } from './iamCreateRootUserPassword.ts';
import { iamDeleteRootUserCredentials } from './iamDeleteRootUserCredentials.ts';
import { iamFullAccess } from './iamFullAccess.ts';
import { iamReadOnlyAccess } from './iamReadOnlyAccess.ts';
import { iamUserChangePassword } from './iamUserChangePassword.ts';
import { powerUserAccess } from './powerUserAccess.ts';
import { readOnlyAccess } from './readOnlyAccess.ts';
import { s3UnlockBucketPolicy } from './s3UnlockBucketPolicy.ts';
import { secretsManagerReadWrite } from './secretsManagerReadWrite.ts';
import { securityAudit } from './securityAudit.ts';
import { sqsUnlockQueuePolicy } from './sqsUnlockQueuePolicy.ts';
import { viewOnlyAccess } from './viewOnlyAccess.ts';
import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

/** The AWS managed policies that the lab has, by name. */
export const AWS_MANAGED_POLICIES: readonly AwsManagedPolicy[] = [
  administratorAccess,
  amazonDynamoDBFullAccess,
  amazonDynamoDBReadOnlyAccess,
  amazonEC2FullAccess,
  amazonEC2ReadOnlyAccess,
  amazonS3FullAccess,
  amazonS3ReadOnlyAccess,
  amazonSNSReadOnlyAccess,
  amazonSQSFullAccess,
  amazonSQSReadOnlyAccess,
  amazonSSMManagedInstanceCore,
  awsCloudTrailReadOnlyAccess,
  awsCompromisedKeyQuarantineV2,
  awsCompromisedKeyQuarantineV3,
  awsDenyAll,
  awsKeyManagementServicePowerUser,
  awsLambdaBasicExecutionRole,
  awsOrganizationsReadOnlyAccess,
  cloudWatchLogsReadOnlyAccess,
  cloudWatchReadOnlyAccess,
  iamAuditRootUserCredentials,
  iamCreateRootUserPassword,
  iamDeleteRootUserCredentials,
  iamFullAccess,
  iamReadOnlyAccess,
  iamUserChangePassword,
  powerUserAccess,
  readOnlyAccess,
  s3UnlockBucketPolicy,
  secretsManagerReadWrite,
  securityAudit,
  sqsUnlockQueuePolicy,
  viewOnlyAccess,
];
