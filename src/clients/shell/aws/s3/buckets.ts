import { oneOfGiven, type Argument, type Given } from '../command/argument.ts';
import { failureText, general, type Failure } from '../failure.ts';
import { printed, type Printed } from '../printed.ts';
import { s3Place } from './paths.ts';
import { removeAll } from './rm.ts';
import type { S3Command } from './s3Command.ts';
import { callS3 } from './s3Operations.ts';

const path: Argument = { name: 'path', takes: 'one', required: true };

const check = async (given: Given): Promise<Failure | null> =>
  s3Place(pathIn(given)) ? null : general('<S3Uri>\nError: Invalid argument type', 252);

const pathIn = (given: Given): string => oneOfGiven(given, 'path') ?? '';

/** `aws s3 mb s3://bucket` */
export const mb: S3Command = {
  arguments: [path],
  check,
  run: async (given, { call, session }) => {
    const bucket = s3Place(pathIn(given))?.bucket ?? '';
    const region = session.region ?? 'us-east-1';
    const made = await callS3(call, 'CreateBucket', {
      Bucket: bucket,
      ...(region !== 'us-east-1' && { CreateBucketConfiguration: { LocationConstraint: region } }),
    });
    return made.ok ? printed(`make_bucket: ${bucket}\n`) : failed('make_bucket', given, made.error);
  },
};

/** `aws s3 rb s3://bucket`, with `--force` whatever is in it. */
export const rb: S3Command = {
  arguments: [path, { name: '--force', takes: 'none' }],
  check,
  run: async (given, { call }) => {
    const bucket = s3Place(pathIn(given))?.bucket ?? '';
    const emptied = given.has('--force') ? await removeAll({ bucket, key: '' }, call) : printed('');
    if (emptied.code !== 0) return emptied;
    const removed = await callS3(call, 'DeleteBucket', { Bucket: bucket });
    if (!removed.ok) return failed('remove_bucket', given, removed.error);
    return printed(`${emptied.stdout}remove_bucket: ${bucket}\n`);
  },
};

const failed = (what: string, given: Given, failure: Failure): Printed => ({
  stdout: '',
  stderr: `${what} failed: ${pathIn(given)} ${failureText(failure)}\n`,
  code: 1,
});
