import { plainText } from '../template.ts';
import { isInRange, parseAddress, parseAddressRange, type AddressRange } from './addressOperand.ts';
import type { ConditionOperator } from './operator.ts';

/** The address of the request lies in the block (D-016). */
export const ipAddress: ConditionOperator<AddressRange> = {
  name: 'IpAddress',
  type: 'address',
  negated: false,
  variables: false,
  prepare: (policyValue) => parseAddressRange(plainText(policyValue)),
  matches: (range, requestValue) => {
    const address = parseAddress(requestValue);
    return address !== null && isInRange(range, address);
  },
};
