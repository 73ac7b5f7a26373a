import { findKey, isListedPrefix } from '../../../keys/findKey.ts';
import { nearestKey } from '../../../keys/nearestKey.ts';
import { advise, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { respell } from '../../../fix.ts';

/** D-003: AWS takes any name behind a prefix for a key (C-016), and no request has one that is misspelt. */
export const unknownKey: TestAdvice = ({ known, syntax: { key } }) => {
  if (known || !isListedPrefix(key.value)) return NO_ADVICE;
  const tagKey = findKey(`${key.value.replace(/\/$/, '')}/tag`);
  if (tagKey)
    return [
      advise('advice.tagKeyMissing', tagKey.rule, key.span, {
        key: key.value,
        example: `${tagKey.name}team`,
      }),
    ];
  const replacement = nearestKey(key.value) ?? '';
  const fix = replacement === '' ? null : respell(key.span, replacement, 'advice.replaceKey');
  return [advise('advice.unknownKey', 'D-003', key.span, { key: key.value, replacement }, fix)];
};
