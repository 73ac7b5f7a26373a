import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

const region = 'us-east-1';
const sts = new STSClient({ region });
console.log((await sts.send(new GetCallerIdentityCommand({}))).Arn);

const { Credentials } = await sts.send(
  new AssumeRoleCommand({
    RoleArn: 'arn:aws:iam::111122223333:role/DeploymentRole',
    RoleSessionName: 'jaswinder-deploy',
    DurationSeconds: 3600,
  }),
);
const credentials = {
  accessKeyId: Credentials?.AccessKeyId ?? '',
  secretAccessKey: Credentials?.SecretAccessKey ?? '',
  sessionToken: Credentials?.SessionToken ?? '',
};
const session = new STSClient({ region, credentials });
console.log((await session.send(new GetCallerIdentityCommand({}))).Arn);

const s3 = new S3Client({ region, credentials });
const { Buckets = [] } = await s3.send(new ListBucketsCommand({}));
for (const { Name } of Buckets) console.log(Name);
