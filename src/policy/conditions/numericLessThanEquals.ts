import { numericOperator } from './numericOperand.ts';

/** The number of the request is at most the one in the policy (D-012). */
export const numericLessThanEquals = numericOperator('NumericLessThanEquals', (order) => order <= 0);
