import { plainText } from '../template.ts';
import type { ConditionOperator } from './operator.ts';

const EPOCH = /^(?:\d{1,3}|\d{5,15})$/;
const W3C =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(?:Z|([+-])(\d\d):(\d\d)))?)?)?$/;

/**
 * Reads a moment as seconds since 1970 (D-013): the W3C profile of ISO 8601 (year, year and month, date, or date with
 * time and zone) or epoch seconds. A missing month, day or time is the first one. Four digits are a year, since that
 * is how the profile writes one. Null for anything else, such as a time without a zone or the 30th of February.
 */
export function parseMoment(text: string): number | null {
  if (EPOCH.test(text)) return Number(text);
  const match = W3C.exec(text);
  if (!match) return null;
  const part = (index: number, missing: number) => Number(match[index] ?? missing);
  const [year, month, day] = [part(1, 0), part(2, 1), part(3, 1)];
  const [hours, minutes, seconds] = [part(4, 0), part(5, 0), part(6, 0)];
  const [zoneHours, zoneMinutes] = [part(9, 0), part(10, 0)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  if (hours > 23 || minutes > 59 || seconds > 59 || zoneHours > 23 || zoneMinutes > 59) return null;
  const ahead = (zoneHours * 60 + zoneMinutes) * 60 * (match[8] === '-' ? -1 : 1);
  return (
    daysSince1970(year, month, day) * 86_400 + hours * 3600 + minutes * 60 + seconds + part(7, 0) - ahead
  );
}

/** A date operator, given how it compares the request's moment with the policy's. */
export const dateOperator = (
  name: string,
  accepts: (requestMoment: number, policyMoment: number) => boolean,
): ConditionOperator<number> => ({
  name,
  type: 'date',
  negated: false,
  variables: false,
  prepare: (policyValue) => parseMoment(plainText(policyValue)),
  matches: (policyMoment, requestValue) => {
    const requestMoment = parseMoment(requestValue);
    return requestMoment !== null && accepts(requestMoment, policyMoment);
  },
});

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);

/** Counted in years that start in March, so that a leap day comes last and months follow one formula. */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + day - 1 - 719_468;
}
