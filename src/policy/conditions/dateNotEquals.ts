import { dateEquals } from './dateEquals.ts';
import { negationOf } from './operator.ts';

/** No value is the same moment (D-002, D-013). */
export const dateNotEquals = negationOf(dateEquals, 'DateNotEquals');
