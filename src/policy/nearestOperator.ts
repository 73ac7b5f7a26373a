import { OPERATORS, parseOperator } from './conditions/operators.ts';
import { nearest } from './nearest.ts';

const WRITTEN = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/i;

/**
 * The condition operator that a misspelt one was meant for, set prefix and IfExists kept where they may stand (D-004,
 * D-026); null when none is near.
 */
export function nearestOperator(written: string): string | null {
  const [, set, name = '', suffix] = WRITTEN.exec(written) ?? [];
  const operator = nearest(
    name,
    [...OPERATORS.values()].map((known) => known.name),
  );
  if (operator === null) return null;
  const prefix = SETS.find((known) => known.toLowerCase() === set?.toLowerCase());
  const whole = `${prefix ? `${prefix}:` : ''}${operator}${suffix ? 'IfExists' : ''}`;
  return [whole, operator].find((candidate) => parseOperator(candidate) !== null) ?? null;
}

const SETS = ['ForAllValues', 'ForAnyValue'];
