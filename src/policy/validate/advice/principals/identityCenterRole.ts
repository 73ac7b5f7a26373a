import { advise, type StatementAdvice } from '../adviceRule.ts';

/** C-044: roles of Identity Center are trusted by their account and a condition, since their names change. */
export const identityCenterRole: StatementAdvice = ({ syntax }) =>
  (syntax.principal?.entries ?? [])
    .filter(({ type, value }) => type === 'AWS' && value.includes('AWSReservedSSO_'))
    .map(({ value, span }) => advise('advice.identityCenterRole', 'C-044', span, { principal: value }));
