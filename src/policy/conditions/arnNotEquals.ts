import { arnEquals } from './arnEquals.ts';
import { negationOf } from './operator.ts';

/** The same as ArnNotLike (D-002, D-017). */
export const arnNotEquals = negationOf(arnEquals, 'ArnNotEquals');
