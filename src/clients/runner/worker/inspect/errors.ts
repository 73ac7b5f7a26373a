import type { Writing } from './writing.ts';

/** An error by name and message, with the lines of the learner's code that it came through. */
export const errorText = (error: Error, { framesOf, indentation }: Writing): string =>
  [errorHead(error), ...framesOf(error).map((frame) => `    at ${frame}`)]
    .join('\n')
    .replaceAll('\n', `\n${' '.repeat(indentation)}`);

/** Name and message in one, such as `AccessDenied: User … is not authorized`. */
function errorHead(error: Error): string {
  const { name, message } = error as { readonly name: unknown; readonly message: unknown };
  const called = typeof name === 'string' && name !== '' ? name : 'Error';
  return typeof message === 'string' && message !== '' ? `${called}: ${message}` : called;
}
