import { plainText } from '../template.ts';
import { parseBase64 } from './binaryOperand.ts';
import type { ConditionOperator } from './operator.ts';

/** The same bytes; policy and request both write them as base64 (D-015). */
export const binaryEquals: ConditionOperator<Uint8Array> = {
  name: 'BinaryEquals',
  type: 'binary',
  negated: false,
  variables: false,
  prepare: (policyValue) => parseBase64(plainText(policyValue)),
  matches: (policyBytes, requestValue) => {
    const requestBytes = parseBase64(requestValue);
    return (
      requestBytes?.length === policyBytes.length &&
      policyBytes.every((byte, at) => byte === requestBytes[at])
    );
  },
};
