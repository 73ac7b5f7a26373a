import { describe, expect, test } from 'vitest';
import { learning } from '../fixture.ts';

const printed = (stdout: string, stderr = '', code = 0) => ({ stdout, stderr, code });

describe('the API of S3', () => {
  test('objects go into files', async () => {
    const { run } = learning();
    const answer = await run(
      'aws s3api get-object --bucket reports --key a.txt out.txt --profile deploy; cat out.txt',
    );
    expect(answer.stdout).toBe(`{
    "LastModified": "2026-01-15T09:00:00+00:00",
    "ContentLength": 6,
    "ETag": "\\"b1946ac92492d2347c6235b4d2611184\\"",
    "ContentType": "binary/octet-stream"
}
hello
`);
    await run(
      'echo new > new.txt; aws s3api put-object --bucket reports --key new --body new.txt --profile deploy',
    );
    expect(await run('aws s3 cp s3://reports/new - --profile deploy')).toEqual(printed('new\n'));
  });

  test('keys may have any characters in them', async () => {
    const { run } = learning();
    const key = "'a b/ü+%(1).txt'";
    await run(`echo odd > x; aws s3api put-object --bucket reports --key ${key} --body x --profile deploy`);
    expect(await run(`aws s3 cp s3://reports/${key} - --profile deploy`)).toEqual(printed('odd\n'));
    expect(await run("aws s3 ls 's3://reports/a b/' --profile deploy")).toEqual(
      printed('2026-01-15 09:00:00          4 ü+%(1).txt\n'),
    );
  });

  test('lists name what there is', async () => {
    const { run } = learning();
    expect(
      await run(
        "aws s3api list-objects-v2 --bucket reports --max-keys 1 --profile deploy --query 'Contents[].Key' | jq -c",
      ),
    ).toEqual(printed('["a.txt"]\n'));
    const names = "'[Contents[].Key,CommonPrefixes[].Prefix]'";
    expect(
      await run(
        `aws s3api list-objects-v2 --bucket reports --delimiter / --profile deploy --query ${names} | jq -c`,
      ),
    ).toEqual(printed('[["a.txt"],["logs/"]]\n'));
    expect(await run('aws s3api list-objects-v2 --bucket reports --prefix zzz --profile deploy')).toEqual(
      printed('{\n    "RequestCharged": null,\n    "Prefix": "zzz"\n}\n'),
    );
    expect(await run('aws s3api get-bucket-location --bucket reports --profile deploy')).toEqual(
      printed('{\n    "LocationConstraint": null\n}\n'),
    );
  });

  test('HEAD answers have no words of their own', async () => {
    expect(
      await learning().run('aws s3api head-object --bucket reports --key nope --profile deploy'),
    ).toEqual(
      printed('', '\nAn error occurred (404) when calling the HeadObject operation: Not Found\n', 254),
    );
  });
});
