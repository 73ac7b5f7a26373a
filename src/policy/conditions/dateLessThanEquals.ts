import { dateOperator } from './dateOperand.ts';

/** The moment of the request is at or before the one in the policy (D-013). */
export const dateLessThanEquals = dateOperator(
  'DateLessThanEquals',
  (requestMoment, policyMoment) => requestMoment <= policyMoment,
);
