import { useMemo } from 'react';
import type { Asked } from '../../content/call/made.ts';
import type { TerminalSetting } from '../../content/lesson/lesson.ts';
import type { LabActor } from '../../machines/lab/machine.ts';
import { liveVariables } from '../../terminal/liveVariables.ts';
import type { TerminalSetup } from './useTerminal.ts';

/**
 * How terminal and code are set up over a lab.
 * @param key with another one they are set up anew
 */
export const useSetup = (
  lab: LabActor,
  setting: TerminalSetting,
  calls: readonly Asked[],
  key: string,
): TerminalSetup =>
  useMemo(() => {
    const present = () => lab.getSnapshot().context.timeline.present;
    return {
      key,
      make: async () => {
        const { terminalOf } = await import('../../terminal/terminalOf.ts');
        return terminalOf(setting, calls, present());
      },
      live: () => liveVariables(setting.as, present().world),
    };
  }, [lab, setting, calls, key]);

/** The setting of a terminal that has nothing but somebody's keys. */
export const keysOf = (as: string): TerminalSetting => ({ as, files: {} });
