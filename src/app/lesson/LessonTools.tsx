import { lazy } from 'react';
import type { Asked } from '../../content/call/made.ts';
import type { PolicyRef } from '../../policy/document.ts';
import { Drawer } from '../../view/shell/Drawer.tsx';
import { toolParts, TOOLS, type Tool } from '../lab/toolParts.tsx';
import type { LessonActors } from './useLessonLab.ts';
import type { LessonTools as Tools } from './useLessonTools.ts';

const Code = lazy(async () => ({ default: (await import('../lab/CodePart.tsx')).Code }));
const Shell = lazy(async () => ({ default: (await import('../lab/ShellPart.tsx')).Shell }));

interface LessonToolsProps {
  readonly actors: LessonActors;
  readonly tools: Tools;
  readonly offered: readonly Asked[];
  readonly selected: string | null;
  readonly onOpen: (ref: PolicyRef) => void;
  /** Whether verdicts may show before a call is made. */
  readonly begun: boolean;
}

/** The tools that the step needs. One that an earlier step has opened goes on, so that a terminal keeps its lines. */
export function LessonTools({ actors, tools, offered, selected, onOpen, begun }: LessonToolsProps) {
  const contents = toolParts({
    actors,
    selected,
    onOpen,
    begun,
    terminal: <Shell terminal={tools.terminal} />,
    code: <Code code={tools.code} offered={offered} />,
  });
  return (
    <Drawer
      parts={TOOLS.map((name) => ({ name, content: contents[name], away: !tools.offered.includes(name) }))}
      open={tools.open}
      onOpen={(name) => tools.onOpen(name as Tool | null)}
      tall={false}
      onTall={null}
    />
  );
}
