import { dateOperator } from './dateOperand.ts';

/** The moment of the request is before the one in the policy (D-013). */
export const dateLessThan = dateOperator(
  'DateLessThan',
  (requestMoment, policyMoment) => requestMoment < policyMoment,
);
