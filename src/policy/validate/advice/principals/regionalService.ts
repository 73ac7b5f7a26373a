import { advise, NO_ADVICE, type StatementAdvice } from '../adviceRule.ts';
import { respell } from '../../../fix.ts';

const REGIONAL = /^([a-z0-9-]+)\.[a-z]{2}-(?:[a-z]+-)+\d\.amazonaws\.com$/;

/** C-043: a trust policy names a service without a Region. */
export const regionalService: StatementAdvice = ({ syntax }, { kind }) => {
  if (kind !== 'trust') return NO_ADVICE;
  return (syntax.principal?.entries ?? []).flatMap(({ type, value, span }) => {
    const service = type === 'Service' ? REGIONAL.exec(value)?.[1] : undefined;
    if (service === undefined) return [];
    const replacement = `${service}.amazonaws.com`;
    const fix = respell(span, replacement, 'advice.replaceValue');
    return [advise('advice.regionalService', 'C-043', span, { service: value, replacement }, fix)];
  });
};
