import { dateOperator } from './dateOperand.ts';

/** The moment of the request is at or after the one in the policy (D-013). */
export const dateGreaterThanEquals = dateOperator(
  'DateGreaterThanEquals',
  (requestMoment, policyMoment) => requestMoment >= policyMoment,
);
