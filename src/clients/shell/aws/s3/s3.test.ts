import { describe, expect, test } from 'vitest';
import { ACCOUNT, learning } from '../../fixture.ts';

const printed = (stdout: string, stderr = '', code = 0) => ({ stdout, stderr, code });
const TIME = '2026-01-15 09:00:00';

describe('aws s3 ls', () => {
  const { run } = learning();

  test.each([
    ['aws s3 ls --profile dev', `${TIME} reports\n`],
    [
      'aws s3 ls s3://reports --profile dev',
      `                           PRE logs/\n${TIME}          6 a.txt\n`,
    ],
    ['aws s3 ls reports/logs/ --profile dev', `${TIME}          2 one.txt\n${TIME}          3 two.txt\n`],
    [
      'aws s3 ls s3://reports --recursive --human-readable --summarize --profile dev',
      `${TIME}    6 Bytes a.txt\n${TIME}    2 Bytes logs/one.txt\n${TIME}    3 Bytes logs/two.txt\n\n` +
        'Total Objects: 3\n   Total Size: 11 Bytes\n',
    ],
  ])('%s', async (line, stdout) => {
    expect(await run(line)).toEqual(printed(stdout));
  });

  test('A-058 F-035 of others', async () => {
    expect(await run('aws s3 ls s3://reports/nope --profile dev')).toEqual(printed('', '', 1));
    expect(await run('aws s3 ls s3://nosuchbucket --profile dev')).toEqual(
      printed(
        '',
        '\nAn error occurred (NoSuchBucket) when calling the ListObjectsV2 operation: The specified bucket does not exist\n',
        254,
      ),
    );
    expect((await run('aws s3 ls --profile nobody')).code).toBe(254);
  });
});

describe('aws s3 cp', () => {
  test('from S3 into files and onto the screen', async () => {
    const { run } = learning();
    expect(await run('aws s3 cp s3://reports/a.txt - --profile dev')).toEqual(printed('hello\n'));
    expect(await run('aws s3 cp s3://reports/a.txt . --profile dev; cat a.txt')).toEqual(
      printed('download: s3://reports/a.txt to ./a.txt\nhello\n'),
    );
    expect(await run('aws s3 cp s3://reports/a.txt sub/b.txt --profile dev; cat sub/b.txt')).toEqual(
      printed('download: s3://reports/a.txt to sub/b.txt\nhello\n'),
    );
    expect(await run('aws s3 cp s3://reports/logs here --recursive --profile dev; ls here')).toEqual(
      printed(
        'download: s3://reports/logs/one.txt to here/one.txt\n' +
          'download: s3://reports/logs/two.txt to here/two.txt\none.txt\ntwo.txt\n',
      ),
    );
    expect(await run('aws s3 cp s3://reports/a.txt /tmp/ --profile dev')).toEqual(
      printed('download: s3://reports/a.txt to ../../tmp/a.txt\n'),
    );
  });

  test('into S3, from files and from a pipe', async () => {
    const { run, world } = learning();
    await run("printf 'é' > x.bin");
    expect(await run('aws s3 cp x.bin s3://reports/up/ --profile dev')).toEqual(
      printed('upload: ./x.bin to s3://reports/up/x.bin\n'),
    );
    expect(await run('aws s3 cp s3://reports/up/x.bin - --profile dev | base64')).toEqual(printed('w6k=\n'));
    expect(await run('echo piped | aws s3 cp - s3://reports/p.txt --profile dev')).toEqual(printed(''));
    expect(await run('aws s3 cp s3://reports/p.txt s3://reports/q.txt --profile dev')).toEqual(
      printed('copy: s3://reports/p.txt to s3://reports/q.txt\n'),
    );
    const [bucket] = world().accounts[0]?.resources ?? [];
    expect(bucket && Object.keys(bucket.objects ?? {}).toSorted()).toEqual([
      'a.txt',
      'logs/one.txt',
      'logs/two.txt',
      'p.txt',
      'q.txt',
      'up/x.bin',
    ]);
  });

  test('of what is not there, and of what is not permitted', async () => {
    const { run } = learning();
    await run('echo hi > x.txt');
    expect(await run('aws s3 cp s3://reports/nope . --profile dev')).toEqual(
      printed(
        '',
        'fatal error: An error occurred (404) when calling the HeadObject operation: Key "nope" does not exist\n',
        1,
      ),
    );
    expect(await run('aws s3 cp s3://reports/a.txt . --profile nobody')).toEqual(
      printed(
        '',
        'fatal error: An error occurred (403) when calling the HeadObject operation: Forbidden\n',
        1,
      ),
    );
    expect(await run('aws s3 cp s3://reports/a.txt - --profile nobody')).toEqual(
      printed(
        '',
        'download failed: s3://reports/a.txt to - An error occurred (403) when calling the HeadObject operation: Forbidden\n',
        1,
      ),
    );
    expect(await run('aws s3 cp x.txt s3://reports/ --profile nobody')).toEqual(
      printed(
        '',
        'upload failed: ./x.txt to s3://reports/x.txt An error occurred (AccessDenied) when calling the PutObject operation: ' +
          `User: arn:aws:iam::${ACCOUNT}:user/Nobody is not authorized to perform: s3:PutObject on resource: ` +
          '"arn:aws:s3:::reports/x.txt" because no identity-based policy allows the s3:PutObject action\n',
        1,
      ),
    );
  });
});

test('aws s3 mb, rm and rb', async () => {
  const { run, requests } = learning();
  expect(await run('aws s3 mb s3://mine-1 --profile dev --region eu-west-1')).toEqual(
    printed('make_bucket: mine-1\n'),
  );
  expect(new TextDecoder().decode(requests[0]?.body)).toBe(
    '<CreateBucketConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">' +
      '<LocationConstraint>eu-west-1</LocationConstraint></CreateBucketConfiguration>',
  );
  expect(await run('aws s3 rb s3://mine-1 --profile dev')).toEqual(printed('remove_bucket: mine-1\n'));
  expect(await run('aws s3 rb s3://reports --profile dev')).toEqual(
    printed(
      '',
      'remove_bucket failed: s3://reports An error occurred (BucketNotEmpty) when calling the DeleteBucket operation: ' +
        'The bucket you tried to delete is not empty\n',
      1,
    ),
  );
  expect(await run('aws s3 rm s3://reports/a.txt --profile dev')).toEqual(
    printed('delete: s3://reports/a.txt\n'),
  );
  expect(await run('aws s3 rm s3://reports/logs/one.txt --profile nobody')).toEqual(
    printed(
      '',
      'delete failed: s3://reports/logs/one.txt An error occurred (AccessDenied) when calling the DeleteObject operation: ' +
        `User: arn:aws:iam::${ACCOUNT}:user/Nobody is not authorized to perform: s3:DeleteObject on resource: ` +
        '"arn:aws:s3:::reports/logs/one.txt" because no identity-based policy allows the s3:DeleteObject action\n',
      1,
    ),
  );
  expect(await run('aws s3 rb s3://reports --force --profile dev')).toEqual(
    printed('delete: s3://reports/logs/one.txt\ndelete: s3://reports/logs/two.txt\nremove_bucket: reports\n'),
  );
});
