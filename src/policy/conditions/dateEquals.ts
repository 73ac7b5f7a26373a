import { dateOperator } from './dateOperand.ts';

/** The same moment, whatever the zone it is written in (D-013). */
export const dateEquals = dateOperator(
  'DateEquals',
  (requestMoment, policyMoment) => requestMoment === policyMoment,
);
