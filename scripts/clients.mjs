// `npm run clients`: real AWS clients judge the lab, each against a lab of its own that serves on this machine. What is
// not to be had here is left out, with a line that begins with SKIPPED. Arguments go to the test runner.
import './shared/requireNode.mjs';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findAwsCli, findPython, knowsSts } from './shared/clients.mjs';
import { inRoot, ROOT } from './shared/project.mjs';

const cli = process.platform === 'win32' ? { missing: 'its tests need a Unix shell' } : findAwsCli();
const python = findPython();
/** @type {Record<string, string>} Paths of tests that cannot run here, each with the reason. */
const left = {};

if ('missing' in cli) {
  left['clients/aws/**'] = `AWS CLI: ${cli.missing}`;
  left['clients/transcript/**'] = 'AWS CLI: there is none to be compared with the shell of the page';
} else {
  console.log(`AWS CLI ${cli.client.version.join('.')}: ${cli.client.file}`);
  if (!cli.client.readsEndpoint) {
    left['clients/aws/profiles.test.ts'] =
      `AWS CLI: ${tooOld(cli.client)} for role profiles with AWS_ENDPOINT_URL`;
    left['clients/transcript/**'] =
      `AWS CLI: ${tooOld(cli.client)} to be compared with the shell of the page`;
  }
  if (!knowsSts(cli.client, 'get-web-identity-token'))
    left['clients/aws/newStsActions.test.ts'] =
      `AWS CLI: ${tooOld(cli.client)} for the newest actions of STS`;
}
if ('missing' in python) left['clients/python/**'] = `boto3: ${python.missing}`;
else {
  console.log(`boto3 ${python.client.version.join('.')}: ${python.client.file}`);
  if (!python.client.readsEndpoint)
    left['clients/python/**'] = `boto3: ${tooOld(python.client)} to run unmodified with AWS_ENDPOINT_URL`;
}

const folder = mkdtempSync(path.join(tmpdir(), 'sts-lab-clients-'));
const { status } = spawnSync(
  process.execPath,
  [
    inRoot('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--config=clients/vitest.config.ts',
    ...Object.keys(left).map((pattern) => `--exclude=${pattern}`),
    ...process.argv.slice(2),
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      LAB_FOLDER: folder,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      ...('client' in cli && { LAB_AWS_CLI: JSON.stringify(cli.client) }),
      ...('client' in python && { LAB_PYTHON: JSON.stringify(python.client) }),
    },
  },
);
rmSync(folder, { recursive: true, force: true });
for (const reason of Object.values(left)) console.log(`SKIPPED ${reason}`);
process.exitCode = status ?? 1;

/** @param {import('./shared/clients.mjs').Client} client */
function tooOld({ version }) {
  return `${version.join('.')} is too old`;
}
