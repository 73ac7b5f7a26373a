import { maskedIds } from '../outside/masked.ts';
import type { Left } from './transcript.ts';

/** What a line left behind, in any format, with what differs from run to run in a form that does not. */
export const maskedOutput = ({ stdout, stderr, code }: Left): Left => ({
  stdout: maskedText(stdout),
  stderr: maskedText(stderr),
  code,
});

const MASKS: readonly (readonly [what: RegExp, mask: string])[] = [
  [/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?/g, 'time'],
  [/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, 'jwt'],
  [/[\w+/=]{300,}/g, 'token'],
  [/(?<![\w+/=])[A-Za-z\d+/]{40}(?![\w+/=])/g, 'secret'],
  [/\*{16}[\w+/]{4}/g, '****************…'],
  [/\bbotocore-session-\d+/g, 'botocore-session-…'],
];

const maskedText = (text: string): string =>
  MASKS.reduce((masked, [what, mask]) => masked.replaceAll(what, mask), maskedIds(text));
