import { arnEquals } from './arnEquals.ts';
import { arnLike } from './arnLike.ts';
import { arnNotEquals } from './arnNotEquals.ts';
import { arnNotLike } from './arnNotLike.ts';
import { binaryEquals } from './binaryEquals.ts';
import { bool } from './bool.ts';
import { dateEquals } from './dateEquals.ts';
import { dateGreaterThan } from './dateGreaterThan.ts';
import { dateGreaterThanEquals } from './dateGreaterThanEquals.ts';
import { dateLessThan } from './dateLessThan.ts';
import { dateLessThanEquals } from './dateLessThanEquals.ts';
import { dateNotEquals } from './dateNotEquals.ts';
import { ipAddress } from './ipAddress.ts';
import { notIpAddress } from './notIpAddress.ts';
import { nullOperator } from './null.ts';
import { numericEquals } from './numericEquals.ts';
import { numericGreaterThan } from './numericGreaterThan.ts';
import { numericGreaterThanEquals } from './numericGreaterThanEquals.ts';
import { numericLessThan } from './numericLessThan.ts';
import { numericLessThanEquals } from './numericLessThanEquals.ts';
import { numericNotEquals } from './numericNotEquals.ts';
import type { ConditionOperator } from './operator.ts';
import { stringEquals } from './stringEquals.ts';
import { stringEqualsIgnoreCase } from './stringEqualsIgnoreCase.ts';
import { stringLike } from './stringLike.ts';
import { stringNotEquals } from './stringNotEquals.ts';
import { stringNotEqualsIgnoreCase } from './stringNotEqualsIgnoreCase.ts';
import { stringNotLike } from './stringNotLike.ts';

/** A written operator taken apart (D-004, D-026). */
export interface ParsedOperator {
  /** How several values of the request's key are taken together; null without a set prefix. */
  readonly set: 'ForAllValues' | 'ForAnyValue' | null;
  readonly operator: ConditionOperator;
  readonly ifExists: boolean;
}

// A prepared value only ever goes back to the operator that made it, so its type may be forgotten here.
const ALL = [
  stringEquals,
  stringNotEquals,
  stringEqualsIgnoreCase,
  stringNotEqualsIgnoreCase,
  stringLike,
  stringNotLike,
  numericEquals,
  numericNotEquals,
  numericLessThan,
  numericLessThanEquals,
  numericGreaterThan,
  numericGreaterThanEquals,
  dateEquals,
  dateNotEquals,
  dateLessThan,
  dateLessThanEquals,
  dateGreaterThan,
  dateGreaterThanEquals,
  bool,
  binaryEquals,
  ipAddress,
  notIpAddress,
  arnEquals,
  arnLike,
  arnNotEquals,
  arnNotLike,
  nullOperator,
] as readonly ConditionOperator[];

/** Every operator by its name in lower case, for a hint at the one that was meant. */
export const OPERATORS: ReadonlyMap<string, ConditionOperator> = new Map(
  ALL.map((operator) => [operator.name.toLowerCase(), operator]),
);

const WRITTEN = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/;

/**
 * Reads an operator as written in a policy; null when there is none of that name. Case counts: IAM refuses
 * `stringEquals` with "Invalid Condition type". Null tests presence, so it takes neither IfExists (D-004) nor, since
 * there is no value to go through, a set prefix (best reading; no AWS page shows one).
 */
export function parseOperator(written: string): ParsedOperator | null {
  const match = WRITTEN.exec(written);
  if (!match) return null;
  const [, set = null, name = '', suffix] = match;
  const operator = OPERATORS.get(name.toLowerCase());
  if (operator?.name !== name) return null;
  if (operator.type === 'presence' && (set || suffix)) return null;
  return { set: set as ParsedOperator['set'], operator, ifExists: suffix !== undefined };
}
