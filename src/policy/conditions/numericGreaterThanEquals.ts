import { numericOperator } from './numericOperand.ts';

/** The number of the request is at least the one in the policy (D-012). */
export const numericGreaterThanEquals = numericOperator('NumericGreaterThanEquals', (order) => order >= 0);
