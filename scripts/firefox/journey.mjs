import { press, seek, seekText } from './seek.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const TRUSTS_ANA =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:user/Ana"},"Action":"sts:AssumeRole"}]}';

/**
 * What a learner does first, one step after the other on one page.
 * @type {readonly (readonly [name: string, run: (page: Page, address: string) => Promise<unknown>])[]}
 */
export const JOURNEY = [
  [
    'the home page opens the lesson',
    async (page, address) => {
      await page.goto(address);
      await press(page, 'link', 'Start: Across accounts');
      await seek(page, 'region', 'Lesson');
    },
  ],
  [
    'the call is denied',
    async (page) => {
      await press(await decision(page), 'button', 'Make the call');
      await seekText(await decision(page), 'AccessDenied');
      await seekText(await decision(page), 'Denied: the trust policy does not name you');
    },
  ],
  [
    'the trust policy is mended by typing',
    async (page) => {
      await press(await lesson(page), 'button', 'Next step');
      await replaceText(page, TRUSTS_ANA);
      await seekText(await lesson(page), '3 of 3 met');
      await seekText(await decision(page), 'your identity policy does not allow');
    },
  ],
  [
    'with the caller’s own policy mended, the call is allowed',
    async (page) => {
      await press(await lesson(page), 'button', 'Next step');
      const solution = await seekText(await lesson(page), 'Show the solution');
      await solution.click();
      await press(await lesson(page), 'button', 'Apply it');
      await seekText(await decision(page), 'Allowed: both accounts agree');
    },
  ],
  [
    'the sandbox opens a world',
    async (page, address) => {
      await page.goto(`${address}#/sandbox`);
      await seek(page, 'heading', 'Sandbox');
      await page.goto(`${address}#/sandbox/two-accounts`);
      await seek(await decision(page), 'button', 'Make the call');
    },
  ],
  [
    'the trust matrix shows who may assume what',
    async (page) => {
      await press(page, 'button', 'Trust matrix');
      const matrix = await seek(page, 'region', 'Trust matrix');
      await matrix.waitForSelector('::-p-aria([role="gridcell"])');
    },
  ],
  [
    'the terminal says who calls',
    async (page) => {
      await press(page, 'button', 'Terminal');
      const terminal = await seek(page, 'region', 'Terminal');
      const command = await seek(terminal, 'textbox', 'Command');
      await command.type('aws sts get-caller-identity');
      await page.keyboard.press('Enter');
      await seekText(await seek(terminal, 'log', 'Output of the terminal'), '"Account": "444455556666"');
    },
  ],
];

const decision = (/** @type {Page} */ page) => seek(page, 'region', 'Decision');
const lesson = (/** @type {Page} */ page) => seek(page, 'region', 'Lesson');

/** Types over all that the trust policy's editor holds. The editor closes brackets and quotes; typing them goes past. */
async function replaceText(/** @type {Page} */ page, /** @type {string} */ text) {
  const policies = await seek(page, 'region', 'Policies');
  await policies.waitForSelector('.monaco-editor .view-line');
  const editor = await policies.waitForSelector('textarea[aria-label^="Trust policy of prod/ReadOnly"]');
  await editor?.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}
