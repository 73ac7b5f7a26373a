import { afterAll, describe, expect, it } from 'vitest';
import { awsShell, refused } from '../outside/awsShell.ts';
import { startLab } from '../outside/startLab.ts';

const lab = await startLab('storage');
afterAll(() => lab.stop());

const READER = 'arn:aws:iam::111122223333:user/Reader';
const admin = awsShell(lab, lab.keysOf('arn:aws:iam::111122223333:user/Admin'));
const reader = awsShell(lab, lab.keysOf(READER));
const mallory = awsShell(lab, lab.keysOf('arn:aws:iam::444455556666:user/Mallory'));
admin.write('hello.txt', 'Hello there');

const done = { answer: null };
const object = (Key: string, ETag: string, Size: number) => ({
  Key,
  LastModified: 'some other time',
  ETag: `"${ETag}"`,
  Size,
  StorageClass: 'STANDARD',
});
const Q3 = object('2025/q3.csv', 'b8a4ad1471f18738327861baf262e9c3', 26);
const Q4 = object('2025/q4.csv', '1caf540f4977411b910a804d1b334fa1', 26);
const README = object('readme.txt', 'adaf6791be5e4658c5528c51d0f684d9', 13);

describe('the AWS CLI and buckets', () => {
  it('lists those of the account', async () => {
    expect(await admin.aws('s3api list-buckets --query Buckets[].Name')).toEqual({
      answer: ['reports', 'scratch'],
    });
    expect(await reader.aws('s3api list-buckets')).toEqual(
      refused(
        'AccessDenied',
        'ListBuckets',
        `User: ${READER} is not authorized to perform: s3:ListAllMyBuckets because no identity-based policy allows the s3:ListAllMyBuckets action`,
      ),
    );
  });

  it('makes one, whose name nobody else can have, and deletes it', async () => {
    expect(await admin.aws('s3api create-bucket --bucket made-here')).toEqual({
      answer: expect.objectContaining({ Location: '/made-here' }),
    });
    expect(await admin.aws('s3api head-bucket --bucket made-here')).toHaveProperty('answer');
    expect(await mallory.aws('s3api create-bucket --bucket made-here')).toEqual(
      refused(
        'BucketAlreadyExists',
        'CreateBucket',
        'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.',
      ),
    );
    expect(await admin.aws('s3api delete-bucket --bucket made-here')).toEqual(done);
    expect(await admin.aws('s3api head-bucket --bucket made-here')).toEqual(
      refused('404', 'HeadBucket', 'Not Found'),
    );
  });

  it('is refused a name that no bucket may have', async () => {
    expect(await admin.aws('s3api create-bucket --bucket Bad_Name')).toEqual(
      refused('InvalidBucketName', 'CreateBucket', 'The specified bucket is not valid.'),
    );
  });

  it('does not delete what is not empty', async () => {
    expect(await admin.aws('s3api delete-bucket --bucket reports')).toEqual(
      refused('BucketNotEmpty', 'DeleteBucket', 'The bucket you tried to delete is not empty'),
    );
  });

  it('makes, fills and empties one by the commands of s3', async () => {
    const said = await admin.type(`
      aws s3 mb s3://made-again
      aws s3 cp hello.txt s3://made-again/greetings/hello.txt --no-progress
      aws s3 ls s3://made-again
      aws s3 cp s3://made-again/greetings/hello.txt -; echo
      aws s3 rb s3://made-again --force
      aws s3 ls`);
    expect(said.trimEnd().split('\n')).toEqual([
      'make_bucket: made-again',
      'upload: ./hello.txt to s3://made-again/greetings/hello.txt',
      '                           PRE greetings/',
      'Hello there',
      'delete: s3://made-again/greetings/hello.txt',
      'remove_bucket: made-again',
      expect.stringMatching(/ reports$/),
      expect.stringMatching(/ scratch$/),
    ]);
  });
});

