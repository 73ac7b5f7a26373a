import { numericOperator } from './numericOperand.ts';

/** The number of the request is below the one in the policy (D-012). */
export const numericLessThan = numericOperator('NumericLessThan', (order) => order < 0);
