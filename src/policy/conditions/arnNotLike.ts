import { arnLike } from './arnLike.ts';
import { negationOf } from './operator.ts';

/** No ARN pattern matches (D-002, D-017). */
export const arnNotLike = negationOf(arnLike, 'ArnNotLike');
