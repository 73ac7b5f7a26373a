import { oneOfGiven } from '../command/argument.ts';
import type { Caller } from '../command/caller.ts';
import { failureText, general } from '../failure.ts';
import type { Printed } from '../printed.ts';
import { fatal, joined } from './outcomes.ts';
import { s3Place, s3Uri, type S3Place } from './paths.ts';
import type { S3Command } from './s3Command.ts';
import { callS3, objectsBelow } from './s3Operations.ts';

/** `aws s3 rm s3://bucket/key`, with `--recursive` everything below it. */
export const rm: S3Command = {
  arguments: [
    { name: 'paths', takes: 'one', required: true },
    { name: '--recursive', takes: 'none' },
    { name: '--quiet', takes: 'none' },
    { name: '--only-show-errors', takes: 'none' },
  ],
  check: async (given) =>
    s3Place(oneOfGiven(given, 'paths') ?? '')
      ? null
      : general('usage: aws s3 rm <S3Uri>\nError: Invalid argument type', 252),
  run: async (given, { call }) => {
    const place = s3Place(oneOfGiven(given, 'paths') ?? '') ?? { bucket: '', key: '' };
    const done = given.has('--recursive') ? await removeAll(place, call) : await remove(place, call);
    return given.has('--quiet') || given.has('--only-show-errors') ? { ...done, stdout: '' } : done;
  },
};

/** Everything below a place. */
export async function removeAll({ bucket, key }: S3Place, call: Caller): Promise<Printed> {
  const found = await objectsBelow(call, bucket, key);
  if (!found.ok) return fatal(found.error);
  const outcomes: Printed[] = [];
  for (const { Key } of found.value) outcomes.push(await remove({ bucket, key: Key }, call));
  return joined(outcomes);
}

async function remove(place: S3Place, call: Caller): Promise<Printed> {
  const removed = await callS3(call, 'DeleteObject', { Bucket: place.bucket, Key: place.key });
  return removed.ok
    ? { stdout: `delete: ${s3Uri(place)}\n`, stderr: '', code: 0 }
    : { stdout: '', stderr: `delete failed: ${s3Uri(place)} ${failureText(removed.error)}\n`, code: 1 };
}
