import { expect, test, type Page } from '@playwright/test';
import { region, tabTo, violations } from './lab.ts';

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

/** A world's page with one of its tools open. */
async function open(page: Page, world: string, tool: string) {
  await page.goto(`./#/sandbox/${world}`);
  await expect(region(page, 'Decision').getByRole('heading', { name: 'The call' })).toBeVisible();
  await button(page, tool).click();
  await expect(region(page, tool)).toBeVisible();
  return { decision: region(page, 'Decision'), tool: region(page, tool) };
}

const inTools = (page: Page) => violations(page, '#region-tools');

/** The lab's time in the region of the clock. */
const time = (page: Page) => region(page, 'Clock').locator('time').first();

test('the clock plays until a session ends, jumps to its end, by durations and to times; undo leads back', async ({
  page,
}) => {
  const { decision, tool } = await open(page, 'role-chain', 'Clock');
  await expect(tool.getByText('Nothing is going to end')).toBeVisible();
  await decision.getByRole('button', { name: 'Make the call' }).click();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await tool.getByRole('radio', { name: '1 h', exact: true }).check();
  await button(page, 'Play').click();
  await expect(tool.getByText(/^Stopped: people\/Gateway \/ .* has just ended\.$/).first()).toBeVisible();
  await expect(time(page)).toHaveText(/10:00:00/);
  await expect(button(page, 'Play')).toBeVisible();
  await button(page, /^Undo: clock moved on by 1 h/).click();
  await expect(time(page)).toHaveText(/09:00:00/);
  // Slow enough that nothing ends before the step back.
  await tool.getByRole('radio', { name: '1 min', exact: true }).check();
  await button(page, 'Play').click();
  await expect(button(page, 'Pause')).toBeVisible();
  await button(page, /^Undo/).click();
  await expect(tool.getByText('Stopped, because the lab went back or started over.').first()).toBeVisible();
  await expect(time(page)).toHaveText(/09:00:00/);

  await tool.getByRole('button', { name: /^Jump to just before people\/Gateway \/ / }).click();
  await expect(time(page)).toHaveText(/09:59:59/);
  await tool.getByRole('button', { name: /^Jump to the end of people\/Gateway \/ / }).click();
  await expect(time(page)).toHaveText(/10:00:00/);
  await expect(tool.getByText(/2026-01-15 10:00 UTC: ended/)).toBeVisible();
  await button(page, /^Undo/).click();
  await expect(time(page)).toHaveText(/09:59:59/);

  const duration = tool.getByRole('textbox', { name: /ISO 8601 duration/ });
  await duration.fill('an hour');
  await duration.press('Enter');
  await expect(tool.getByRole('alert')).toContainText('“an hour” is no ISO 8601 duration');
  await expect(tool.getByRole('alert')).toBeInViewport({ ratio: 0.9 });
  await expect(tool.getByRole('button', { name: /^Jump to the end of/ })).toBeVisible();
  expect(await inTools(page)).toEqual([]);
  await duration.fill('P1DT30M');
  await duration.press('Enter');
  await expect(time(page)).toHaveText(/10:29:59\s*2026-01-16/);
  await expect(duration).toHaveValue('P1DT30M');
  const to = tool.getByLabel('To a date and time (UTC)');
  await to.fill('2026-01-01T00:00:00');
  await button(page, 'Go there').click();
  await expect(tool.getByRole('alert')).toContainText('is not after the lab’s time');
  await to.fill('2026-02-01T12:00:00');
  await button(page, 'Go there').click();
  await expect(time(page)).toHaveText(/12:00:00\s*2026-02-01/);
});

test('a session is opened, copied and folded away when it has ended', async ({ page }) => {
  const { decision, tool } = await open(page, 'role-chain', 'Sessions');
  await decision.getByRole('button', { name: 'Make the call' }).click();
  await tool.getByRole('button', { name: 'What it is' }).click();
  await expect(tool.getByText(/^arn:aws:sts::444455556666:assumed-role\/Gateway\//)).toBeVisible();
  expect(await inTools(page)).toEqual([]);
  await tool.getByRole('button', { name: 'Copy environment variables' }).click();
  const copied = await page.evaluate(async () => navigator.clipboard.readText());
  expect(copied).toMatch(/^export AWS_ACCESS_KEY_ID='ASIA/);
  await button(page, 'Clock').click();
  await button(page, 'Move on by 1 h').click();
  await button(page, 'Sessions').click();
  await expect(tool.getByText('Every session has ended')).toBeVisible();
  await tool.getByRole('button', { name: '1 session has ended' }).click();
  await expect(tool.getByRole('button', { name: 'Use as caller' })).toBeVisible();
});

test('the charts of the call and of identities say where one stands, and lead on', async ({ page }) => {
  const { decision, tool } = await open(page, 'role-chain', 'Charts');
  const chart = tool.getByRole('group', { name: 'Statechart of the call' });
  await expect(chart.getByRole('button', { name: /^Settled/ })).toHaveAttribute('aria-current', 'true');
  await expect(tool.getByText('The call has been answered: no stage is left.')).toBeVisible();
  expect(await inTools(page)).toEqual([]);
  await expect(chart.getByRole('button', { name: /^Authorized.*BACK$/ })).toBeVisible();
  await button(page, 'RESET').click();
  await expect(chart.getByRole('button', { name: /^Ready/ })).toHaveAttribute('aria-current', 'true');
  await expect(decision.getByText('Not reached').first()).toBeVisible();
  await tabTo(page, chart.getByRole('button', { name: /^Ready/ }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(chart.getByRole('button', { name: /^Authenticated/ })).toHaveAttribute('aria-current', 'true');
  await decision.getByRole('button', { name: 'Run' }).click();
  await expect(chart.getByRole('button', { name: /^Settled/ })).toHaveAttribute('aria-current', 'true');

  // The chart of identities makes the calls that lead on, and says why the rest may not be called.
  await button(page, 'Who I can be').click();
  const identities = tool.getByRole('group', { name: 'Statechart of identities' });
  const here = identities.locator('[aria-current=true]');
  await expect(here).toHaveAccessibleName(/people\/Ana/);
  expect(await inTools(page)).toEqual([]);
  await expect(
    identities.getByRole('button', { name: /^people\/Gateway role session AssumeRole$/ }),
  ).toBeVisible();
  await button(page, 'Make this call: AssumeRole: people/Gateway').click();
  await expect(here).toHaveAccessibleName(/people\/Gateway.*role session/);
  await expect(decision.getByText('sts:GetCallerIdentity', { exact: true }).first()).toBeVisible();
  const refused = tool.getByRole('group', { name: /^May not be called/ });
  await refused.getByRole('button', { name: /^GetSessionToken/ }).click();
  await expect(refused.getByRole('button', { name: 'Rule B-003: show it' })).toBeVisible();
  await button(page, 'Let the session run out').click();
  await expect(here).toHaveAccessibleName(/Expired/);
  await identities
    .getByRole('button', { name: /people\/Ana.*user/ })
    .first()
    .click();
  await button(page, 'Use its own keys').click();
  await expect(here).toHaveAccessibleName(/people\/Ana/);
});
