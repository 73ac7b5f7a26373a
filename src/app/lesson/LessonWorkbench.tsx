import { useSelector } from '@xstate/react';
import { useState } from 'react';
import type { Lesson, Panel } from '../../content/lesson/lesson.ts';
import type { Excerpt } from '../../content/lesson/proseTree.ts';
import { goalsOf, stepAt } from '../../machines/lesson/progress.ts';
import { policyRefKey } from '../../policy/document.ts';
import { TermsContext } from '../../view/lesson/termsContext.ts';
import { useTerms } from '../useTerms.ts';
import { ProseActionsContext } from '../../view/lesson/proseActions.ts';
import { CommandButtons } from '../../view/palette/CommandButtons.tsx';
import { InItsLanguage } from '../../view/lesson/InItsLanguage.tsx';
import type { NextUp } from '../../view/lesson/LessonEnd.tsx';
import { LessonChanged } from '../../view/lesson/LessonChanged.tsx';
import { NotTheLabs } from '../../view/lesson/NotTheLabs.tsx';
import { ReadLink } from '../../view/lesson/ReadLink.tsx';
import { Footer } from '../../view/shell/Footer.tsx';
import { Region, type RegionName } from '../../view/shell/Region.tsx';
import { lessonOrder, type LessonRegions } from '../../view/shell/lessonLayout.ts';
import { Workbench } from '../../view/shell/Workbench.tsx';
import { useWords } from '../../view/ui/words.ts';
import { readingOf } from '../addresses.ts';
import { languageOf } from '../lessons.ts';
import { useArrival } from '../arrival.ts';
import type { Rules } from '../readings/gateViews.ts';
import { useTheme } from '../theme.ts';
import { Commands, type OpenCommands } from '../lab/commands/Commands.tsx';
import { DecisionPart } from '../lab/DecisionPart.tsx';
import { LabHeader } from '../lab/LabHeader.tsx';
import { PoliciesPart } from '../lab/PoliciesPart.tsx';
import { SaveNotices } from '../lab/SaveNotices.tsx';
import type { Tool } from '../lab/toolParts.tsx';
import { usePanes } from '../lab/usePanes.ts';
import { WorldPart } from '../lab/WorldPart.tsx';
import { lessonEnd } from './lessonEnd.ts';
import { LessonPart } from './LessonPart.tsx';
import { LessonTools } from './LessonTools.tsx';
import type { OpenedLesson } from './openLesson.ts';
import { StepDocuments } from './StepDocuments.tsx';
import { useBegun } from './useBegun.ts';
import { useLessonLab } from './useLessonLab.ts';
import { useLessonTools } from './useLessonTools.ts';

interface LessonWorkbenchProps {
  /** In the language in use, which may change; `opened` has it in the one that it was opened in. */
  readonly lesson: Lesson;
  readonly opened: OpenedLesson;
  readonly rules: Rules;
  /** Whether somebody handed it over: it is marked as not the lab's own. */
  readonly foreign?: boolean;
  /** Where one goes on from the end of what was made for the learner, which has no page to read; left out of lessons. */
  readonly next?: readonly NextUp[];
}

/** A lesson beside the workbench: the parts read the same lab and tell it what the learner does. */
export function LessonWorkbench({ lesson, opened, rules, foreign = false, next }: LessonWorkbenchProps) {
  const theme = useTheme();
  const words = useWords();
  const { failure, ...actors } = useLessonLab(lesson, opened);
  const step = useSelector(actors.lesson, (snapshot) => stepAt(snapshot.context));
  const panes = usePanes(actors, step.editable);
  const tools = useLessonTools(actors, step);
  const [pointed, setPointed] = useState<Excerpt | null>(null);
  const shows = (panel: Panel): boolean => step.panels.includes(panel);
  const begun = useBegun(actors);
  const past = useSelector(actors.lesson, ({ context }) => context.entry.calls.length);
  const editable = new Set(step.editable.map(policyRefKey));
  const [open, setOpen] = useState<OpenCommands>(null);
  const shown: LessonRegions = {
    decision: shows('decision'),
    policies: shows('policies'),
    world: shows('world'),
    tools: tools.offered.length === 0 ? null : tools.open === null ? 'shut' : 'open',
  };
  const order = lessonOrder(shown);
  const regions: readonly RegionName[] = ['lesson', ...order];
  const pointing = {
    point: setPointed,
    open: (excerpt: Excerpt) => {
      panes.show(excerpt.document);
      setPointed(excerpt);
    },
  };
  const terms = useTerms();
  const ofLesson = lessonEnd(lesson, words.locale, foreign);
  const end = next ? { ...ofLesson, next, read: null } : ofLesson;
  useArrival(words.pageTitle(lesson.title));
  const parts = {
    decision: (
      <Region key="decision" name="decision" className="[grid-area:decision]">
        <div className="max-w-3xl">
          <DecisionPart actors={actors} rules={rules} offered={step.calls} begun={begun} past={past} />
        </div>
      </Region>
    ),
    policies: (
      <Region key="policies" name="policies" className="[grid-area:policies]">
        {panes.open.kind === 'panes' && (
          <StepDocuments actors={actors} refs={panes.open.others} onOpen={panes.show} />
        )}
        <PoliciesPart
          actors={actors}
          panes={panes.open}
          theme={theme.shown}
          begun={begun}
          isEditable={(ref) => editable.has(policyRefKey(ref))}
          follow={() => goalsOf(actors.lesson.getSnapshot().context)}
          pointed={pointed}
        />
      </Region>
    ),
    world: (
      <Region key="world" name="world" className="[grid-area:world]">
        <WorldPart actors={actors} selected={panes.selected} onOpen={panes.show} begun={begun} />
      </Region>
    ),
    tools: (
      <LessonTools
        key="tools"
        actors={actors}
        tools={tools}
        offered={step.calls}
        selected={panes.selected}
        onOpen={panes.show}
        begun={begun}
      />
    ),
  };
  return (
    <Workbench
      header={
        <LabHeader
          lab={actors.lab}
          title={lesson.title}
          theme={theme}
          aside={
            <>
              {!foreign && !next && <ReadLink to={readingOf(lesson.id)} />}
              <CommandButtons onOpen={setOpen} />
            </>
          }
        />
      }
      footer={<Footer />}
      layout="lesson"
      regions={regions}
      shown={shown}
    >
      <Region name="lesson" className="[grid-area:lesson]">
        {foreign && <NotTheLabs />}
        <SaveNotices load={opened.failure} save={failure} />
        {opened.change && <LessonChanged change={opened.change} steps={lesson.steps} />}
        <ProseActionsContext value={{ run: tools.run, ...(shows('policies') ? pointing : NOT_POINTING) }}>
          <TermsContext value={terms}>
            <InItsLanguage language={languageOf(lesson.id, words.locale)}>
              <LessonPart actors={actors} lesson={lesson} rules={rules} end={end} />
            </InItsLanguage>
          </TermsContext>
        </ProseActionsContext>
      </Region>
      {order.map((name) => parts[name])}
      <Commands
        lab={actors.lab}
        offered={step.calls}
        regions={regions}
        tools={tools.offered}
        onTool={(tool) => tools.onOpen(tool as Tool)}
        onPolicy={panes.show}
        theme={theme}
        more={[]}
        open={open}
        onOpen={setOpen}
      />
    </Workbench>
  );
}

/** Without editors there is nothing to light up. */
const NOT_POINTING = { point: null, open: null } as const;
