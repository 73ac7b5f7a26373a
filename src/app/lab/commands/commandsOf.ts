import type { Asked } from '../../../content/call/made.ts';
import type { Interface } from '../../../explain/interface.ts';
import { LANGUAGE_NAMES, LOCALES, type Locale } from '../../../explain/locale.ts';
import { sameJson } from '../../../lib/sameJson.ts';
import type { LabActor } from '../../../machines/lab/machine.ts';
import type { PolicyRef } from '../../../policy/document.ts';
import { policyRefKey } from '../../../policy/document.ts';
import type { Command } from '../../../view/palette/command.ts';
import type { RegionName } from '../../../view/shell/Region.tsx';
import { documentsOf } from '../../../world/documents.ts';
import { REFERENCE_PAGES } from '../../../view/reference/ReferenceNav.tsx';
import { BUILD, HOME, SANDBOX } from '../../addresses.ts';
import { callTitles } from '../../readings/callView.ts';
import { changeText } from '../../readings/changeText.ts';
import { policyName, shortName } from '../../readings/names.ts';
import type { Theme } from '../../theme.ts';
import { focusRegion, stepRegion } from './regions.ts';

export interface CommandSources {
  readonly lab: LabActor;
  /** The calls that the page offers. */
  readonly offered: readonly Asked[];
  /** The parts that stand open on the page. */
  readonly regions: readonly RegionName[];
  /** Tools that can be opened, and how. */
  readonly tools: readonly RegionName[];
  readonly onTool: (tool: RegionName) => void;
  readonly onPolicy: (ref: PolicyRef) => void;
  readonly theme: Theme;
  readonly onLanguage: (locale: Locale) => void;
  /** What only this page can do. */
  readonly more: readonly Command[];
  readonly onPalette: () => void;
  readonly onShortcuts: () => void;
}

/** Everything that can be done now. */
export function commandsOf(sources: CommandSources, words: Interface): readonly Command[] {
  return [
    ...callCommands(sources, words),
    ...goCommands(sources, words),
    ...policyCommands(sources, words),
    ...sources.more,
    ...historyCommands(sources, words),
    ...helpCommands(sources, words),
  ];
}

function callCommands({ lab, offered }: CommandSources, words: Interface): readonly Command[] {
  const snapshot = lab.getSnapshot();
  const { asked, timeline } = snapshot.context;
  const made = timeline.present.calls.map((call) => call.asked).toReversed();
  const calls = [...offered, ...made]
    .filter((call, index, all) => all.findIndex((other) => sameJson(other, call)) === index)
    .filter((call) => !sameJson(call, asked));
  const titles = callTitles(calls, timeline.present, words);
  return [
    ...(snapshot.can({ type: 'MAKE_CALL' })
      ? [
          commandOf('call', 'make', words.frame.palette.makeCall, 'Ctrl+Enter', () =>
            lab.send({ type: 'MAKE_CALL' }),
          ),
        ]
      : []),
    ...calls.map((call, index) =>
      commandOf('call', `ask-${index}`, words.frame.palette.ask(titles[index] ?? call.call), null, () =>
        lab.send({ type: 'ASK', asked: call }),
      ),
    ),
  ];
}

function goCommands({ regions, tools, onTool }: CommandSources, words: Interface): readonly Command[] {
  const { goTo, openTool, nextPart, previousPart, worlds } = words.frame.palette;
  return [
    ...regions.map((name) => commandOf('go', name, goTo(words.region[name]), null, () => focusRegion(name))),
    ...tools.map((name) =>
      commandOf('go', name, openTool(words.region[name]), TOOL_KEYS[name] ?? null, () => {
        onTool(name);
        focusRegion(name);
      }),
    ),
    commandOf('go', 'next', nextPart, 'F6', () => stepRegion(1)),
    commandOf('go', 'previous', previousPart, 'Shift+F6', () => stepRegion(-1)),
    commandOf('go', 'worlds', worlds, null, () => location.assign(SANDBOX.href)),
    ...REFERENCE_PAGES.map((page) =>
      commandOf('go', page, words.reference.pages[page], null, () => location.assign(`#/${page}`)),
    ),
    commandOf('go', 'build', words.build.title, null, () => location.assign(BUILD.href)),
    commandOf('go', 'home', words.homePage, null, () => location.assign(HOME.href)),
  ];
}

const TOOL_KEYS: Partial<Record<RegionName, string>> = { terminal: 'Ctrl+`' };

function policyCommands({ lab, onPolicy }: CommandSources, words: Interface): readonly Command[] {
  const { world } = lab.getSnapshot().context.timeline.present;
  return documentsOf(world).map((ref) => {
    const title = words.lab.policyTitle[ref.type](shortName(world, ref.owner), policyName(world, ref));
    return commandOf('policy', policyRefKey(ref), words.frame.palette.openPolicy(title), null, () => {
      onPolicy(ref);
      focusRegion('policies');
    });
  });
}

function historyCommands({ lab }: CommandSources, words: Interface): readonly Command[] {
  const { past, present, future } = lab.getSnapshot().context.timeline;
  const { undo, redo } = words.frame.palette;
  const undone = past.at(-1);
  const redone = future[0];
  return [
    ...(undone
      ? [
          commandOf('history', 'undo', undo(changeText(undone.change, present.world, words)), 'Ctrl+Z', () =>
            lab.send({ type: 'UNDO' }),
          ),
        ]
      : []),
    ...(redone
      ? [
          commandOf(
            'history',
            'redo',
            redo(changeText(redone.change, present.world, words)),
            'Ctrl+Shift+Z',
            () => lab.send({ type: 'REDO' }),
          ),
        ]
      : []),
    commandOf('history', 'hour', words.clock.advance, null, () =>
      lab.send({ type: 'ADVANCE', duration: 'PT1H' }),
    ),
  ];
}

function helpCommands(
  { theme, onLanguage, onPalette, onShortcuts }: CommandSources,
  words: Interface,
): readonly Command[] {
  const { palette, shortcuts, theme: themes } = words.frame.palette;
  return [
    commandOf('help', 'palette', palette, 'Ctrl+K', onPalette),
    commandOf('help', 'shortcuts', shortcuts, '?', onShortcuts),
    ...(['system', 'light', 'dark'] as const)
      .filter((choice) => choice !== theme.choice)
      .map((choice) => commandOf('help', choice, themes[choice], null, () => theme.choose(choice))),
    ...LOCALES.filter((locale) => locale !== words.locale).map((locale) =>
      commandOf('help', locale, words.language.change(LANGUAGE_NAMES[locale]), null, () =>
        onLanguage(locale),
      ),
    ),
  ];
}

const commandOf = (
  group: Command['group'],
  name: string,
  title: string,
  keys: string | null,
  run: () => void,
): Command => ({ id: `${group}:${name}`, group, title, keys, run });
