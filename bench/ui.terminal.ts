import { expect, test } from '@playwright/test';
import { start } from '../e2e/lab.ts';

/** From Enter to the output in the page, in milliseconds, for 95 of 100 commands. */
const BUDGET = 30;

const WARM_UP = 10;
const COMMANDS = 50;

const LINE = 'aws sts get-caller-identity';

test('from Enter to what aws sts get-caller-identity says', async ({ page }) => {
  await start(page);
  await page.getByRole('button', { name: 'Open the terminal' }).click();
  const terminal = page.getByRole('region', { name: 'Terminal' });
  const command = terminal.getByRole('textbox', { name: 'Command' });
  const log = terminal.getByRole('log', { name: 'Output of the terminal' });
  await command.focus();

  // From the key going down to the answer standing in the document.
  await log.evaluate((output, end) => {
    let down = 0;
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Enter') down = performance.now();
      },
      { capture: true },
    );
    new MutationObserver(() => {
      const last = output.querySelector(':scope > li:last-child')?.textContent ?? '';
      if (down === 0 || !last.includes(end)) return;
      performance.measure('answer', { start: down, end: performance.now() });
      down = 0;
    }).observe(output, { childList: true, subtree: true, characterData: true });
  }, ':user/Ana"');

  for (let each = 1; each <= WARM_UP + COMMANDS; each++) {
    await command.fill(LINE);
    await command.press('Enter');
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('answer').length), { intervals: [5, 20] })
      .toBe(each);
  }

  const took = await page.evaluate(() =>
    performance.getEntriesByName('answer').map(({ duration }) => duration),
  );
  const measured = took.slice(WARM_UP);
  console.log(`from Enter to the output of ${LINE}, ${measured.length} commands:`);
  console.log(`  median ${at(measured, 0.5)} ms, p95 ${at(measured, 0.95)} ms (budget ${BUDGET} ms)`);
  expect(measured.length).toBe(COMMANDS);
  expect(Number(at(measured, 0.95))).toBeLessThanOrEqual(BUDGET);
});

const at = (values: readonly number[], share: number): string =>
  (values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN).toFixed(1);
