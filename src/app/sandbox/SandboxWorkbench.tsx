import { useState } from 'react';
import type { ReadyWorld } from '../../content/sandbox/readyWorld.ts';
import type { Command } from '../../view/palette/command.ts';
import { Footer } from '../../view/shell/Footer.tsx';
import { Region, type RegionName } from '../../view/shell/Region.tsx';
import { Workbench } from '../../view/shell/Workbench.tsx';
import { useWords } from '../../view/ui/words.ts';
import { useArrival } from '../arrival.ts';
import { CommandButtons } from '../../view/palette/CommandButtons.tsx';
import { Commands, type OpenCommands } from '../lab/commands/Commands.tsx';
import { DecisionPart } from '../lab/DecisionPart.tsx';
import { LabHeader } from '../lab/LabHeader.tsx';
import { PoliciesPart } from '../lab/PoliciesPart.tsx';
import { SaveNotices } from '../lab/SaveNotices.tsx';
import { useFrame } from '../lab/useFrame.ts';
import { usePanes } from '../lab/usePanes.ts';
import { WorldPart } from '../lab/WorldPart.tsx';
import type { Rules } from '../readings/gateViews.ts';
import { useTheme } from '../theme.ts';
import type { OpenedSandbox } from './openSandbox.ts';
import { TOOLS } from '../lab/toolParts.tsx';
import { SandboxTools } from './SandboxTools.tsx';
import { useSandboxLab } from './useSandboxLab.ts';
import { WORLD_DIALOGS, type WorldDialogName } from '../../view/worlds/worldActions.ts';
import { startOver } from './worlds/startOver.ts';
import { WorldMenu } from './worlds/WorldMenu.tsx';

interface SandboxWorkbenchProps {
  readonly ready: ReadyWorld;
  /** The world's title in the language in use. */
  readonly title: string;
  readonly opened: OpenedSandbox;
  readonly rules: Rules;
}

/** The workbench alone, over a world that can be edited freely. */
export function SandboxWorkbench({ ready, title, opened, rules }: SandboxWorkbenchProps) {
  const theme = useTheme();
  const words = useWords();
  const { failure, ...actors } = useSandboxLab(ready, opened);
  const panes = usePanes(actors);
  const frame = useFrame(TOOLS, 'map');
  const [open, setOpen] = useState<OpenCommands>(null);
  const [dialog, setDialog] = useState<WorldDialogName | null>(null);
  useArrival(words.pageTitle(title));
  const named = { ...ready, title };
  const more: readonly Command[] = [
    ...WORLD_DIALOGS.map((name): Command => ({
      id: `world:${name}`,
      group: 'world',
      title: words.worlds.menu[name],
      keys: null,
      run: () => setDialog(name),
    })),
    {
      id: 'world:startOver',
      group: 'world',
      title: words.worlds.menu.startOver,
      keys: null,
      run: () => startOver({ lab: actors.lab, ready: named }),
    },
  ];
  return (
    <Workbench
      header={
        <LabHeader
          lab={actors.lab}
          title={title}
          theme={theme}
          aside={
            <>
              <WorldMenu lab={actors.lab} ready={named} dialog={dialog} onDialog={setDialog} />
              <CommandButtons onOpen={setOpen} />
            </>
          }
        />
      }
      footer={<Footer />}
      layout="sandbox"
      regions={REGIONS}
      frame={frame}
    >
      <Region name="decision" className="[grid-area:decision]">
        <SaveNotices load={opened.failure} save={failure} />
        <DecisionPart actors={actors} rules={rules} offered={ready.calls} begun compact onOpen={panes.show} />
      </Region>
      <Region name="policies" className="[grid-area:policies]">
        <PoliciesPart actors={actors} panes={panes.open} theme={theme.shown} begun isEditable={() => true} />
      </Region>
      <Region name="world" className="[grid-area:world]">
        <WorldPart actors={actors} selected={panes.selected} onOpen={panes.show} editable />
      </Region>
      <SandboxTools
        actors={actors}
        ready={ready}
        frame={frame}
        selected={panes.selected}
        onOpen={panes.show}
      />
      <Commands
        lab={actors.lab}
        offered={ready.calls}
        regions={REGIONS}
        tools={TOOLS}
        onTool={frame.onTool}
        onPolicy={panes.show}
        theme={theme}
        more={more}
        open={open}
        onOpen={setOpen}
      />
    </Workbench>
  );
}

const REGIONS: readonly RegionName[] = ['decision', 'policies', 'world', 'tools'];
