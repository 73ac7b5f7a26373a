import type { Lab } from '../../outside/startLab.ts';
import type { Transcript } from '../transcript.ts';

const TRUST =
  '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}';
const READ =
  '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::reports/*"}}';
const PUBLIC =
  '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::reports/*"}}';

/** IAM, S3, EC2 and CloudTrail: what people set up around roles. */
export function services(lab: Lab): Transcript {
  const reader = lab.keysOf('arn:aws:iam::111122223333:user/Reader');
  return {
    name: 'IAM, S3, EC2 and CloudTrail',
    world: 'storage',
    as: 'arn:aws:iam::111122223333:user/Admin',
    files: {
      'trust.json': `${TRUST}\n`,
      'read.json': `${READ}\n`,
      'public.json': `${PUBLIC}\n`,
      'hello.txt': 'Hello there\n',
    },
    given: { reader: reader.accessKeyId, readersSecret: reader.secretAccessKey },
    lines: [
      ...ROLES,
      ...USERS,
      ...BUCKETS,
      'aws ec2 run-instances --image-id ami-0abcdef1234567890 --instance-type t3.micro --iam-instance-profile Name=web --query "Instances[0].[InstanceType,State.Name]" --output text',
      'aws ec2 describe-instances --query "length(Reservations[].Instances[])"',
      'aws ec2 describe-instances --instance-ids i-00000000000000000',
      'aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=CreateRole --query "Events[].[EventName,Username]" --output text',
      `${AS_READER} aws cloudtrail lookup-events`,
    ],
  };
}

const AS_READER = 'AWS_ACCESS_KEY_ID={reader} AWS_SECRET_ACCESS_KEY={readersSecret}';

const ROLES = [
  'aws iam create-role --role-name web --assume-role-policy-document file://trust.json --tags Key=Team,Value=Blue --max-session-duration 7200',
  'aws iam create-role --role-name web --assume-role-policy-document file://trust.json',
  "aws iam create-role --role-name broken --assume-role-policy-document '{}'",
  `${AS_READER} aws iam create-role --role-name mine --assume-role-policy-document file://trust.json`,
  'aws iam get-role --role-name web',
  'aws iam get-role --role-name web --output table',
  'aws iam get-role --role-name nowhere',
  'aws iam put-role-policy --role-name web --policy-name read --policy-document file://read.json',
  'aws iam get-role-policy --role-name web --policy-name read',
  'aws iam list-role-policies --role-name web',
  'aws iam attach-role-policy --role-name web --policy-arn arn:aws:iam::aws:policy/ReadOnlyAccess',
  'aws iam attach-role-policy --role-name web --policy-arn arn:aws:iam::aws:policy/Nonsense',
  'aws iam list-attached-role-policies --role-name web --output text',
  'aws iam update-assume-role-policy --role-name web --policy-document file://trust.json',
  'aws iam list-roles --query "Roles[].[RoleName,MaxSessionDuration]" --output text',
  'aws iam create-instance-profile --instance-profile-name web',
  'aws iam add-role-to-instance-profile --instance-profile-name web --role-name web',
  'aws iam get-instance-profile --instance-profile-name web --query "InstanceProfile.Roles[].RoleName"',
  'aws iam delete-role --role-name web',
];

const USERS = [
  'aws iam create-user --user-name Ana',
  'aws iam create-user --user-name Ana',
  'aws iam get-user --user-name Ana --output yaml',
  'aws iam create-access-key --user-name Ana',
  'aws iam list-access-keys --user-name Ana',
  'aws iam create-group --group-name Developers',
  'aws iam add-user-to-group --group-name Developers --user-name Ana',
  'aws iam get-group --group-name Developers --query "Users[].UserName"',
  'aws iam list-groups-for-user --user-name Ana --output table',
  'aws iam create-policy --policy-name read-reports --policy-document file://read.json --description "Reads the reports"',
  'aws iam get-policy --policy-arn arn:aws:iam::111122223333:policy/read-reports',
  'aws iam get-policy-version --policy-arn arn:aws:iam::111122223333:policy/read-reports --version-id v1',
  'aws iam attach-user-policy --user-name Ana --policy-arn arn:aws:iam::111122223333:policy/read-reports',
  'aws iam list-attached-user-policies --user-name Ana',
  'aws iam list-policies --scope Local --query "Policies[].PolicyName"',
  'aws iam tag-user --user-name Ana --tags Key=Team,Value=Blue Key=City,Value=Lima',
  'aws iam list-user-tags --user-name Ana --output text',
  'aws iam put-user-permissions-boundary --user-name Ana --permissions-boundary arn:aws:iam::aws:policy/ReadOnlyAccess',
  'aws iam simulate-principal-policy --policy-source-arn arn:aws:iam::111122223333:user/Ana --action-names s3:GetObject --resource-arns arn:aws:s3:::reports/readme.txt --query "EvaluationResults[].EvalDecision"',
  'aws iam delete-user --user-name Ana',
  'aws iam list-users --max-items 1',
  'aws iam list-users --query "Users[].UserName" --output text',
  'aws iam create-account-alias --account-alias reports-home',
  'aws iam list-account-aliases',
  `${AS_READER} aws iam list-users`,
];

const BUCKETS = [
  'aws s3 ls',
  'aws s3 ls s3://reports',
  'aws s3 ls s3://reports/2025/ --human-readable --summarize',
  'aws s3 ls s3://nowhere-to-be-found',
  'aws s3 mb s3://my-new-bucket-1',
  'aws s3 cp hello.txt s3://my-new-bucket-1/greetings/ --no-progress',
  'aws s3 cp s3://my-new-bucket-1/greetings/hello.txt - ',
  'aws s3 cp s3://my-new-bucket-1/nothing.txt here.txt',
  'aws s3 rb s3://my-new-bucket-1',
  'aws s3 rm s3://my-new-bucket-1/greetings/hello.txt',
  'aws s3 rb s3://my-new-bucket-1',
  'aws s3api create-bucket --bucket my-new-bucket-2',
  'aws s3api create-bucket --bucket reports',
  'aws s3api head-bucket --bucket nowhere-to-be-found',
  'aws s3api put-object --bucket my-new-bucket-2 --key hello.txt --body hello.txt --query ETag',
  'aws s3api head-object --bucket my-new-bucket-2 --key hello.txt --query "[ContentLength,ETag]"',
  'aws s3api get-object --bucket my-new-bucket-2 --key hello.txt copied.txt --query ContentLength; cat copied.txt',
  'aws s3api get-object --bucket my-new-bucket-2 --key nothing.txt copied.txt',
  'aws s3api list-objects-v2 --bucket reports --prefix 2025/ --query "Contents[].[Key,Size]" --output text',
  'aws s3api list-objects --bucket reports --delimiter / --query CommonPrefixes',
  'aws s3api list-buckets --query "Buckets[].Name"',
  'aws s3api put-bucket-policy --bucket reports --policy file://public.json',
  'aws s3api get-bucket-policy --bucket reports --query Policy --output text',
  'aws s3api get-bucket-policy --bucket my-new-bucket-2',
  'aws s3api delete-bucket-policy --bucket reports',
  'aws s3api delete-object --bucket my-new-bucket-2 --key hello.txt',
  'aws s3api delete-bucket --bucket my-new-bucket-2',
  `${AS_READER} aws s3 cp hello.txt s3://reports/hello.txt --no-progress`,
  `${AS_READER} aws s3 ls s3://scratch`,
];
