import { fromByteArray, toByteArray } from 'base64-js';
import { strFromU8, strToU8 } from 'fflate';
import { ok, type Result } from '../../lib/result.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { refused } from './refusal.ts';

const MARK = 'after/';

/** The token that asks for what comes after a name. */
export const tokenAfter = (name: string): string => fromByteArray(strToU8(`${MARK}${name}`));

/** Where the answer before stopped, as its token says it; InvalidArgument for a token that no answer has given. */
export function nameIn(token: unknown): Result<string, AwsError> {
  const text = textIn(String(token));
  return text?.startsWith(MARK) && tokenAfter(text.slice(MARK.length)) === token
    ? ok(text.slice(MARK.length))
    : refused('s3InvalidArgument', { text: 'The continuation token provided is incorrect' });
}

function textIn(base64: string): string | null {
  try {
    return strFromU8(toByteArray(base64));
  } catch {
    return null;
  }
}
