import { oneOfGiven, type Given } from '../command/argument.ts';
import { general, type Failure } from '../failure.ts';
import type { Printed } from '../printed.ts';
import { fatal, joined } from './outcomes.ts';
import { baseName, s3Place } from './paths.ts';
import type { S3Command, S3Context } from './s3Command.ts';
import { callS3, objectsBelow } from './s3Operations.ts';
import { transfer, type Transfer } from './transfer.ts';

/** `aws s3 cp`: from the shell's files to S3, back, or between buckets; `-` is standard input or output. */
export const cp: S3Command = {
  arguments: [
    { name: 'paths', takes: 'one', required: true },
    { name: 'destination', takes: 'one' },
    { name: '--recursive', takes: 'none' },
    { name: '--quiet', takes: 'none' },
    { name: '--only-show-errors', takes: 'none' },
    { name: '--no-progress', takes: 'none' },
    { name: '--content-type', takes: 'one' },
  ],
  check: async (given, { files }) => {
    const { from, to } = pathsIn(given);
    if (to === null) return { reason: 'usage', what: 'the following arguments are required: paths' };
    if (!s3Place(from) && !s3Place(to)) return general(WRONG_PATHS, 252);
    const isThere = s3Place(from) || from === '-' || (await files.read(from)) || (await files.isFolder(from));
    return isThere ? null : general(`The user-provided path ${from} does not exist.`);
  },
  run: async (given, context) => {
    const { from, to } = pathsIn(given);
    const transfers = await transfersOf(from, to ?? '', given.has('--recursive'), context);
    if ('reason' in transfers) return fatal(transfers);
    const outcomes: Printed[] = [];
    for (const each of transfers) outcomes.push(await transfer(each, given, context));
    const [only] = outcomes;
    const done = outcomes.length === 1 && only ? only : joined(outcomes);
    return given.has('--quiet') || given.has('--only-show-errors') ? { ...done, stdout: '' } : done;
  },
};

const WRONG_PATHS =
  'usage: aws s3 cp <LocalPath> <S3Uri> or <S3Uri> <LocalPath> or <S3Uri> <S3Uri>\nError: Invalid argument type';

const pathsIn = (given: Given): { readonly from: string; readonly to: string | null } => ({
  from: oneOfGiven(given, 'paths') ?? '',
  to: oneOfGiven(given, 'destination'),
});

async function transfersOf(
  from: string,
  to: string,
  isRecursive: boolean,
  context: S3Context,
): Promise<readonly Transfer[] | Failure> {
  const source = s3Place(from);
  if (!source)
    return isRecursive ? filesBelow(from, to, context) : [{ from, to: await target(from, to, context) }];
  if (isRecursive) return objectsTo(from, to, context);
  const { bucket, key } = source;
  if (to !== '-') {
    const found = await callS3(context.call, 'HeadObject', { Bucket: bucket, Key: key });
    if (!found.ok) return missingKey(found.error, key);
  }
  return [{ from, to: await target(from, to, context) }];
}

/** The CLI names the key where S3 can only say 404. */
const missingKey = (failure: Failure, key: string): Failure =>
  failure.reason === 'refused' && failure.code === '404'
    ? { ...failure, message: `Key "${key}" does not exist` }
    : failure;

/** A folder as target means the same name in that folder. */
async function target(from: string, to: string, { around }: S3Context): Promise<string> {
  if (to === '-') return to;
  const place = s3Place(to);
  if (place) {
    const isFolder = place.key === '' || place.key.endsWith('/');
    return isFolder ? `s3://${place.bucket}/${place.key}${baseName(from)}` : to;
  }
  return to.endsWith('/') || (await around.files.isFolder(to)) ? `${withSlash(to)}${baseName(from)}` : to;
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

async function filesBelow(from: string, to: string, { around }: S3Context): Promise<readonly Transfer[]> {
  const names = await around.files.below(from);
  return names.map((name) => ({ from: `${withSlash(from)}${name}`, to: `${withSlash(to)}${name}` }));
}

async function objectsTo(
  from: string,
  to: string,
  { call }: S3Context,
): Promise<readonly Transfer[] | Failure> {
  const { bucket, key } = s3Place(from) ?? { bucket: '', key: '' };
  const prefix = key === '' ? '' : withSlash(key);
  const found = await objectsBelow(call, bucket, prefix);
  if (!found.ok) return found.error;
  return found.value
    .filter(({ Key }) => !Key.endsWith('/'))
    .map(({ Key }) => ({ from: `s3://${bucket}/${Key}`, to: `${withSlash(to)}${Key.slice(prefix.length)}` }));
}
