import { expect, type Locator, type Page } from '@playwright/test';
import { loadLessons } from '../scripts/vite/readLessons.ts';
import type { Action, Lesson, LessonStep } from '../src/content/lesson/lesson.ts';
import { runnablesIn } from '../src/content/lesson/proseTree.ts';
import { sameJson } from '../src/lib/sameJson.ts';
import type { PolicyRef } from '../src/policy/document.ts';
import { lab, paste, tabTo } from './lab.ts';

/** How a learner presses something. */
export type Press = (page: Page, control: Locator) => Promise<void>;

export const byMouse: Press = async (_, control) => control.click();

export const byKeyboard: Press = async (page, control) => {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
};

export function lessonOf(id: string): Lesson {
  const lessons = loadLessons();
  const lesson = lessons.ok ? lessons.value.find((each) => each.id === id) : undefined;
  if (!lesson) throw new Error(`no lesson ${id}`);
  return lesson;
}

/** Plays a lesson from its first step to its end, by hand: what the solutions say is typed and pressed. */
export async function playStory(page: Page, lesson: Lesson, press: Press): Promise<void> {
  await page.goto(`./#/learn/${lesson.id}`);
  for (const [index, step] of lesson.steps.entries()) {
    await expect(page.getByRole('heading', { name: step.title, level: 3 })).toBeVisible();
    await playStep(page, step, press);
    await expect(page.getByText(`${step.goals.length} of ${step.goals.length} met`)).toBeVisible();
    if (index < lesson.steps.length - 1) {
      await press(page, lab(page).lesson.getByRole('button', { name: 'Next step' }).first());
    }
  }
}

async function playStep(page: Page, step: LessonStep, press: Press): Promise<void> {
  const blocks = runnablesIn(step.prose);
  if (step.panels.includes('decision') || blocks.length === 0) {
    for (const action of step.solution) await carryOut(page, step, action, press);
    return;
  }
  let done = 0;
  for (const [index, { after }] of blocks.entries()) {
    const changes = step.solution.slice(done, after).filter(({ kind }) => kind !== 'call');
    done = Math.max(done, after);
    for (const action of changes) await carryOut(page, step, action, press);
    await press(
      page,
      lab(page)
        .lesson.getByRole('button', { name: /^Run (?:in the terminal|the code)$/ })
        .nth(index),
    );
    await expect(page.locator('[role=log]:visible')).toHaveAttribute('aria-busy', 'false');
  }
}

async function carryOut(page: Page, step: LessonStep, action: Action, press: Press): Promise<void> {
  switch (action.kind) {
    case 'save':
      await typeIn(page, action.document, action.text, press);
      return;
    case 'call': {
      const { decision } = lab(page);
      const at = step.calls.findIndex((card) =>
        sameJson({ ...card, label: null }, { ...action.asked, label: null }),
      );
      if (at < 0) throw new Error(`no card asks for ${action.asked.call}`);
      if (step.calls.length > 1) await choose(page, decision.getByRole('radio').nth(at), press);
      await press(page, decision.getByRole('button', { name: /^Make the call/ }));
      return;
    }
    case 'advance': {
      if (step.panels.includes('clock')) {
        await jump(page, action.by, press);
        return;
      }
      const hours = /^PT(\d+)H$/.exec(action.by)?.[1];
      if (hours === undefined) throw new Error(`no button moves the clock by ${action.by}`);
      for (let hour = 0; hour < Number(hours); hour++)
        await press(page, page.getByRole('button', { name: /^\+1 h/ }));
      return;
    }
    case 'edit':
      throw new Error('nobody edits a world by operations');
  }
}

async function jump(page: Page, duration: string, press: Press): Promise<void> {
  const tools = page.getByRole('region', { name: 'Tools' });
  const clock = tools.getByRole('button', { name: 'Clock', exact: true });
  if ((await clock.getAttribute('aria-expanded')) !== 'true') await press(page, clock);
  const field = tools.getByRole('textbox', { name: 'By an ISO 8601 duration' });
  await field.fill(duration);
  await field.press('Enter');
}

/** Arrows go from one radio button to the next; a press takes it. */
async function choose(page: Page, radio: Locator, press: Press): Promise<void> {
  if (press === byMouse) {
    await radio.check();
    return;
  }
  const group = lab(page).decision.getByRole('radio');
  await tabTo(page, group.and(page.locator(':checked')));
  for (let presses = 0; presses < 12 && !(await radio.isChecked()); presses++)
    await page.keyboard.press('ArrowDown');
}

/** Opens a policy where it does not stand open, and puts the text in. */
async function typeIn(page: Page, document: PolicyRef, text: string, press: Press): Promise<void> {
  const { policies } = lab(page);
  const name = nameOf(document);
  const editor = policies.getByRole('textbox', { name });
  const opener = policies.getByRole('group', { name: 'Policies of this step' }).getByRole('button', { name });
  await expect(editor.or(opener).first()).toBeVisible();
  if (!(await editor.isVisible())) await press(page, opener);
  if (press === byMouse) await editor.focus();
  else await tabTo(page, editor);
  await paste(page, text);
  await expect(policies.getByText('Saved').first()).toBeVisible();
}

/** How the page calls it: "Trust policy of prod/ReadOnly", "Policy assume of dev/Ana". */
function nameOf({ owner, name }: PolicyRef): RegExp {
  const whose = owner.split(/[:/]/).at(-1) ?? owner;
  return new RegExp(`${name ?? ''}.*[ /]${whose.replaceAll(/[^\w-]/g, '.')}`);
}
