import { sameJson } from '../../lib/sameJson.ts';
import { apiCallOf } from '../call/apiCall.ts';
import type { Asked } from '../call/made.ts';
import { deviceMeant } from '../call/tokenCode.ts';
import { FREE_PARAMETERS } from './free.ts';

/**
 * Whether a call is what another asks for, wherever it was made: by the same caller, the same operation on the same
 * thing, with the parameters that were asked for. A permission that is asked about by its ARN is the operation that
 * needs it, as the terminal and code would call it.
 * @param exactly parameters that else are the learner's choice
 */
export function isSameAct(wanted: Asked, made: Asked, exactly: readonly string[] = []): boolean {
  return (
    made.as === wanted.as &&
    made.omitSessionToken === wanted.omitSessionToken &&
    sameJson(made.context, wanted.context) &&
    isSameRequest(wanted, made, (name) => FREE.has(name) && !exactly.includes(name))
  );
}

const FREE: ReadonlySet<string> = new Set(FREE_PARAMETERS);

function isSameRequest(wanted: Asked, made: Asked, isFree: (name: string) => boolean): boolean {
  const [one, other] = [apiCallOf(wanted), apiCallOf(made)];
  if (!one || !other) {
    return (
      made.call === wanted.call &&
      made.resource === wanted.resource &&
      has(made.params, wanted.params, isFree)
    );
  }
  return one.operation === other.operation && has(other.params, one.params, isFree);
}

type Params = Readonly<Record<string, unknown>>;

const has = (params: Params, wanted: Params, isFree: (name: string) => boolean): boolean =>
  Object.entries(wanted).every(([name, value]) => isFree(name) || isGiven(name, value, params[name]));

/** Where the code of a device is meant, any code is given: the answer says whether it was right. */
const isGiven = (name: string, wanted: unknown, given: unknown): boolean =>
  name === 'TokenCode' && deviceMeant(wanted) ? given !== undefined : sameJson(given, wanted);
