import { negationOf } from './operator.ts';
import { stringLike } from './stringLike.ts';

/** No pattern matches (D-002, D-011). */
export const stringNotLike = negationOf(stringLike, 'StringNotLike');
