import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contextValues } from '../src/authorize/context/contextValues.ts';
import { accessRequestOf } from './agreement.ts';
import { situation } from './arbitraryWorld.ts';
import { DERIVED_KEYS } from './derivedKeys.ts';
import { questionOf } from './question.ts';

it.each(Object.entries(DERIVED_KEYS))('%s is what the world says', (key, valueOf) => {
  fc.assert(
    fc.property(situation, (at) => {
      for (const request of at.requests) {
        const question = questionOf(at, request);
        const value = valueOf(question);
        expect(contextValues(accessRequestOf(question, {}), key.toLowerCase())).toEqual(
          value === undefined ? undefined : [value],
        );
      }
    }),
    { numRuns: 40 },
  );
});