describe('the AWS CLI and objects', () => {
  it('lists them', async () => {
    expect(await reader.aws('s3api list-objects-v2 --bucket reports --query Contents')).toEqual({
      answer: [Q3, Q4, README],
    });
    expect(
      await reader.aws(
        's3api list-objects-v2 --bucket reports --delimiter / --query [Contents,CommonPrefixes]',
      ),
    ).toEqual({
      answer: [[README], [{ Prefix: '2025/' }]],
    });
    const owned = expect.objectContaining({ Owner: { ID: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect(await reader.aws('s3api list-objects --bucket reports --prefix 2025/ --query Contents')).toEqual({
      answer: [owned, owned],
    });
  });

  it('page by page', async () => {
    expect(
      await reader.aws('s3api list-objects-v2 --bucket reports --page-size 1 --query Contents[].Key'),
    ).toEqual({ answer: ['2025/q3.csv', '2025/q4.csv', 'readme.txt'] });
    const { answer } = (await reader.aws('s3api list-objects-v2 --bucket reports --max-items 1')) as {
      answer: Record<string, unknown>;
    };
    expect(answer).toMatchObject({ Contents: [Q3], NextToken: expect.any(String) });
  });

  it('puts, reads and deletes one', async () => {
    expect(
      await admin.aws('s3api put-object --bucket scratch --key hello.txt --body hello.txt --query ETag'),
    ).toEqual({ answer: [String.raw`"\"e8ea7a8d1e93e8764a84a0f3df4644de\""`] });
    expect(
      await admin.aws(
        's3api head-object --bucket scratch --key hello.txt --query [ContentLength,ContentType]',
      ),
    ).toEqual({ answer: [11, 'binary/octet-stream'] });
    expect(
      await admin.type('aws s3api get-object --bucket scratch --key hello.txt got.txt && cat got.txt'),
    ).toMatch(/\}\nHello there$/);
    expect(await admin.aws('s3api delete-object --bucket scratch --key hello.txt')).toEqual(done);
    expect(await admin.aws('s3api get-object --bucket scratch --key hello.txt got.txt')).toEqual(
      refused('NoSuchKey', 'GetObject', 'The specified key does not exist.'),
    );
    expect(await admin.aws('s3api head-object --bucket scratch --key hello.txt')).toEqual(
      refused('404', 'HeadObject', 'Not Found'),
    );
  });

  it('F-001 is told which object it may not write', async () => {
    expect(await reader.aws('s3api put-object --bucket reports --key new.txt')).toEqual(
      refused(
        'AccessDenied',
        'PutObject',
        `User: ${READER} is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::reports/new.txt" because no identity-based policy allows the s3:PutObject action`,
      ),
    );
  });

  it('is told that a bucket is not there', async () => {
    expect(await mallory.aws('s3api list-objects-v2 --bucket no-such-bucket')).toEqual(
      refused('NoSuchBucket', 'ListObjectsV2', 'The specified bucket does not exist'),
    );
  });
});

describe('the AWS CLI and bucket policies', () => {
  const allowing = (who: string) =>
    `{"Version":"2012-10-17","Statement":[{"Effect":"Allow",${who}"Action":"s3:GetObject","Resource":"arn:aws:s3:::reports/readme.txt"}]}`;
  const policy = allowing('"Principal":{"AWS":"arn:aws:iam::444455556666:root"},');
  const GET = 's3api get-object --bucket reports --key readme.txt got.txt --query ContentLength';

  it('E-026 lets a stranger in as long as the policy stands', async () => {
    const stranger = refused('AccessDenied', 'GetObject', 'Access Denied');
    expect(await mallory.aws(GET)).toEqual(stranger);
    expect(await admin.aws(`s3api put-bucket-policy --bucket reports --policy '${policy}'`)).toEqual(done);
    expect(await admin.aws('s3api get-bucket-policy --bucket reports')).toEqual({
      answer: { Policy: policy },
    });
    expect(await mallory.aws(GET)).toEqual({ answer: ['13'] });
    expect(await admin.aws('s3api delete-bucket-policy --bucket reports')).toEqual(done);
    expect(await mallory.aws(GET)).toEqual(stranger);
    expect(await admin.aws('s3api get-bucket-policy --bucket reports')).toEqual(
      refused('NoSuchBucketPolicy', 'GetBucketPolicy', 'The bucket policy does not exist'),
    );
  });

  it('is refused one that names nobody', async () => {
    expect(await admin.aws(`s3api put-bucket-policy --bucket reports --policy '${allowing('')}'`)).toEqual(
      refused('MalformedPolicy', 'PutBucketPolicy', 'Missing required field Principal'),
    );
  });
});
