import { expect, test, type Page } from '@playwright/test';
import { READ_ONLY, region } from './lab.ts';

/** Opens a tool of a ready world. */
async function open(page: Page, tool: 'Terminal' | 'Code') {
  await page.goto('./#/sandbox/two-accounts');
  await page.getByRole('button', { name: tool, exact: true }).click();
  return region(page, tool);
}

/** Runs a line in the shell and gives what the terminal then shows. */
async function run(page: Page, line: string): Promise<string> {
  const terminal = page.getByRole('region', { name: 'Terminal' });
  const command = terminal.getByRole('textbox', { name: 'Command' });
  await command.fill(line);
  await command.press('Enter');
  await expect(terminal.getByRole('button', { name: 'Stop' })).toHaveCount(0);
  await expect(terminal.getByText('Running…')).toHaveCount(0);
  return terminal.getByRole('log', { name: 'Output of the terminal' }).innerText();
}

test('the shell calls AWS, keeps files and variables, completes, and asks; its calls are calls of the lab', async ({
  page,
}) => {
  const terminal = await open(page, 'Terminal');
  expect(await run(page, 'aws sts get-caller-identity --query Arn --output text')).toContain(
    'arn:aws:iam::444455556666:user/Cleo',
  );
  const denied = await run(page, `aws sts assume-role --role-arn ${READ_ONLY} --role-session-name ana`);
  expect(denied).toContain(
    `An error occurred (AccessDenied) when calling the AssumeRole operation: User: arn:aws:iam::444455556666:user/Cleo is not authorized to perform: sts:AssumeRole on resource: ${READ_ONLY}`,
  );
  expect(denied).toContain('Exit code 254');
  await page.getByRole('button', { name: 'Undo: call of sts:AssumeRole' }).click();
  const output = terminal.getByRole('log', { name: 'Output of the terminal' });
  await expect(output).toContainText('Exit code 254');

  // Files, pipes and variables last from line to line; Tab completes, Escape lets it go.
  await run(page, 'export GREETING=hello; echo $GREETING > note.txt');
  expect(await run(page, 'cat note.txt | tr a-z A-Z')).toContain('HELLO');
  const command = terminal.getByRole('textbox', { name: 'Command' });
  await command.fill('aws sts get-caller-i');
  await command.press('Tab');
  await expect(command).toHaveValue('aws sts get-caller-identity ');
  await command.press('Escape');
  await command.press('Tab');
  await expect(command).not.toBeFocused();
  await command.press('Control+c');
  await command.press('ArrowUp');
  await expect(command).toHaveValue('cat note.txt | tr a-z A-Z');

  // What asks one thing after the other is answered, and can be stopped.
  await command.fill('aws configure --profile ci');
  await command.press('Enter');
  for (const [asked, answer] of [
    ['AWS Access Key ID [None]:', 'AKIAIOSFODNN7EXAMPLE'],
    ['AWS Secret Access Key [None]:', 'wJalrXUtnFEMI'],
    ['Default region name [None]:', 'eu-west-1'],
    ['Default output format [None]:', ''],
  ] as const) {
    const field = terminal.getByRole('textbox', { name: asked });
    await field.fill(answer);
    await field.press('Enter');
  }
  expect(await run(page, 'aws configure get region --profile ci')).toContain(
    'Default region name [None]: eu-west-1',
  );
  await expect(output.getByText(/^eu-west-1\n$/)).toBeVisible();
  await command.fill('aws configure');
  await command.press('Enter');
  await terminal.getByRole('textbox', { name: /^AWS Access Key ID/ }).press('Control+c');
  await expect(output).toContainText('Exit code 130');
  await command.fill('clear');
  await command.press('Enter');
  await expect(output).toHaveText(/^Try:/);
});

test('code for the AWS SDK runs apart from the page, is stopped when it does not end, and reaches nothing', async ({
  page,
  baseURL,
}) => {
  const code = await open(page, 'Code');
  const output = code.getByRole('log', { name: 'Output of the code' });
  const runCode = async (source: string): Promise<string> => {
    await code.getByRole('textbox', { name: 'Code' }).fill(source);
    await code.getByRole('button', { name: 'Run the code' }).click();
    await expect(code.getByRole('button', { name: 'Run the code' })).toBeVisible({ timeout: 20_000 });
    return output.innerText();
  };
  expect(
    await runCode(`import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
const { Arn } = await new STSClient({ region: 'us-east-1' }).send(new GetCallerIdentityCommand({}));
console.log(Arn as string);`),
  ).toContain('arn:aws:iam::444455556666:user/Cleo');
  expect(await runCode("import x from 'lodash'; console.log(x);")).toContain('Line 1: lodash is not there.');
  const sent: string[] = [];
  page.on('response', (response) => {
    if (!response.url().startsWith('blob:') && !/runner-frame/.test(response.url()))
      sent.push(response.url());
  });
  const ways = await runCode(`const attempt = async (name: string, way: () => unknown) => {
  try { await way(); console.log(name, 'OPEN'); } catch { console.log(name, 'closed'); }
};
await attempt('fetch', () => fetch('${baseURL ?? ''}'));
await attempt('importScripts', () => (self as any).importScripts('${baseURL ?? ''}'));
await attempt('document', () => document.title);
await attempt('localStorage', () => localStorage.length);
await attempt('eval', () => (0, eval)('1'));
console.log('origin', self.origin);`);
  expect(ways.split('\n').filter((line) => line !== '')).toEqual([
    'fetch closed',
    'importScripts closed',
    'document closed',
    'localStorage closed',
    'eval closed',
    'origin null',
    'Finished.',
  ]);
  expect(sent).toEqual([]);
  expect(await runCode("console.log('begun'); while (true) {}")).toContain('Stopped after 10 seconds.');
});
