import { test } from '@playwright/test';
import { byKeyboard, byMouse, lessonOf, playStory } from './playStory.ts';

for (const id of ['across-accounts', 'deployment-role', 'mfa']) {
  test(`the story ${id} is played from beginning to end by mouse`, async ({ page }) => {
    test.slow();
    await playStory(page, lessonOf(id), byMouse);
  });
}

test('a story is played from beginning to end by keyboard', async ({ page }) => {
  test.slow();
  await playStory(page, lessonOf('service-role'), byKeyboard);
});
