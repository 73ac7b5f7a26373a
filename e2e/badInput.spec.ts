import { expect, test } from '@playwright/test';
import { ANA, startMending, trusting, write } from './lab.ts';

test('half-typed, refused, hostile and endless text: each says what it is, and the page stays alive', async ({
  page,
}) => {
  const { decision, policies, trust } = await startMending(page);
  const verdict = decision.getByText('your identity policy does not allow').first();
  await write(page, trust, trusting(ANA));
  await expect(verdict).toBeVisible();
  await write(page, trust, trusting(ANA).slice(0, -4));
  await expect(policies.getByText(/Not JSON yet: it breaks on line \d+/)).toBeVisible();
  await expect(decision.getByText('Out of date').first()).toBeVisible();
  await expect(verdict).toBeVisible();

  // What AWS would refuse stays a draft, with its answer.
  await write(page, trust, trusting('arn:aws:iam::444455556666:user/Anna'));
  await expect(policies.getByText('AWS would refuse to save this')).toBeVisible();
  await expect(
    policies.getByText(
      'MalformedPolicyDocument: Invalid principal in policy: "AWS":"arn:aws:iam::444455556666:user/Anna"',
    ),
  ).toBeVisible();

  await write(page, trust, trusting('<img src=x onerror="document.title=`owned`">'));
  await expect(policies.getByText(/Invalid principal in policy: "AWS":"<img/)).toBeVisible();
  await expect(page).toHaveTitle('Across accounts · STS Lab');

  await write(page, trust, `{"Statement":[${'{"Effect":"Allow"},'.repeat(55_000)}]}`);
  await expect(policies.getByRole('list', { name: 'Problems' })).toContainText('the lab reads up to');
  await write(page, trust, trusting(ANA));
  await expect(policies.getByText('AWS would refuse to save this')).toHaveCount(0);
  await expect(verdict).toBeVisible();
});

test('a corrupt save is put aside, and said', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() =>
    localStorage.setItem('sts-lab/lesson/across-accounts', '{"version":1,"value":{"at":"x"}}'),
  );
  await page.goto('./#/learn/across-accounts');
  await expect(page.getByRole('alert').filter({ hasText: 'saved work' })).toContainText(
    'Your saved work could not be read',
  );
  await expect(page.getByText('Step 1 of 7')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('sts-lab/lesson/across-accounts.broken'))).toBe(
    '{"version":1,"value":{"at":"x"}}',
  );
});
