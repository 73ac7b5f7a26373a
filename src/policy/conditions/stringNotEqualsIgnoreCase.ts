import { negationOf } from './operator.ts';
import { stringEqualsIgnoreCase } from './stringEqualsIgnoreCase.ts';

/** No value is the same text, whatever the case (D-002, D-010). */
export const stringNotEqualsIgnoreCase = negationOf(stringEqualsIgnoreCase, 'StringNotEqualsIgnoreCase');
