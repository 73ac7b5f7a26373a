import { useSelector } from '@xstate/react';
import { useState } from 'react';
import type { LessonStep, Panel } from '../../content/lesson/lesson.ts';
import type { Runnable } from '../../content/lesson/proseTree.ts';
import { regionId } from '../../view/shell/Region.tsx';
import { useWords } from '../../view/ui/words.ts';
import { TOOLS, type Tool } from '../lab/toolParts.tsx';
import { useCode, type CodeState } from '../lab/useCode.ts';
import { useSetup } from '../lab/useSetup.ts';
import { useTerminal, type TerminalState } from '../lab/useTerminal.ts';
import type { LessonActors } from './useLessonLab.ts';

/** The tools of a step, terminal and code set up as it says. */
export interface LessonTools {
  /** The tools that the step offers, in the order of the step. */
  readonly offered: readonly Tool[];
  readonly open: Tool | null;
  readonly onOpen: (tool: Tool | null) => void;
  readonly terminal: TerminalState;
  readonly code: CodeState;
  /** Runs a block of the prose in its tool, which opens. */
  readonly run: (block: Runnable) => void;
}

export function useLessonTools({ lab }: LessonActors, step: LessonStep): LessonTools {
  const words = useWords();
  const offered = step.panels.filter(isTool);
  const [chosen, setChosen] = useState<{ readonly step: string; readonly tool: Tool | null } | null>(null);
  const open = chosen?.step === step.id ? chosen.tool : (offered[0] ?? null);
  const onOpen = (tool: Tool | null): void => setChosen({ step: step.id, tool });
  const beginnings = useSelector(
    lab,
    ({ context }) => context.timeline.past.filter(({ change }) => STARTS_ANEW.has(change.kind)).length,
  );
  const setup = useSetup(lab, step.terminal, step.calls, `${step.id}/${beginnings}`);
  const [wanted, setWanted] = useState(false);
  const terminal = useTerminal(lab, wanted || open === 'terminal', setup);
  const environment = async (): Promise<Readonly<Record<string, string>>> =>
    terminal.env() ?? setOnly((await setup.make()).env);
  const code = useCode(lab, environment, words.code);
  const run = (block: Runnable): void => {
    setWanted(true);
    onOpen(block.in);
    if (block.in === 'terminal') terminal.run(block.text);
    else code.give(block.text);
    // Where the page is one column, the tool stands far below.
    requestAnimationFrame(() =>
      document.getElementById(regionId('tools'))?.scrollIntoView({ block: 'nearest' }),
    );
  };
  return { offered, open: open && offered.includes(open) ? open : null, onOpen, terminal, code, run };
}

/** What sets the lab back or forth, and the terminal with it. */
const STARTS_ANEW: ReadonlySet<string> = new Set(['reset', 'solution']);

const isTool = (panel: Panel): panel is Tool => TOOLS.some((tool) => tool === panel);

const setOnly = (env: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
