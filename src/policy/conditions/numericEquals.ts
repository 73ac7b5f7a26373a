import { numericOperator } from './numericOperand.ts';

/** The same number, however written: `1`, `01` and `1.0` are equal (D-012). */
export const numericEquals = numericOperator('NumericEquals', (order) => order === 0);
