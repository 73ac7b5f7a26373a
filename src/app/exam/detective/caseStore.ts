import { decodeCases, type CaseRecord } from '../../../content/exam/caseRecords.ts';
import type { SaveFormat } from '../../../storage/save.ts';

/** The cases that were tried, oldest first, each once. */
export const CASES: SaveFormat<readonly CaseRecord[]> = {
  key: 'sts-lab/exam/detective',
  version: 1,
  decode: decodeCases,
};
