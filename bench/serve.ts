import { Agent, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../src/cli/serve.ts';
import { err, ok } from '../src/lib/result.ts';
import { call, type Caller } from './signedCall.ts';

/*
 * What `serve` adds to a bare HTTP server: signed AssumeRole calls to it and to a server of node:http that sends back what
 * it got, by the same client in the same process, in turns. The client signs each call anew, with a signing key that it
 * has derived once. Both are warmed up first, `serve` with a world that is thrown away: in the one that is measured,
 * every call leaves a session and an event more. The floor is the gate, the median of the turns is held to it: what else
 * goes on in the machine falls upon single turns.
 */
const FLOOR = 0.25;
const WARM_UP = 15;
const ROUNDS = 15;
const CALLS = 300;
const AT_ONCE = 8;

const WORLD = `
accounts:
  - id: '111122223333'
    users:
      - name: Ana
    roles:
      - name: App
        trustPolicy:
          Version: '2012-10-17'
          Statement: [{ Effect: Allow, Principal: { AWS: 'arn:aws:iam::111122223333:user/Ana' }, Action: sts:AssumeRole }]
`;
const BODY = new URLSearchParams({
  Action: 'AssumeRole',
  Version: '2011-06-15',
  RoleArn: 'arn:aws:iam::111122223333:role/App',
  RoleSessionName: 'ana',
}).toString();

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

const echo = await startEcho();
await inTurns(WARM_UP);
const turns = await inTurns(ROUNDS);
agent.destroy();
echo.stop();

const costs = {
  serve: median(turns.map(({ serve: cost }) => cost)),
  echo: median(turns.map((turn) => turn.echo)),
};
const share = median(turns.map((turn) => turn.echo / turn.serve));
console.log(`Signed AssumeRole calls over HTTP, ${AT_ONCE} at once, the client's work included.\n`);
console.table({
  serve: {
    'a second of processor time': Math.round(CALLS / costs.serve),
    'share of the echo': Number(share.toFixed(3)),
    floor: FLOOR,
  },
  'echo of node:http': {
    'a second of processor time': Math.round(CALLS / costs.echo),
    'share of the echo': 1,
    floor: 1,
  },
});
if (share < FLOOR) console.error(`serve answers less than ${FLOOR * 100} % of what a bare server does.`);
process.exitCode = share < FLOOR ? 1 : 0;

/** What calls to each of the two cost, turn by turn, on a lab that is started for it. */
async function inTurns(
  rounds: number,
): Promise<readonly { readonly echo: number; readonly serve: number }[]> {
  const lab = await startServe();
  const costsOfTurns: { echo: number; serve: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const echoed = await costOf({ ...lab.caller, url: echo.url });
    costsOfTurns.push({ echo: echoed, serve: await costOf(lab.caller) });
  }
  await lab.stop();
  return costsOfTurns;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Seconds of processor time for some calls, several at once: what else runs on the machine does not count. */
async function costOf(caller: Caller): Promise<number> {
  const start = process.cpuUsage();
  let left = CALLS;
  const knock = async (): Promise<void> => {
    while (left-- > 0) {
      const { status } = await call(agent, caller, BODY);
      if (status !== 200) throw new Error(`${caller.url} answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, knock));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** `serve` as the command runs it, in this process; stopped as from outside. */
async function startServe(): Promise<{ readonly caller: Caller; readonly stop: () => Promise<unknown> }> {
  let ended: number | Promise<number> = 0;
  const greeting = await new Promise<string>((out, reject) => {
    ended = serve.run(['--port', '0', '--world', 'world.yaml'], {
      out,
      err: (text) => reject(new Error(text)),
      readFile: (name) => (name === 'world.yaml' ? ok(WORLD) : err('no such file')),
      listFiles: () => err('no such folder'),
    });
  });
  const named = (name: string): string => new RegExp(`export ${name}=(\\S+)`).exec(greeting)?.[1] ?? '';
  return {
    caller: {
      url: named('AWS_ENDPOINT_URL'),
      accessKeyId: named('AWS_ACCESS_KEY_ID'),
      secretAccessKey: named('AWS_SECRET_ACCESS_KEY'),
    },
    stop: async () => {
      process.kill(process.pid, 'SIGTERM');
      await ended;
    },
  };
}

async function startEcho(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const server = createServer((incoming, outgoing) => {
    outgoing.writeHead(200, { 'content-type': 'text/xml' });
    incoming.pipe(outgoing);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
