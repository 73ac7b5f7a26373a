import { useSelector } from '@xstate/react';
import { useState } from 'react';
import { CommandButtons } from '../../view/palette/CommandButtons.tsx';
import { Footer } from '../../view/shell/Footer.tsx';
import { Region, type RegionName } from '../../view/shell/Region.tsx';
import { Workbench } from '../../view/shell/Workbench.tsx';
import { useWords } from '../../view/ui/words.ts';
import { useArrival } from '../arrival.ts';
import { Commands, type OpenCommands } from '../lab/commands/Commands.tsx';
import { DecisionPart } from '../lab/DecisionPart.tsx';
import { LabHeader } from '../lab/LabHeader.tsx';
import { PoliciesPart } from '../lab/PoliciesPart.tsx';
import { SaveNotices } from '../lab/SaveNotices.tsx';
import { TOOLS, type Tool } from '../lab/toolParts.tsx';
import { usePanes } from '../lab/usePanes.ts';
import { WorldPart } from '../lab/WorldPart.tsx';
import type { Rules } from '../readings/gateViews.ts';
import { SandboxTools } from '../sandbox/SandboxTools.tsx';
import { firstCalls } from '../sandbox/worlds/firstCalls.ts';
import { useTheme } from '../theme.ts';
import { BuilderPart } from './BuilderPart.tsx';
import type { Kept } from '../../storage/save.ts';
import type { DraftWork } from './buildStore.ts';
import { useBuilder } from './useBuilder.ts';

interface BuildWorkbenchProps {
  readonly id: string;
  readonly kept: Kept<DraftWork>;
  readonly rules: Rules;
}

/** The workbench with the builder in the place where lessons have their prose. */
export function BuildWorkbench({ id, kept, rules }: BuildWorkbenchProps) {
  const theme = useTheme();
  const words = useWords();
  const { trouble, ...actors } = useBuilder(id, kept);
  const panes = usePanes(actors);
  const [tool, setTool] = useState<RegionName | null>(null);
  const [open, setOpen] = useState<OpenCommands>(null);
  const recordsBegin = useSelector(actors.builder, ({ context }) => context.recording?.what === 'begin');
  const draftTitle = useSelector(actors.builder, ({ context }) => context.timeline.present.about.title);
  const title = draftTitle === '' ? words.build.index.untitled : draftTitle;
  const { world } = useSelector(actors.lab, ({ context }) => context.timeline.present);
  const calls = firstCalls(
    world,
    useSelector(actors.lab, ({ context }) => context.offered),
  );
  useArrival(words.pageTitle(title));
  return (
    <Workbench
      header={
        <LabHeader lab={actors.lab} title={title} theme={theme} aside={<CommandButtons onOpen={setOpen} />} />
      }
      footer={<Footer />}
      layout="lesson"
      regions={REGIONS}
      shown={{ decision: true, policies: true, world: true, tools: tool === null ? 'shut' : 'open' }}
    >
      <Region name="lesson" className="[grid-area:lesson]">
        <SaveNotices load={null} save={trouble} />
        <BuilderPart actors={actors} rules={rules} />
      </Region>
      <Region name="decision" className="[grid-area:decision]">
        <DecisionPart actors={actors} rules={rules} offered={calls} begun compact onOpen={panes.show} />
      </Region>
      <Region name="policies" className="[grid-area:policies]">
        <PoliciesPart actors={actors} panes={panes.open} theme={theme.shown} begun isEditable={() => true} />
      </Region>
      <Region name="world" className="[grid-area:world]">
        <WorldPart actors={actors} selected={panes.selected} onOpen={panes.show} editable={recordsBegin} />
      </Region>
      <SandboxTools
        actors={actors}
        ready={{ id, title, about: '', world, calls }}
        frame={{ tool, onTool: setTool, tall: false, onTall: null }}
        selected={panes.selected}
        onOpen={panes.show}
      />
      <Commands
        lab={actors.lab}
        offered={calls}
        regions={REGIONS}
        tools={TOOLS}
        onTool={(name) => setTool(name as Tool)}
        onPolicy={panes.show}
        theme={theme}
        more={[]}
        open={open}
        onOpen={setOpen}
      />
    </Workbench>
  );
}

const REGIONS: readonly RegionName[] = ['lesson', 'decision', 'policies', 'world', 'tools'];
