import { numericOperator } from './numericOperand.ts';

/** The number of the request is above the one in the policy (D-012). */
export const numericGreaterThan = numericOperator('NumericGreaterThan', (order) => order > 0);
