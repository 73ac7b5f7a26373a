import { expect, test } from 'vitest';
import { learning } from '../fixture.ts';

const { shell } = learning({ files: { '/home/learner/trust.json': '{}', '/home/learner/sub/a.txt': '' } });

test.each([
  ['aw', ['awk', 'aws']],
  ['aws s', ['s3', 's3api', 'sts']],
  ['aws sts get-a', ['get-access-key-info']],
  ['aws --profile dev sts assume-role-', ['assume-role-with-saml', 'assume-role-with-web-identity']],
  ['aws sts assume-role --role', ['--role-arn', '--role-session-name']],
  ['aws sts assume-role --role-arn x --role', ['--role-session-name']],
  ['aws sts get-caller-identity --output t', ['table', 'text']],
  ['aws sts get-caller-identity --profile de', ['deploy', 'dev']],
  ['aws iam create-role --assume-role-policy-document file://t', ['file://trust.json']],
  ['aws s3 ', ['cp', 'ls', 'mb', 'rb', 'rm']],
  ['aws configure l', ['list', 'list-profiles']],
  ['cat s', ['sub/']],
  ['cat sub/', ['sub/a.txt']],
  ['cat .a', ['.aws/']],
  ['echo x | aws sts get-c', ['get-caller-identity']],
  ['X=1 aws sts get-c', ['get-caller-identity']],
  ['x=$(aws sts get-c', ['get-caller-identity']],
])('%s', async (line, words) => {
  expect(await shell.complete(line, line.length)).toEqual(words);
});

test('what stands behind the cursor does not matter', async () => {
  expect(await shell.complete('aws st get', 6)).toEqual(['sts']);
});
