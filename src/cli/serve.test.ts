import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { err, ok } from '../lib/result.ts';
import { runLab } from './commands.ts';

const FILES: Readonly<Record<string, string>> = {
  'world.yaml': "accounts: [{ id: '111122223333', users: [{ name: Ana }] }]",
  'broken.yaml': 'accounts: [{ id: 111122223333 }]',
};

async function serve(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await runLab(['serve', ...args], {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    readFile: (path) => {
      const text = FILES[path];
      return text === undefined ? err('no such file') : ok(text);
    },
    listFiles: () => err('no such file'),
  });
  return { code, ...said };
}

const USAGE =
  'usage: serve [--world FILE] [--port N] [--host NAME] [--save FILE] [--clock TIME] [--ahead DURATION]\n';

const refusal = (why: string) => ({ code: 2, out: '', err: `serve: ${why}\n${USAGE}` });

const WHERE =
  'broken.yaml: line 1, /accounts/0/id: expected an account id: 12 digits in quotes, found 111122223333';

describe('serve does not start', () => {
  test.each([
    [['--port', '65536'], '65536 is no port'],
    [['--port', '80.5'], '80.5 is no port'],
    [['--port', 'http'], 'http is no port'],
    [['--world', 'none.yaml'], 'none.yaml: no such file'],
    [['--world', 'world.yaml', '--clock', 'noon'], 'noon is no time such as 2026-01-15T09:00:00Z'],
    [['--world', 'world.yaml', '--ahead', '1h'], '1h is no duration such as PT1H'],
  ])('with %j', async (args, why) => {
    expect(await serve(...args)).toEqual(refusal(why));
  });

  test.each([
    [['--prot', '80'], "Unknown option '--prot'"],
    [['--port'], "Option '--port <value>' argument missing"],
    [['world.yaml'], "Unexpected argument 'world.yaml'"],
  ])('with %j, in the words of Node', async (args, why) => {
    const said = await serve(...args);
    expect(said).toEqual({ code: 2, out: '', err: expect.stringContaining(`serve: ${why}`) });
  });

  test('with a world that cannot be understood, and says where', async () => {
    expect(await serve('--world', 'broken.yaml')).toEqual(refusal(WHERE));
  });

  test('with a saved world that cannot be understood, and leaves it as it is', async () => {
    expect(await serve('--world', 'world.yaml', '--save', 'broken.yaml')).toEqual(refusal(WHERE));
  });

  test('with something unreadable where the world is to be kept, and leaves it as it is', async () => {
    const folder = tmpdir();
    expect(await serve('--world', 'world.yaml', '--save', folder)).toEqual(
      refusal(`${folder}: no such file`),
    );
  });

  test('where no world can be kept, and says so before anybody calls', async () => {
    const file = join(tmpdir(), 'sts-lab-no-such-folder', 'world.json');
    expect(await serve('--world', 'world.yaml', '--port', '0', '--save', file)).toEqual(
      refusal(`${file} could not be written: ENOENT: no such file or directory, open '${file}.new'`),
    );
  });

  test('at a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    expect(await serve('--world', 'world.yaml', '--port', String(port))).toEqual(
      refusal(`port ${port} is taken`),
    );
    other.close();
  });

  test('at an address that is not of this machine', async () => {
    const said = await serve('--world', 'world.yaml', '--port', '0', '--host', '192.0.2.1');
    expect(said).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^serve: cannot listen: .*EADDRNOTAVAIL/),
    });
  });
});
