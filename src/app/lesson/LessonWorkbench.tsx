import { useSelector } from '@xstate/react';
import { useState } from 'react';
import type { Lesson } from '../../content/lesson/lesson.ts';
import { goalsOf, stepAt } from '../../machines/lesson/progress.ts';
import { policyRefKey } from '../../policy/document.ts';
import { CommandButtons } from '../../view/palette/CommandButtons.tsx';
import { LessonChanged } from '../../view/lesson/LessonChanged.tsx';
import { ReadLink } from '../../view/lesson/ReadLink.tsx';
import { Footer } from '../../view/shell/Footer.tsx';
import { Region, type RegionName } from '../../view/shell/Region.tsx';
import { Workbench } from '../../view/shell/Workbench.tsx';
import { useWords } from '../../view/ui/words.ts';
import { readingOf } from '../addresses.ts';
import { useArrival } from '../arrival.ts';
import type { Rules } from '../readings/gateViews.ts';
import { useTheme } from '../theme.ts';
import { Commands, type OpenCommands } from '../lab/commands/Commands.tsx';
import { DecisionPart } from '../lab/DecisionPart.tsx';
import { LabHeader } from '../lab/LabHeader.tsx';
import { PoliciesPart } from '../lab/PoliciesPart.tsx';
import { SaveNotices } from '../lab/SaveNotices.tsx';
import { useTerminalPart } from '../lab/TerminalPart.tsx';
import { usePanes } from '../lab/usePanes.ts';
import { WorldPart } from '../lab/WorldPart.tsx';
import { LessonPart } from './LessonPart.tsx';
import type { OpenedLesson } from './openLesson.ts';
import { useBegun } from './useBegun.ts';
import { useLessonLab } from './useLessonLab.ts';

interface LessonWorkbenchProps {
  readonly lesson: Lesson;
  readonly opened: OpenedLesson;
  readonly rules: Rules;
}

/** A lesson beside the workbench: the parts read the same lab and tell it what the learner does. */
export function LessonWorkbench({ lesson, opened, rules }: LessonWorkbenchProps) {
  const theme = useTheme();
  const words = useWords();
  const { failure, ...actors } = useLessonLab(lesson, opened);
  const panes = usePanes(actors);
  const step = useSelector(actors.lesson, (snapshot) => stepAt(snapshot.context));
  const terminal = useTerminalPart(actors, step.calls);
  const begun = useBegun(actors);
  const editable = new Set(step.editable.map(policyRefKey));
  const [open, setOpen] = useState<OpenCommands>(null);
  useArrival(words.pageTitle(lesson.title));
  return (
    <Workbench
      header={
        <LabHeader
          lab={actors.lab}
          title={lesson.title}
          theme={theme}
          aside={
            <>
              <ReadLink to={readingOf(lesson.id)} />
              <CommandButtons onOpen={setOpen} />
            </>
          }
        />
      }
      footer={<Footer />}
      layout="lesson"
      regions={REGIONS}
    >
      <Region name="lesson" className="[grid-area:lesson]">
        <SaveNotices load={opened.failure} save={failure} />
        {opened.change && <LessonChanged change={opened.change} />}
        <LessonPart actors={actors} rules={rules} />
      </Region>
      <Region name="decision" className="[grid-area:decision]">
        <DecisionPart actors={actors} rules={rules} offered={step.calls} begun={begun} />
      </Region>
      <Region name="policies" className="[grid-area:policies]">
        <PoliciesPart
          actors={actors}
          panes={panes.open}
          theme={theme.shown}
          begun={begun}
          isEditable={(ref) => editable.has(policyRefKey(ref))}
          follow={() => goalsOf(actors.lesson.getSnapshot().context)}
        />
      </Region>
      <Region name="world" className="[grid-area:world]">
        <WorldPart actors={actors} selected={panes.selected} onOpen={panes.show} />
      </Region>
      <Region
        name="terminal"
        className="border-line [grid-area:drawer] md:border-t md:py-1"
        bar={terminal.bar}
      >
        {terminal.open}
      </Region>
      <Commands
        lab={actors.lab}
        offered={step.calls}
        regions={REGIONS}
        tools={[]}
        onTool={() => undefined}
        onPolicy={panes.show}
        theme={theme}
        more={[]}
        open={open}
        onOpen={setOpen}
      />
    </Workbench>
  );
}

const REGIONS: readonly RegionName[] = ['lesson', 'decision', 'policies', 'world', 'terminal'];
