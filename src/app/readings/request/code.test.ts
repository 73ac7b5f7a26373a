import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { transform } from 'sucrase';
import { expect, test } from 'vitest';
import { OPERATIONS } from '../../../operations/operations.ts';
import { actionOf } from '../../../operations/operation.ts';
import { askedOf, paramsArbitrary } from './fixture.ts';
import { javaScriptCode } from './javaScriptCode.ts';
import { pythonCode } from './pythonCode.ts';

const ROLE = 'arn:aws:iam::222233334444:role/Target';

const TAGGED = askedOf('sts:AssumeRole', {
  RoleArn: ROLE,
  RoleSessionName: 'a "b"',
  DurationSeconds: 900,
  Tags: [{ Key: 'team', Value: 'red' }],
});

test('a call in Python', () => {
  expect(pythonCode(TAGGED)).toBe(`import boto3

sts = boto3.client("sts", region_name="us-east-1")
response = sts.assume_role(
    RoleArn="${ROLE}",
    RoleSessionName="a \\"b\\"",
    DurationSeconds=900,
    Tags=[
      {
        "Key": "team",
        "Value": "red",
      },
    ],
)
print(response)
`);
});

test('a call in JavaScript', () => {
  expect(javaScriptCode(TAGGED)).toBe(`import { STSClient, AssumeRoleCommand } from "@aws-sdk/client-sts";

const client = new STSClient({ region: "us-east-1" });
const command = new AssumeRoleCommand({
  RoleArn: "${ROLE}",
  RoleSessionName: "a \\"b\\"",
  DurationSeconds: 900,
  Tags: [
    {
      Key: "team",
      Value: "red",
    },
  ],
});
console.log(await client.send(command));
`);
});

test('nobody signs, tokens come from files, bytes from Base64', () => {
  const put = askedOf('s3:PutObject', { Bucket: 'b', Key: 'k', Body: 'aGk=' }, { as: 'none' });
  expect(pythonCode(put)).toBe(`import base64
import boto3
from botocore import UNSIGNED
from botocore.config import Config

s3 = boto3.client("s3", region_name="us-east-1", config=Config(signature_version=UNSIGNED))
response = s3.put_object(
    Bucket="b",
    Key="k",
    Body=base64.b64decode("aGk="),
)
print(response)
`);
  const federated = askedOf('sts:AssumeRoleWithSAML', { RoleArn: ROLE }, { as: 'none', token: {} });
  expect(javaScriptCode(federated)).toBe(`import { readFileSync } from "node:fs";
import { STSClient, AssumeRoleWithSAMLCommand } from "@aws-sdk/client-sts";

const client = new STSClient({ region: "us-east-1" });
const command = new AssumeRoleWithSAMLCommand({
  RoleArn: "${ROLE}",
  SAMLAssertion: readFileSync("assertion.b64", "utf8"),
});
console.log(await client.send(command));
`);
});

test('an action that is no operation has no code', () => {
  const asked = askedOf('sqs:SendMessage', {});
  expect([pythonCode(asked), javaScriptCode(asked)]).toEqual([null, null]);
});

/** A call of every operation, with whatever its parameters can hold. */
const CALLS = [...OPERATIONS.values()].flatMap((operation) =>
  fc
    .sample(paramsArbitrary(operation), { numRuns: 2, seed: 7 })
    .map((params) => askedOf(actionOf(operation), params)),
);

test('any call is JavaScript that parses', () => {
  for (const asked of CALLS) {
    expect(() => transform(javaScriptCode(asked) ?? '', { transforms: ['typescript'] })).not.toThrow();
  }
});

const python = findPython();

test.skipIf(python === null)(
  'any call is Python that parses, and says the same, where Python is installed',
  () => {
    const calls = CALLS.map((asked) => pythonCode(asked));
    const script =
      'import ast, json, sys\n' +
      'for code in json.load(sys.stdin):\n' +
      '    call = next(n for n in ast.walk(ast.parse(code)) if isinstance(n, ast.Assign) and n.targets[0].id == "response").value\n' +
      '    print(json.dumps({k.arg: ast.literal_eval(k.value) for k in call.keywords if not isinstance(k.value, ast.Call)}))';
    const printed = execFileSync(python ?? '', ['-c', script], {
      encoding: 'utf8',
      input: JSON.stringify(calls),
    });
    const read = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(read).toEqual(
      CALLS.map(({ params }) =>
        Object.fromEntries(Object.entries(params).filter(([name]) => name !== 'Body')),
      ),
    );
  },
);

function findPython(): string | null {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return 'python3';
  } catch {
    return null;
  }
}
