import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installPackage } from './clientsPackage.mjs';

/**
 * A client found on this machine, as clients/outside/tools.ts reads it.
 * @typedef {object} Client
 * @property {string} file
 * @property {number[]} version  major, minor, patch; of boto3 for a Python
 * @property {boolean} readsEndpoint  whether it reads AWS_ENDPOINT_URL
 */

/** The newest AWS CLI here, installed from the system's packages if need be; or why there is none. */
export const findAwsCli = () =>
  found(newest(['aws', 'aws.exe'], ['--version'], /^aws-cli\/(\d+)\.(\d+)\.(\d+)/, { 1: 29, 2: 13 }), () =>
    installPackage('awscli'),
  );

/** The Python here with the newest boto3, installed likewise; or why there is none. */
export const findPython = () =>
  found(
    newest(['python3', 'python'], ['-c', 'import boto3; print(boto3.__version__)'], /^(\d+)\.(\d+)\.(\d+)/, {
      1: 28,
    }),
    () => installPackage('python3-boto3'),
  );

/** Whether an AWS CLI knows a command of STS. */
export const knowsSts = (/** @type {Client} */ { file }, /** @type {string} */ command) =>
  spawnSync(file, ['sts', command, '--generate-cli-skeleton'], SURROUNDINGS).status === 0;

/** No version or help text needs settings of who runs it, or the network. */
const SURROUNDINGS = /** @type {const} */ ({
  encoding: 'utf8',
  timeout: 20_000,
  env: {
    ...process.env,
    HOME: tmpdir(),
    AWS_CONFIG_FILE: path.join(tmpdir(), 'no-such-aws-config'),
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_DEFAULT_REGION: 'us-east-1',
  },
});

/** @returns {{ client: Client } | { missing: string }} */
function found(/** @type {() => Client | undefined} */ look, /** @type {() => string | null} */ install) {
  const here = look();
  if (here) return { client: here };
  const whyNot = install();
  const installed = whyNot === null ? look() : undefined;
  return installed ? { client: installed } : { missing: whyNot ?? 'what was installed cannot be run' };
}

/**
 * Looks through the folders of PATH.
 * @param {string[]} names @param {string[]} args  that make it print its version @param {RegExp} pattern
 * @param {Record<number, number>} endpointSince  minor version by major since which it reads AWS_ENDPOINT_URL
 */
const newest = (names, args, pattern, endpointSince) => () =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .flatMap((file) => {
      const { stdout, stderr } = spawnSync(file, args, SURROUNDINGS);
      const match = pattern.exec(`${stdout ?? ''}${stderr ?? ''}`);
      if (!match) return [];
      const version = match.slice(1).map(Number);
      const [major = 0, minor = 0] = version;
      return [{ file, version, readsEndpoint: minor >= (endpointSince[major] ?? 0) }];
    })
    .toSorted((one, other) => compare(other, one))
    .at(0);

const compare = (/** @type {Client} */ one, /** @type {Client} */ other) => {
  if (one.readsEndpoint !== other.readsEndpoint) return one.readsEndpoint ? 1 : -1;
  const at = one.version.findIndex((part, index) => part !== other.version[index]);
  return at < 0 ? 0 : (one.version[at] ?? 0) - (other.version[at] ?? 0);
};
