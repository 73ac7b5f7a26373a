import { expect, test } from '@playwright/test';
import { region, violations } from './lab.ts';

test('the lab speaks Spanish when it is asked to, keeps to it, and goes back', async ({ page }) => {
  await page.goto('./');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(html).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('button', { name: 'English' })).toBeFocused();
  await page.reload();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Aprende a asumir roles sin romper nada.' }),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Abrir: Espacio libre' }).click();
  await expect(page).toHaveTitle('Espacio libre · STS Lab');

  await page
    .getByRole('main')
    .getByRole('link', { name: /^Dos cuentas/ })
    .click();
  await expect(page).toHaveTitle('Dos cuentas · STS Lab');
  const decision = region(page, 'Decisión');
  await decision.getByRole('button', { name: 'Hacer la llamada' }).click();
  await expect(decision.getByText('Denegada: la política de confianza no te nombra')).toBeVisible();
  await expect(decision.getByText(/is not authorized to perform: sts:AssumeRole/)).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: '¿Qué quieres hacer?' }).fill('English');
  await page.keyboard.press('Enter');
  await expect(html).toHaveAttribute('lang', 'en');
  const inEnglish = region(page, 'Decision');
  await expect(inEnglish.getByText('Denied: the trust policy does not name you')).toBeVisible();
  await expect(inEnglish.getByRole('button', { name: 'Make the call again' })).toBeVisible();
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.getByRole('button', { name: 'English' })).toBeFocused();
});

test('a lesson is told in Spanish, and goes on in English where the learner stands', async ({ page }) => {
  await page.goto('./#/learn/across-accounts');
  await page.getByRole('button', { name: 'Español' }).click();
  const lesson = region(page, 'Lección');
  const decision = region(page, 'Decisión');
  await expect(page).toHaveTitle('Entre cuentas · STS Lab');
  await expect(lesson.getByRole('heading', { name: 'Tu primera llamada' })).toBeVisible();
  await expect(lesson.getByRole('listitem').filter({ hasText: 'Ana pide ReadOnly' })).toBeVisible();
  await decision.getByRole('button', { name: 'Hacer la llamada' }).click();
  await expect(decision.getByText('Denegada: la política de confianza no te nombra')).toBeVisible();
  await lesson.getByRole('button', { name: 'rol', exact: true }).click();
  const term = page.getByRole('note', { name: 'rol: qué significa' });
  await expect(term.getByText(/^Una identidad que otros se ponen por un rato\./)).toHaveAttribute(
    'lang',
    'es',
  );
  await expect(term.getByRole('link', { name: /IAM roles/ }).locator('[lang]')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Escape');
  await lesson.getByRole('button', { name: 'Paso siguiente' }).first().click();
  await lesson.getByRole('button', { name: 'Dame una pista' }).click();
  await expect(lesson.getByText('¿A quién nombra Principal, y quién llama?')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'English' }).click();
  const inEnglish = region(page, 'Lesson');
  await expect(inEnglish.getByRole('heading', { name: 'Mend the trust policy' })).toBeVisible();
  await expect(inEnglish.getByText('Step 2 of 7')).toBeVisible();
  await expect(inEnglish.getByText('Whom does Principal name, and who is calling?')).toBeVisible();

  await page.getByRole('button', { name: 'Español' }).click();
  await page.goto('./#/learn/mfa/read');
  await expect(page.getByText('Esta lección todavía no está traducida.')).toBeVisible();
  await page.goto('./#/learn/first-role/read');
  await expect(page.getByRole('heading', { level: 1, name: 'Tu primer rol' })).toBeVisible();
});

test('the reference is told in Spanish, and what is still English says so', async ({ page }) => {
  await page.goto('./#/glossary/role');
  await page.getByRole('button', { name: 'Español' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'rol', exact: true })).toBeVisible();
  await page.goto('./#/choose/account/partner');
  await expect(main.getByRole('heading', { name: 'AssumeRole con un ID externo' })).toBeVisible();
  await expect(main.getByRole('link', { name: /Socio con ID externo/ })).toBeVisible();
  await page.goto('./#/actions');
  await expect(main.getByText('Dice quién eres, con ID de usuario, cuenta y ARN.')).toBeVisible();
  await page.goto('./#/rules/B-044');
  const spanish = main.getByText(/^En una misma cuenta, una política de confianza/);
  await expect(spanish).toHaveAttribute('lang', 'es');
  await expect(main.getByText(/^Within one account a trust policy that names/)).toHaveAttribute('lang', 'en');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  await page.goto('./#/rules/B-158');
  await expect(main.locator('article p[lang]').first()).toHaveAttribute('lang', 'en');
});

test.describe('a browser that asks for Spanish', () => {
  test.use({ locale: 'es-MX' });

  test('is spoken to in Spanish, or in English where Spanish does not arrive', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Cómo funciona' })).toBeVisible();
    await page.route('**/spanish-*.js', (route) => route.abort());
    await page.reload();
    await expect(page.getByRole('heading', { name: 'How it works' })).toBeVisible();
    await page.getByRole('button', { name: 'Español' }).click();
    await expect(page.getByRole('alert')).toHaveText(
      'Español could not be loaded. Check the connection, then try again.',
    );
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});
