import { describe, expect, test } from 'vitest';
import { createShell } from './createShell.ts';
import { keysOf, learning, NOW, role } from './fixture.ts';

const printed = (stdout: string, stderr = '', code = 0) => ({ stdout, stderr, code });

describe('from line to line', () => {
  test('exports, variables, folder, aliases and the code of the last line last', async () => {
    const { run, shell } = learning();
    await run('export A=1; B=2; alias hi="echo hello"; mkdir -p sub; cd sub');
    expect(await run('echo $A $B $(pwd); hi')).toEqual(printed('1 2 /home/learner/sub\nhello\n'));
    expect(await run('false')).toEqual(printed('', '', 1));
    expect(await run('echo $?')).toEqual(printed('1\n'));
    expect(await run('unset A; cd -')).toEqual(printed('/home/learner\n'));
    expect(await run('echo "[$A]"')).toEqual(printed('[]\n'));
    expect([shell.cwd(), shell.env()['B'], shell.env()['HOME']]).toEqual([
      '/home/learner',
      undefined,
      '/home/learner',
    ]);
  });

  test('a line that does not parse changes nothing but the code', async () => {
    const { run } = learning();
    await run('A=1');
    const { code, stderr } = await run('A=2; echo "open');
    expect([code, stderr.includes('unexpected EOF')]).toEqual([2, true]);
    expect(await run('echo $A $?')).toEqual(printed('1 2\n'));
  });

  test('comments, here-documents, backslashes at the end', async () => {
    const { run } = learning();
    expect(await run('# nothing')).toEqual(printed(''));
    expect(await run('cat <<END\nto $HOME\nEND')).toEqual(printed('to /home/learner\n'));
    expect(await run('echo a\\')).toEqual(printed('a\n'));
    expect(await run('echo a\\\\')).toEqual(printed('a\\\n'));
  });

  test('lines that are started at once run one after the other', async () => {
    const { run } = learning();
    const ran = await Promise.all([run('A=1'), run('A=$((A + 1))'), run('echo $A')]);
    expect(ran.at(-1)).toEqual(printed('2\n'));
  });
});

describe('stopping', () => {
  const never = { door: () => new Promise<never>(() => undefined), now: () => NOW };

  test('a line that waits for ever is stopped in time', async () => {
    const shell = createShell({ ...never, timeLimit: 50 });
    expect((await shell.run('sleep 1000')).code).toBe(124);
    expect((await shell.run('while true; do sleep 0.01; done')).code).toBe(124);
    expect(
      (await shell.run('AWS_ACCESS_KEY_ID=a AWS_SECRET_ACCESS_KEY=b aws sts get-caller-identity')).code,
    ).toBe(124);
    expect(await shell.run('echo $?')).toEqual(printed('124\n'));
  });

  test('a line that works for ever is stopped too', async () => {
    expect((await createShell(never).run('while true; do :; done')).code).toBe(126);
  });

  test('by who sits there', async () => {
    const stop = new AbortController();
    const running = createShell(never).run('sleep 1000', { signal: stop.signal });
    stop.abort();
    expect((await running).code).toBe(130);
  });
});

describe('with aws', () => {
  test('pipes, jq, exports: a learner becomes a role by hand (H-032)', async () => {
    const { run, world } = learning();
    const { id, secret } = keysOf(world(), 'Ana');
    await run(`export AWS_ACCESS_KEY_ID=${id} AWS_SECRET_ACCESS_KEY=${secret}`);
    await run(
      `aws sts assume-role --role-arn ${role('Deploy')} --role-session-name jaswinder-deploy > session.json`,
    );
    await run('export AWS_ACCESS_KEY_ID=$(jq -r .Credentials.AccessKeyId session.json)');
    await run('export AWS_SECRET_ACCESS_KEY=$(jq -r .Credentials.SecretAccessKey session.json)');
    await run('export AWS_SESSION_TOKEN=$(jq -r .Credentials.SessionToken session.json)');
    expect(await run('aws sts get-caller-identity --query Arn --output text')).toEqual(
      printed('arn:aws:sts::123456789012:assumed-role/Deploy/jaswinder-deploy\n'),
    );
    expect(await run('AWS_PROFILE=dev aws sts get-caller-identity --query Arn --output text')).toEqual(
      printed('arn:aws:sts::123456789012:assumed-role/Deploy/jaswinder-deploy\n'),
    );
  });

  test('what is not exported is not seen', async () => {
    const { run } = learning();
    await run('AWS_PROFILE=dev');
    expect((await run('aws sts get-caller-identity')).code).toBe(253);
    await run('export AWS_PROFILE');
    expect((await run('aws sts get-caller-identity')).code).toBe(0);
  });

  test('requests are signed and say who sends them', async () => {
    const { run, requests } = learning();
    await run('aws sts get-caller-identity --profile dev');
    expect(
      requests.map(({ method, host, headers, body }) => [
        method,
        host,
        headers['x-amz-date'],
        headers['user-agent']?.split(' ').at(-1),
        headers['authorization']?.includes('/20260115/us-east-1/sts/aws4_request'),
        new TextDecoder().decode(body),
      ]),
    ).toEqual([
      [
        'POST',
        'sts.us-east-1.amazonaws.com',
        '20260115T090000Z',
        'md/command#sts.get-caller-identity',
        true,
        'Action=GetCallerIdentity&Version=2011-06-15',
      ],
    ]);
  });
});
