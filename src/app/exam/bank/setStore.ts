import { decodeSets, type KeptSets } from '../../../content/exam/keptSets.ts';
import type { SaveFormat } from '../../../storage/save.ts';

/** The learner's sets of questions, and what is chosen for the next. */
export const SETS: SaveFormat<KeptSets> = { key: 'sts-lab/exam/sets', version: 1, decode: decodeSets };
