import { createActor, SimulatedClock } from 'xstate';
import { expect, test, vi } from 'vitest';
import { INTERFACES } from '../../../explain/interface.ts';
import { ANA, assumeReadOnly, getObject, twoAccounts } from '../../../machines/fixture.ts';
import { labMachine } from '../../../machines/lab/machine.ts';
import { commandsOf, type CommandSources } from './commandsOf.ts';

function page(asked = assumeReadOnly) {
  const input = { saved: { world: twoAccounts(), calls: [] }, drafts: {}, asked, lesson: null };
  const lab = createActor(labMachine, { input, clock: new SimulatedClock() }).start();
  const choose = vi.fn<CommandSources['theme']['choose']>();
  const sources: CommandSources = {
    lab,
    offered: [assumeReadOnly, getObject],
    regions: ['decision', 'world'],
    tools: ['map', 'terminal'],
    onTool: () => undefined,
    onPolicy: () => undefined,
    theme: { choice: 'system', shown: 'light', choose },
    onLanguage: () => undefined,
    more: [],
    onPalette: () => undefined,
    onShortcuts: () => undefined,
  };
  const list = () => commandsOf(sources, INTERFACES.en);
  const titles = (group: string) =>
    list().flatMap(({ group: of, title, keys }) =>
      of === group ? [keys === null ? title : `${title} [${keys}]`] : [],
    );
  const run = (id: string): void =>
    list()
      .find((command) => command.id === id)
      ?.run();
  return { lab, choose, list, titles, run };
}

test('everything that can be done is listed, by group', () => {
  const { titles } = page();
  expect(
    Object.fromEntries(['call', 'go', 'policy', 'history', 'help'].map((each) => [each, titles(each)])),
  ).toEqual({
    call: ['Make the call [Ctrl+Enter]', 'Ask: s3:GetObject on reports/a.csv as session:ANA'],
    go: [
      'Go to Decision',
      'Go to World',
      'Open Map',
      'Open Terminal [Ctrl+`]',
      'Go to the next part [F6]',
      'Go to the part before [Shift+F6]',
      'Other worlds',
      'What to use when',
      'Compare actions',
      'Rules',
      'Glossary',
      'Lesson builder',
      'Home page',
    ],
    policy: ['Open: Trust policy of 111122223333/ReadOnly', 'Open: Policy assume of 444455556666/Ana'],
    history: ['+1 h: move the clock on by one hour'],
    help: [
      'Show all commands [Ctrl+K]',
      'Show the keyboard shortcuts [?]',
      'Light theme',
      'Dark theme',
      'Language: Español',
    ],
  });
});

test('a call is put in question by its command, and then made', () => {
  const { lab, run, titles } = page(getObject);
  expect(titles('call')).toEqual(['Ask: sts:AssumeRole on 111122223333/ReadOnly as 444455556666/Ana']);
  run('call:ask-0');
  expect(lab.getSnapshot().context.asked).toEqual(assumeReadOnly);
  run('call:make');
  expect(lab.getSnapshot().context.timeline.present.calls.map(({ asked }) => asked.as)).toEqual([ANA]);
});

test('what was done can be undone, and what was undone redone', () => {
  const { run, titles } = page();
  run('history:hour');
  const done = titles('history');
  run('history:undo');
  expect([done, titles('history')]).toEqual([
    ['Undo clock moved on by 1 h [Ctrl+Z]', '+1 h: move the clock on by one hour'],
    ['Redo clock moved on by 1 h [Ctrl+Shift+Z]', '+1 h: move the clock on by one hour'],
  ]);
});

test('a theme is chosen', () => {
  const { choose, run } = page();
  run('help:dark');
  expect(choose.mock.calls).toEqual([['dark']]);
});

test('no two commands have the same id', () => {
  const ids = page()
    .list()
    .map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
