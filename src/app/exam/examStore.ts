import type { History } from '../../content/exam/history.ts';
import type { ExamSettings } from '../../content/exam/choice.ts';
import { decodeHistory, decodeProgress, decodeSchedule, decodeSettings } from '../../content/exam/saved.ts';
import type { Schedule } from '../../content/exam/schedule.ts';
import type { Progress } from '../../content/exam/progress.ts';
import type { SaveFormat } from '../../storage/save.ts';

/** The paper that is being sat, or was sat last. */
export const PAPER: SaveFormat<Progress> = { key: 'sts-lab/exam/paper', version: 1, decode: decodeProgress };

/** Every paper that was sat to its end. */
export const HISTORY: SaveFormat<History> = {
  key: 'sts-lab/exam/history',
  version: 1,
  decode: decodeHistory,
};

/** When each question comes up again. */
export const SCHEDULE: SaveFormat<Schedule> = {
  key: 'sts-lab/exam/schedule',
  version: 1,
  decode: decodeSchedule,
};

/** How somebody likes to sit papers. */
export const SETTINGS: SaveFormat<ExamSettings> = {
  key: 'sts-lab/exam/settings',
  version: 1,
  decode: decodeSettings,
};
