import { expect, test } from 'vitest';
import { learning } from '../fixture.ts';

/*
 * What the CLI says of command lines that it cannot use, all of it as version 2.30 prints it.
 */

const USAGE = `
usage: aws [options] <command> <subcommand> [<subcommand> ...] [parameters]
To see help text, you can run:

  aws help
  aws <command> help
  aws <command> <subcommand> help

`;

const { run } = learning();

test.each([
  ['aws', 'the following arguments are required: command'],
  ['aws sts', 'the following arguments are required: operation'],
  ['aws sts assume-role', 'the following arguments are required: --role-arn, --role-session-name'],
  ['aws sts assume-role --role-arn a', 'the following arguments are required: --role-session-name'],
  ['aws sts assume-role --role-session-name', 'argument --role-session-name: expected one argument'],
  ['aws sts assume-role --role', 'ambiguous option: --role could match --role-arn, --role-session-name'],
  ['aws s3api get-object --bucket b --key k', 'the following arguments are required: outfile'],
  ['aws s3 cp', 'the following arguments are required: paths'],
  ['aws configure set', 'the following arguments are required: varname, value'],
  ['aws sts get-caller-identity --region', 'argument --region: expected one argument'],
  ['aws ec2 describe-instances --dry-run=1', "argument --dry-run: ignored explicit argument '1'"],
  [
    'aws sts assume-rol',
    `argument operation: Invalid choice, valid choices are:

assume-role                              | assume-role-with-saml                   
assume-role-with-web-identity            | assume-root                             
decode-authorization-message             | get-access-key-info                     
get-caller-identity                      | get-delegated-access-token              
get-federation-token                     | get-session-token                       
get-web-identity-token                   | help                                    


Invalid choice: 'assume-rol', maybe you meant:

  * assume-role
  * assume-root`,
  ],
  [
    'aws st',
    `argument command: Invalid choice, valid choices are:

cloudtrail                               | ec2                                     
iam                                      | organizations                           
s3api                                    | sts                                     
s3                                       | configure                               
help                                    


Invalid choice: 'st', maybe you meant:

  * sts`,
  ],
  [
    'aws sts get-caller-identity --output bogus',
    `argument --output: Invalid choice, valid choices are:

json                                     | text                                    
table                                    | yaml                                    
yaml-stream                             `,
  ],
])('%s', async (line, what) => {
  expect(await run(line)).toEqual({ stdout: '', stderr: `${USAGE}aws: error: ${what}\n\n`, code: 252 });
});

test.each([
  ['aws sts assume-role --role-arn a --role-session-name b --bogus x y', '--bogus, y, x'],
  ['aws sts assume-role --role-arn a --role-session-name My Session', 'Session'],
])('%s', async (line, options) => {
  expect(await run(line)).toEqual({
    stdout: '',
    stderr: `${USAGE}Unknown options: ${options}\n\n`,
    code: 252,
  });
});

const CALL = 'aws sts assume-role --role-arn aaaaaaaaaaaaaaaaaaaaaa --role-session-name bb';
const TOO_SHORT = `Invalid length for parameter RoleArn, value: 1, valid min length: 20
Invalid length for parameter RoleSessionName, value: 1, valid min length: 2`;

