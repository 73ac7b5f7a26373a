import { arnLike } from './arnLike.ts';

/** The same as ArnLike, wildcards included (D-017). */
export const arnEquals = { ...arnLike, name: 'ArnEquals' };
