import type { Question } from '../question.ts';
import type { TypeAnalysis } from './analysis.ts';
import { analyseGuard } from './resource.ts';

/** The trust policy of the role to be assumed: always asked, whatever the caller's own policies say (B-046, E-016). */
export const analyseTrust = (question: Question): TypeAnalysis => analyseGuard('trust', question);
