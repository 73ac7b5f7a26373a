import { MessageChannel, Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../../src/clients/runner/compile/compile.ts';
import type { Language } from '../../../src/clients/runner/compile/stripTypes.ts';
import { LIMITS } from '../../../src/clients/runner/limits.ts';
import { runIn, type RunResult } from '../../../src/clients/runner/runIn.ts';
import type { Sandbox } from '../../../src/clients/runner/sandbox/sandbox.ts';
import { serving } from './serving.ts';
import { bundleWorker, type WorkerBundle } from './bundleWorker.ts';

let bundle: WorkerBundle;

beforeAll(async () => {
  bundle = await bundleWorker();
}, 60_000);

/** What a worker of a browser has and one of Node.js has not: modules out of texts, and events of its global object. */
const AS_IN_A_BROWSER = `
const { workerData } = require('node:worker_threads');
const node = globalThis.process;
globalThis.Blob = class extends globalThis.Blob {
  constructor(parts, options) { super(parts, options); this.source = parts.join(''); }
};
URL.createObjectURL = ({ source }) => 'data:text/javascript,' + encodeURIComponent(source);
globalThis.addEventListener = (type, listen) => {
  if (type === 'message') globalThis.begin = listen;
  if (type === 'unhandledrejection')
    node.on('unhandledRejection', (reason) => listen({ reason, preventDefault() {} }));
};
for (const name of ['fetch', 'DOMParser', 'FileReader', 'XMLHttpRequest', 'document', 'window']) delete globalThis[name];
`;

const START = `globalThis.begin({ data: workerData.program, ports: [workerData.port] });`;

/** A worker of Node.js in the place of the browser's. */
const nodeSandbox: Sandbox = {
  start: (program, receive) => {
    const { port1, port2 } = new MessageChannel();
    const worker = new Worker(`${AS_IN_A_BROWSER}\n${bundle.text}\n${START}`, {
      eval: true,
      workerData: { program, port: port2 },
      transferList: [port2],
    });
    worker.on('error', (error) => receive({ type: 'unavailable', message: error.message }));
    port1.on('message', receive);
    return {
      post: (message) => port1.postMessage(message),
      kill: () => {
        port1.close();
        void worker.terminate();
      },
    };
  },
};

async function run(source: string, env: Readonly<Record<string, string>> = {}, language: Language = 'js') {
  const { door, env: keys, clockAhead } = serving();
  const compiled = compile(source, language);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  const lines: string[] = [];
  const program = {
    ...compiled.value,
    file: `code.${language}`,
    env: { ...keys, ...env },
    clockAhead,
    limits: LIMITS,
  };
  const result: RunResult = await runIn(nodeSandbox, program, {
    door,
    onOutput: ({ level, text }) => lines.push(`${level}: ${text}`),
    signal: null,
  });
  return { lines, result };
}

const FINISHED = { outcome: 'finished', exitCode: 0, truncated: false };

describe('the worker', () => {
  it('is one script with the SDK in it, and asks for nothing that a worker has not', () => {
    expect(bundle.text).not.toMatch(/^\s*(?:import|export)\b/m);
    expect(bundle.text).not.toContain('DOMParser');
    expect(bundle.packages.map((folder) => folder.replace(/^.*\/node_modules\//, ''))).toEqual(
      expect.arrayContaining(['@aws-sdk/client-iam', '@aws-sdk/client-s3', '@aws-sdk/client-sts']),
    );
    expect(gzipSync(bundle.text).length / 1000).toBeLessThan(170);
  });
});

describe('code for the SDK runs unmodified', () => {
  it('assumes a role and lists the buckets with what it was given', async () => {
    const story = await run(`import { STSClient, AssumeRoleCommand } from "@aws-sdk/client-sts";
import { S3Client, ListBucketsCommand } from "@aws-sdk/client-s3";

const region = "us-east-1";
const sts = new STSClient({ region: "us-east-1" });
const { Credentials } = await sts.send(
  new AssumeRoleCommand({
    RoleArn: "arn:aws:iam::123456789012:role/account-s3-full-access",
    RoleSessionName: "example-role",
    DurationSeconds: 3600,
  }),
);
const s3 = new S3Client({
  region,
  credentials: {
    accessKeyId: Credentials.AccessKeyId,
    secretAccessKey: Credentials.SecretAccessKey,
    sessionToken: Credentials.SessionToken,
  },
});
const { Buckets } = await s3.send(new ListBucketsCommand({}));
console.log(Credentials.Expiration, Buckets.map(({ Name }) => Name));
`);
    expect(story).toEqual({ lines: ["log: 2026-01-15T10:00:00.000Z [ 'reports' ]"], result: FINISHED });
  });

  it('in TypeScript, with require, with commands as methods and without waiting at the top', async () => {
    const typed = await run(
      `import { STS, type GetCallerIdentityResponse as Who } from '@aws-sdk/client-sts';
interface Line { readonly arn: string | undefined }
async function main(): Promise<void> {
  const who: Who = await new STS().getCallerIdentity();
  const line: Line = { arn: who.Arn };
  setTimeout(() => console.log(line), 30);
}
main();`,
      { AWS_REGION: 'eu-west-1' },
      'ts',
    );
    const old = await run(`const { IAMClient } = require('@aws-sdk/client-iam');
console.log(new IAMClient({ region: 'us-east-1' }).constructor.name, process.env.AWS_PROFILE);`);
    expect([typed, old]).toEqual([
      { lines: ["log: { arn: 'arn:aws:iam::123456789012:user/Test' }"], result: FINISHED },
      { lines: ['log: IAMClient undefined'], result: FINISHED },
    ]);
  });
});

describe('H-031 Region and credentials are those of the environment', () => {
  const ASK = `import { STSClient, GetCallerIdentityCommand } from '@aws-sdk/client-sts';

const { Arn } = await new STSClient(${'OPTIONS'}).send(new GetCallerIdentityCommand({}));
console.log(Arn);`;
  const asking = (options: string, env: Readonly<Record<string, string>>) =>
    run(ASK.replace('OPTIONS', options), env);

  it('and what the code gives goes first', async () => {
    const { result } = await asking(
      "{ region: 'us-east-1', credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'x' } }",
      { AWS_REGION: 'eu-west-1' },
    );
    expect(result).toMatchObject({ error: { name: 'InvalidClientTokenId', line: 3 } });
  });

  it('without them, a call fails as it does in Node.js', async () => {
    const { result: ofRegion } = await asking('{}', {});
    const { result: ofKeys } = await asking("{ region: 'us-east-1' }", { AWS_ACCESS_KEY_ID: '' });
    expect([ofRegion, ofKeys]).toMatchObject([
      { error: { kind: 'thrown', name: 'Error', message: 'Region is missing' } },
      {
        error: {
          name: 'CredentialsProviderError',
          message: 'Could not load credentials from any providers',
        },
      },
    ]);
  });
});

describe('what the code throws', () => {
  it('is told with AWS’s name and the line of the call', async () => {
    const { result } = await run(`import { S3Client, ListBucketsCommand } from '@aws-sdk/client-s3';

async function list() {
  return await new S3Client({ region: 'us-east-1' }).send(new ListBucketsCommand({}));
}
console.log('before');
await list();`);
    expect(result).toMatchObject({
      outcome: 'failed',
      error: { kind: 'thrown', name: 'AccessDenied', line: 4 },
    });
    expect(result.outcome === 'failed' && result.error.kind === 'thrown' && result.error.text).toMatch(
      /^AccessDenied: User: .*\n {4}at list \(code\.js:4\)\n {4}at code\.js:7 \{\n {2}'\$fault': 'client',/,
    );
  });

  it('ends the run also where nobody waited for it', async () => {
    const { lines, result } = await run(
      "console.log(1);\nPromise.reject(new TypeError('late'));\nsetTimeout(() => console.log(2), 500);",
    );
    expect([lines, result]).toMatchObject([['log: 1'], { error: { name: 'TypeError', line: 2 } }]);
  });

  it('is no error when it leaves by process.exit', async () => {
    const { lines, result } = await run("console.warn('a'); process.exit(3); console.log('b');");
    expect([lines, result]).toEqual([['warn: a'], { ...FINISHED, exitCode: 3 }]);
  });
});

it('no further modules can be made', async () => {
  const { lines } = await run('console.log(typeof URL.createObjectURL, typeof Worker)');
  expect(lines).toEqual(['log: undefined undefined']);
});
