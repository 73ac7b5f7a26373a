import { err, ok, type Result } from '../../../../lib/result.ts';
import type { Shape } from '../../../../operations/shape.ts';
import { readWhole } from './readWhole.ts';
import type { Loose } from './shorthand.ts';

/**
 * Gives shorthand the types of a shape: numbers and truth values out of text, a list of one out of a single value. What
 * does not fit stays as it is, for validation to name; the error is that of a number that is none.
 */
export function fitShorthand(value: Loose, shape: Shape): Result<unknown, string> {
  const misfits: string[] = [];
  const fitted = fit(value, shape, misfits);
  return misfits[0] === undefined ? ok(fitted) : err(misfits[0]);
}

function fit(value: Loose, shape: Shape, misfits: string[]): unknown {
  switch (shape.type) {
    case 'structure':
      return isHash(value)
        ? Object.fromEntries(
            Object.entries(value).map(([name, each]) => {
              const member = shape.members.find((known) => known.name === name);
              return [name, member ? fit(each, member, misfits) : each];
            }),
          )
        : value;
    case 'map':
      return isHash(value)
        ? Object.fromEntries(
            Object.entries(value).map(([name, each]) => [name, fit(each, shape.value, misfits)]),
          )
        : value;
    case 'list':
      return (Array.isArray(value) ? value : [value]).map((each: Loose) =>
        Array.isArray(value) ? fit(each, shape.item, misfits) : each,
      );
    case 'integer': {
      const whole = typeof value === 'string' ? readWhole(value) : ok(value);
      if (!whole.ok) misfits.push(whole.error);
      return whole.ok ? whole.value : value;
    }
    case 'boolean':
      return readTruth(value);
    default:
      return value;
  }
}

const isHash = (value: Loose): value is { readonly [name: string]: Loose } =>
  typeof value === 'object' && !Array.isArray(value);

function readTruth(value: Loose): unknown {
  const lower = typeof value === 'string' ? value.toLowerCase() : '';
  return lower === 'true' || lower === 'false' ? lower === 'true' : value;
}
