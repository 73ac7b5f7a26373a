import { awsCli } from '../outside/tools.ts';
import type { Left } from './transcript.ts';

/** Why the AWS CLI of this machine may say something else than the shell of the page, which goes by version 2. */
export interface Exception {
  readonly reason: string;
  /** Whether an AWS CLI of that version (major, minor) is one of them. */
  readonly concerns: (major: number, minor: number) => boolean;
  /** The lines that it is about. */
  readonly lines: RegExp;
  /** What is compared of both in place of what they left behind. */
  readonly compared: (left: Left) => Left;
}

/** The exceptions for the AWS CLI of this machine; one that makes no difference fails the test. */
export const exceptions = (): readonly Exception[] => {
  const [major = 0, minor = 0] = awsCli().version;
  return EXCEPTIONS.filter(({ concerns }) => concerns(major, minor));
};

const always = (): boolean => true;
const one = (major: number): boolean => major === 1;
const two = (major: number): boolean => major === 2;
/** Before GetWebIdentityToken and GetDelegatedAccessToken came to STS, in November 2025. */
const beforeTokens = (major: number, minor: number): boolean => minor < (major === 1 ? 43 : 32);

const nothing = (): Left => ({ stdout: '', stderr: '', code: 0 });
const withError =
  (change: (text: string) => string) =>
  (left: Left): Left => ({ ...left, stderr: change(left.stderr) });

const EXCEPTIONS: readonly Exception[] = [
  {
    reason: 'the lab has fewer services and commands than AWS, so there are fewer to choose from',
    concerns: always,
    lines: /^aws (?:configure )?nonsense$/,
    compared: withError((text) => text.replace(/(?<=valid choices are:)[\s\S]*/, '')),
  },
  {
    reason: 'version 1 ends with 255 or 2 where version 2 has 252, 253 and 254',
    concerns: one,
    lines: /^/,
    compared: (left) => (left.code === 2 || left.code >= 252 ? { ...left, code: 255 } : left),
  },
  {
    reason:
      'version 1 sets out its usage, choices and errors with other empty lines, and advertises version 2',
    concerns: one,
    lines: /^/,
    compared: withError((text) =>
      text
        .replace(/usage:\s+Note: .*\n+/, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
  },
  {
    reason: 'version 1 does not print YAML',
    concerns: one,
    lines: /--output yaml/,
    compared: nothing,
  },
  {
    reason: 'version 1 does not offer YAML either',
    concerns: one,
    lines: /--output xml/,
    compared: withError((text) => text.replace(' | yaml yaml-stream', '')),
  },
  {
    reason: 'version 1 has no pager, does not list profiles and does not export credentials',
    concerns: one,
    lines: /--no-cli-pager|configure (?:list-profiles|export-credentials)/,
    compared: nothing,
  },
  {
    reason: 'version 1 knows the Region by one variable only',
    concerns: one,
    lines: /configure list/,
    compared: ({ stdout, ...rest }) => ({
      ...rest,
      stdout: stdout.replace("['AWS_REGION', 'AWS_DEFAULT_REGION']", 'AWS_DEFAULT_REGION'),
    }),
  },
  {
    reason: 'version 1 prints a placeholder of its own code where it should show the place',
    concerns: one,
    lines: /--tags Key(?:$|=a,Value=b,$)|--policy-arns arn:/,
    compared: withError((text) => text.replace(/(?<=for input:)[\s\S]*/, '')),
  },
  {
    reason: 'version 1 tells more about JSON that cannot be read',
    concerns: one,
    lines: /--cli-input-json (?:file:\/\/broken|nonsense)/,
    compared: withError((text) => text.replace(/(?<=Invalid JSON)[\s\S]*/, '')),
  },
  {
    reason: 'this AWS CLI is older than the newest actions of STS',
    concerns: beforeTokens,
    lines: /get-web-identity-token|get-delegated-access-token/,
    compared: nothing,
  },
  {
    reason: 'this AWS CLI is older than the newest actions of STS, and does not offer them',
    concerns: (major, minor) => two(major) && beforeTokens(major, minor),
    lines: /^aws sts (?:nonsense|get-caller-identiti)$/,
    compared: withError((text) => text.replace(/(?<=valid choices are:)[\s\S]*/, '')),
  },
];