test.each([
  ['aws sts assume-role --role-a a --role-s b', 252, `Parameter validation failed:\n${TOO_SHORT}`],
  [
    'aws sts assume-role --role-arn a --role-session-name b --tags Key=a,Valu=b',
    252,
    `Parameter validation failed:\n${TOO_SHORT}
Missing required parameter in Tags[0]: "Value"
Unknown parameter in Tags[0]: "Valu", must be one of: Key, Value`,
  ],
  [
    `${CALL} --tags '[{"Key":1,"Value":["x"]}]'`,
    252,
    `Parameter validation failed:
Invalid type for parameter Tags[0].Key, value: 1, type: <class 'int'>, valid types: <class 'str'>
Invalid type for parameter Tags[0].Value, value: ['x'], type: <class 'list'>, valid types: <class 'str'>`,
  ],
  [
    `${CALL} --duration-seconds 1`,
    252,
    'Parameter validation failed:\nInvalid value for parameter DurationSeconds, value: 1, valid min value: 900',
  ],
  [`${CALL} --duration-seconds x`, 255, "invalid literal for int() with base 10: 'x'"],
  [
    `${CALL} --tags foo`,
    252,
    "Error parsing parameter '--tags': Expected: '=', received: 'EOF' for input:\n foo\n   ^",
  ],
  [
    `${CALL} --tags '[{"Key"'`,
    252,
    `Error parsing parameter '--tags': Invalid JSON: Expecting ':' delimiter: line 1 column 8 (char 7)\nJSON received: [{"Key"`,
  ],
  [
    `${CALL} --policy file://nope.json`,
    252,
    "Error parsing parameter '--policy': Unable to load paramfile file://nope.json: [Errno 2] No such file or directory: 'nope.json'",
  ],
  [`${CALL} --cli-input-json '{'`, 252, "Error parsing parameter 'cli-input-json': Invalid JSON received."],
  [
    `aws sts get-access-key-info --cli-input-json '{"Foo":1}'`,
    252,
    `Parameter validation failed:
Missing required parameter in input: "AccessKeyId"
Unknown parameter in input: "Foo", must be one of: AccessKeyId`,
  ],
  [
    'aws s3api put-object --bucket b --key k --body nofile',
    252,
    "Error parsing parameter '--body': Blob values must be a path to a file.",
  ],
  [
    "aws sts get-caller-identity --query '['",
    252,
    'Bad value for --query [: Invalid jmespath expression: Incomplete expression:\n"["\n  ^',
  ],
  [
    "aws sts get-caller-identity --query 'Arn['",
    252,
    'Bad value for --query Arn[: Invalid jmespath expression: Incomplete expression:\n"Arn["\n     ^',
  ],
  ["aws sts get-caller-identity --profile dev --query 'nofunc(@)'", 255, 'Unknown function: nofunc()'],
  ['aws sts get-caller-identity --profile nope', 255, 'The config profile (nope) could not be found'],
  [
    'aws sts get-caller-identity',
    253,
    'Unable to locate credentials. You can configure credentials by running "aws configure".',
  ],
  [
    'AWS_DEFAULT_REGION= aws ec2 describe-instances --profile ana',
    253,
    'You must specify a region. You can also configure your region by running "aws configure".',
  ],
  ['aws s3', 252, 'usage: aws [options] s3 <subcommand> [parameters]\naws: error: too few arguments'],
  ['aws s3 ls s3://reports extra', 252, 'Unknown options: extra'],
  ['aws s3 rm foo', 252, 'usage: aws s3 rm <S3Uri>\nError: Invalid argument type'],
  ['aws s3 mb foo', 252, '<S3Uri>\nError: Invalid argument type'],
  ['aws s3 cp nofile s3://b/k', 255, 'The user-provided path nofile does not exist.'],
])('%s', async (line, code, what) => {
  expect(await run(line)).toEqual({ stdout: '', stderr: `\n${what}\n`, code });
});

test('a skeleton sends nothing and asks for nothing', async () => {
  expect((await run('aws sts assume-role --generate-cli-skeleton')).stdout).toBe(`{
    "RoleArn": "",
    "RoleSessionName": "",
    "PolicyArns": [
        {
            "arn": ""
        }
    ],
    "Policy": "",
    "DurationSeconds": 0,
    "Tags": [
        {
            "Key": "",
            "Value": ""
        }
    ],
    "TransitiveTagKeys": [
        ""
    ],
    "ExternalId": "",
    "SerialNumber": "",
    "TokenCode": "",
    "SourceIdentity": "",
    "ProvidedContexts": [
        {
            "ProviderArn": "",
            "ContextAssertion": ""
        }
    ],
    "MinimumSessionTokenSize": 0
}
`);
});
