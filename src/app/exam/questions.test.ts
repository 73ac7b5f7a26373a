import { expect, it } from 'vitest';
import { generate } from '../../content/generated/generate.ts';
import { freshItems, madeQuestion, madeReady, makable } from './questions.ts';

it('makes the questions of ids that are made from a seed, and waits for no others', async () => {
  expect(madeReady(['once-a-day-order'])).toBeNull();
  expect(madeQuestion('made/duration/42')).toBeNull();
  await madeReady(['once-a-day-order', 'made/duration/42', 'made/no-such-template/1']);
  expect(madeQuestion('made/duration/42')).toEqual(generate('duration', 42)?.question);
  expect(madeQuestion('made/no-such-template/1')).toBeNull();
  expect(madeReady(['made/duration/42'])).toBeNull();
});

it('makes as many fresh items as are wanted, of all templates in turn, the same for the same seed', async () => {
  const templates = (await makable()).map(({ id }) => id);
  const items = await freshItems(templates, templates.length + 2, 1000);
  const madeOf = items.map(({ id }) => id.split('/')[1]);
  expect(new Set(madeOf.slice(0, templates.length))).toEqual(new Set(templates));
  expect(new Set(items.map(({ id }) => id)).size).toBe(templates.length + 2);
  expect(items.map(({ id }) => madeQuestion(id))).toEqual(items);
  expect(await freshItems(templates, 3, 1000)).toEqual(items.slice(0, 3));
  expect(await freshItems([], 3, 1000)).toEqual([]);
});
