import type { Operation } from '../operations/operation.ts';
import type { Stage } from '../pipeline/stage.ts';
import type { Authenticated } from '../pipeline/stages/authenticate.ts';
import { validate } from '../pipeline/stages/validate.ts';
import { stopAtParameter, type RefusedParameter } from './refusedParameter.ts';

type Check = (at: Authenticated) => RefusedParameter | null;

/** Holds the parameters to the API model, all at once; then to what the model does not say, first thing first (F-025). */
export const validateParameters = (
  operation: Operation,
  ...checks: readonly Check[]
): Stage<Authenticated, Authenticated> => {
  const { name, run } = validate(operation);
  return {
    name,
    run: (at) => {
      const result = run(at);
      if (result.outcome !== 'pass') return result;
      for (const check of checks) {
        const refused = check(at);
        if (refused) return stopAtParameter(refused);
      }
      return result;
    },
  };
};
