import { fromBase64, toBase64 } from '../../../../federation/base64.ts';
import { ok, type Result } from '../../../../lib/result.ts';
import { oneOfGiven, type Given } from '../command/argument.ts';
import { failureText, general, type Failure } from '../failure.ts';
import { printed, type Printed } from '../printed.ts';
import { baseName, s3Place, shownPath } from './paths.ts';
import type { S3Context } from './s3Command.ts';
import { callS3 } from './s3Operations.ts';

/** One file to be copied; at least one of the two is in S3. */
export interface Transfer {
  readonly from: string;
  readonly to: string;
}

/** Copies one file and says so in the words of the CLI. */
export async function transfer({ from, to }: Transfer, given: Given, context: S3Context): Promise<Printed> {
  const { cwd } = context.around;
  const shown = (path: string): string => (path === '-' || s3Place(path) ? path : shownPath(path, cwd));
  const verb = !s3Place(from) ? 'upload' : s3Place(to) ? 'copy' : 'download';
  const paths = `${shown(from)} to ${shown(to)}`;
  const content = await readFrom(from, context);
  const written = content.ok ? await writeTo(to, content.value, from, given, context) : content;
  if (!written.ok) {
    return { stdout: '', stderr: `${verb} failed: ${paths} ${failureText(written.error)}\n`, code: 1 };
  }
  if (to === '-') return { ...printed(''), bytes: content.ok ? content.value : new Uint8Array() };
  return printed(from === '-' ? '' : `${verb}: ${paths}\n`);
}

async function readFrom(path: string, { call, around }: S3Context): Promise<Result<Uint8Array, Failure>> {
  const place = s3Place(path);
  if (!place)
    return ok(path === '-' ? around.stdin() : ((await around.files.read(path)) ?? new Uint8Array()));
  const params = { Bucket: place.bucket, Key: place.key };
  const head = await callS3(call, 'HeadObject', params);
  if (!head.ok) return head;
  const found = await callS3(call, 'GetObject', params);
  if (!found.ok) return found;
  const { Body } = found.value;
  return ok(fromBase64(typeof Body === 'string' ? Body : '') ?? new Uint8Array());
}

async function writeTo(
  path: string,
  content: Uint8Array,
  from: string,
  given: Given,
  { call, around }: S3Context,
): Promise<Result<unknown, Failure>> {
  if (path === '-') return ok(null);
  const place = s3Place(path);
  if (!place) {
    const isWritten = await around.files.write(path, content);
    return isWritten ? ok(null) : { ok: false, error: general(`[Errno 21] Is a directory: '${path}'`) };
  }
  const type = oneOfGiven(given, '--content-type') ?? TYPES[baseName(from).split('.').at(-1) ?? ''];
  return callS3(call, 'PutObject', {
    Bucket: place.bucket,
    Key: place.key,
    Body: toBase64(content),
    ...(type !== undefined && { ContentType: type }),
  });
}

/** Media types that the CLI guesses from names. */
const TYPES: Readonly<Partial<Record<string, string>>> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xml: 'text/xml',
};
