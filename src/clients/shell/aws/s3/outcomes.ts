import { failureText, type Failure } from '../failure.ts';
import type { Printed } from '../printed.ts';

/** What stops a command of `aws s3` before it moves anything. */
export const fatal = (failure: Failure): Printed => ({
  stdout: '',
  stderr: `fatal error: ${failureText(failure)}\n`,
  code: 1,
});

/** What became of several files; it fails when one of them did. */
export const joined = (outcomes: readonly Printed[]): Printed => ({
  stdout: outcomes.map(({ stdout }) => stdout).join(''),
  stderr: outcomes.map(({ stderr }) => stderr).join(''),
  code: outcomes.some(({ code }) => code !== 0) ? 1 : 0,
});
