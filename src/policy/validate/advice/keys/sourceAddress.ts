import { isInRange, parseAddressRange, type AddressRange } from '../../../conditions/addressOperand.ts';
import type { Problem } from '../../../problem.ts';
import { advise, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';

const PRIVATE: readonly AddressRange[] = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  'fc00::/7',
].flatMap((range) => parseAddressRange(range) ?? []);

/** D-046: aws:SourceIp is a public address, so private ones match no call; and a range of all addresses tells none apart. */
export const sourceAddress: TestAdvice = ({ key, operator, syntax }) => {
  if (key !== 'aws:sourceip' || operator.type !== 'address') return NO_ADVICE;
  return syntax.values.flatMap(({ value, span }): readonly Problem[] => {
    const range = parseAddressRange(value);
    if (!range) return [];
    if (range.bits === 0) return [advise('advice.wholeInternet', 'D-016', span, { value })];
    return isPrivate(range) ? [advise('advice.privateAddress', 'D-046', span, { value })] : [];
  });
};

const isPrivate = (range: AddressRange): boolean =>
  PRIVATE.some((block) => range.bits >= block.bits && isInRange(block, range.address));
