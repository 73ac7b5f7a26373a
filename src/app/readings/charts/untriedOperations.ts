import type { StsCall } from '../../../machines/identity/stsCalls.ts';
import { operationsOf } from '../../../operations/operations.ts';

/** The operations of STS that nothing in the world can be tried with. */
export const untriedOperations = (calls: readonly StsCall[]): readonly string[] =>
  operationsOf('sts')
    .map(({ name }) => name)
    .filter((name) => !calls.some(({ attempt }) => attempt.operation === name));
