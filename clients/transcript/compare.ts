import type { Exception } from './exceptions.ts';
import { maskedOutput } from './maskedOutput.ts';
import type { Left } from './transcript.ts';

/** What two shells left behind of one line. */
export interface Replayed {
  readonly line: string;
  readonly inAwsCli: Left;
  readonly inPage: Left;
}

/** Where the two differ in spite of all exceptions, masked. */
export const differences = (
  replayed: readonly Replayed[],
  exceptions: readonly Exception[],
): readonly Replayed[] =>
  replayed.flatMap((each) => {
    const inAwsCli = compared(each.line, each.inAwsCli, exceptions);
    const inPage = compared(each.line, each.inPage, exceptions);
    return isSame(inAwsCli, inPage) ? [] : [{ line: each.line, inAwsCli, inPage }];
  });

/** The reasons of exceptions without which nothing more would differ. */
export const unneeded = (
  replayed: readonly Replayed[],
  exceptions: readonly Exception[],
): readonly string[] => {
  const all = differences(replayed, exceptions).length;
  return exceptions
    .filter(
      (each) =>
        differences(
          replayed,
          exceptions.filter((other) => other !== each),
        ).length === all,
    )
    .map(({ reason }) => reason);
};

const compared = (line: string, left: Left, exceptions: readonly Exception[]): Left =>
  exceptions
    .filter(({ lines }) => lines.test(line))
    .reduce((before, exception) => exception.compared(before), maskedOutput(left));

const isSame = (one: Left, other: Left): boolean =>
  one.stdout === other.stdout && one.stderr === other.stderr && one.code === other.code;
