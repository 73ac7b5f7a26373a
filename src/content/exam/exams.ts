import type { z } from '../../lib/zod.ts';
import type { Inline } from '../lesson/proseTree.ts';
import type { examsFile, misconceptionsFile } from './schema.ts';

/** An exam of AWS, as far as it lives on STS, roles and federation. */
export type Exam = z.output<typeof examsFile>[number];

/** What somebody believes who chooses a wrong option. */
export interface Misconception extends Omit<z.output<typeof misconceptionsFile>[number], 'truth'> {
  readonly truth: readonly Inline[];
}

/** By id. */
export type Misconceptions = Readonly<Record<string, Misconception>>;

/** The exam, domain and task of a name such as `SAA-C03 1.2`; null for an exam or a task that is not listed. */
export function taskOf(exams: readonly Exam[], name: string) {
  const [, code, domainNumber, taskNumber] = /^(\S+) (\d+)\.(\d+)$/.exec(name) ?? [];
  const exam = exams.find((each) => each.code === code);
  const domain = exam?.domains.find(({ number }) => String(number) === domainNumber);
  const task = domain?.tasks.find(({ number }) => String(number) === taskNumber);
  return exam && domain && task ? { exam, domain, task } : null;
}
