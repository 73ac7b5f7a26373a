import type { Scope } from './scope.ts';

/**
 * Takes away what the frame's security policy leaves open, since the runner itself needs it: modules made of texts, and
 * workers, in which the code would find all of this again.
 */
export function closeRest(scope: Scope): void {
  delete scope.URL.createObjectURL;
  delete scope.Worker;
}
