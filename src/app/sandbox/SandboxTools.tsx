import { lazy } from 'react';
import type { ReadyWorld } from '../../content/sandbox/readyWorld.ts';
import type { PolicyRef } from '../../policy/document.ts';
import { Drawer } from '../../view/shell/Drawer.tsx';
import { userArn } from '../../world/names.ts';
import type { LabActors } from '../lab/actors.ts';
import { toolParts, TOOLS } from '../lab/toolParts.tsx';
import type { KeptFrame } from '../lab/useFrame.ts';

const ShellPart = lazy(async () => ({ default: (await import('../lab/ShellPart.tsx')).ShellPart }));
const CodePart = lazy(async () => ({ default: (await import('../lab/CodePart.tsx')).CodePart }));

interface SandboxToolsProps {
  readonly actors: LabActors;
  readonly ready: ReadyWorld;
  readonly frame: Pick<KeptFrame, 'tool' | 'onTool' | 'tall'> & {
    /** Null where a tool cannot take the whole height. */
    readonly onTall: KeptFrame['onTall'] | null;
  };
  /** Key of the policy that was opened last. */
  readonly selected: string | null;
  readonly onOpen: (ref: PolicyRef) => void;
}

/** The tools below a world; each is loaded when it is first opened. */
export function SandboxTools({ actors, ready, frame, selected, onOpen }: SandboxToolsProps) {
  const { lab } = actors;
  const contents = toolParts({
    actors,
    selected,
    onOpen,
    terminal: <ShellPart lab={lab} who={whoOf(ready)} />,
    code: <CodePart lab={lab} who={whoOf(ready)} offered={ready.calls} />,
  });
  return (
    <Drawer
      parts={TOOLS.map((name) => ({ name, content: contents[name] }))}
      open={frame.tool}
      onOpen={frame.onTool}
      tall={frame.tall}
      onTall={frame.onTall}
    />
  );
}

/** Whose keys the shell and code have: those of the first user who calls, else of the first there is. */
const whoOf = ({ calls, world }: ReadyWorld): string =>
  calls.find(({ as }) => as.includes(':user/'))?.as ??
  world.accounts.flatMap((account) => account.users.map((user) => userArn(account.id, user)))[0] ??
  '';
