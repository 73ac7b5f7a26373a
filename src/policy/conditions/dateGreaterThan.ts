import { dateOperator } from './dateOperand.ts';

/** The moment of the request is after the one in the policy (D-013). */
export const dateGreaterThan = dateOperator(
  'DateGreaterThan',
  (requestMoment, policyMoment) => requestMoment > policyMoment,
);
