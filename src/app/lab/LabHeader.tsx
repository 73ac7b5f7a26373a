import { useSelector } from '@xstate/react';
import type { ReactNode } from 'react';
import type { LabActor } from '../../machines/lab/machine.ts';
import { AppHeader } from '../../view/shell/AppHeader.tsx';
import { HistoryList } from '../../view/history/HistoryList.tsx';
import { LabControls } from '../../view/shell/LabControls.tsx';
import { useWords } from '../../view/ui/words.ts';
import { HOME } from '../addresses.ts';
import { changeText } from '../readings/changeText.ts';
import type { Theme } from '../theme.ts';
import { travel } from './travel.ts';

interface LabHeaderProps {
  readonly lab: LabActor;
  readonly title: string;
  readonly theme: Theme;
  readonly aside?: ReactNode;
}

/** The top of a workbench: undo and redo by the names of their changes, and the lab's clock. */
export function LabHeader({ lab, title, theme, aside }: LabHeaderProps) {
  const words = useWords();
  const { past, present, future } = useSelector(lab, ({ context }) => context.timeline);
  const { world } = present;
  const undone = past.at(-1);
  const redone = future[0];
  return (
    <AppHeader home={HOME} title={title} theme={theme.choice} onTheme={theme.choose} aside={aside}>
      <LabControls
        undo={undone ? changeText(undone.change, world, words) : null}
        redo={redone ? changeText(redone.change, world, words) : null}
        onUndo={() => lab.send({ type: 'UNDO' })}
        onRedo={() => lab.send({ type: 'REDO' })}
        clock={world.clock}
        onAdvance={() => lab.send({ type: 'ADVANCE', duration: 'PT1H' })}
      >
        <HistoryList
          past={past.map(({ change }) => changeText(change, world, words))}
          future={future.map(({ change }) => changeText(change, world, words))}
          onTravel={(steps) => travel(lab, steps)}
        />
      </LabControls>
    </AppHeader>
  );
}
