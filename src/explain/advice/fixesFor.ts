import type { Step } from '../../trace/step.ts';
import { askedSteps } from '../asked.ts';
import type { Denial } from '../denial.ts';
import { afterwards } from './afterwards.ts';
import { allowCall } from './allowCall.ts';
import type { Fix } from './fix.ts';
import { removeDeny } from './removeDeny.ts';
import { serviceLinked } from './serviceLinked.ts';

/** What to try next after a denial, the deciding fault first. Nothing here judges a policy: all is read off the trace. */
export function fixesFor(denial: Denial, trace: readonly Step[]): readonly Fix[] {
  const closed = serviceLinked(denial);
  if (closed) return [closed];
  const fix = denial.cause === 'explicitDeny' ? removeDeny(denial) : allowCall(denial);
  const asked = askedSteps(trace, denial.deciding);
  return fix ? [fix, ...afterwards(denial, fix, asked)] : [];
}
