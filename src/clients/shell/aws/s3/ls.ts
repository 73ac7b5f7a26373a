import { oneOfGiven } from '../command/argument.ts';
import { printFailure } from '../failure.ts';
import { printed, type Printed } from '../printed.ts';
import type { S3Command, S3Context } from './s3Command.ts';
import { listIn, listS3, type ListedObject } from './s3Operations.ts';

/** `aws s3 ls [s3://bucket[/prefix]]` */
export const ls: S3Command = {
  arguments: [
    { name: 'paths', takes: 'one' },
    { name: '--recursive', takes: 'none' },
    { name: '--human-readable', takes: 'none' },
    { name: '--summarize', takes: 'none' },
  ],
  run: async (given, context) => {
    const path = (oneOfGiven(given, 'paths') ?? '').replace(/^s3:\/\//, '');
    const [bucket = '', ...rest] = path.split('/');
    if (bucket === '') return listBuckets(context);
    return listObjects(bucket, rest.join('/'), context, {
      isRecursive: given.has('--recursive'),
      isHuman: given.has('--human-readable'),
      isSummed: given.has('--summarize'),
    });
  },
};

async function listBuckets({ call }: S3Context): Promise<Printed> {
  const pages = await listS3(call, 'ListBuckets', {});
  if (!pages.ok) return printFailure(pages.error);
  const buckets = pages.value.flatMap((page) =>
    listIn<{ readonly Name: string; readonly CreationDate: string }>(page, 'Buckets'),
  );
  return printed(buckets.map(({ Name, CreationDate }) => `${timeText(CreationDate)} ${Name}\n`).join(''));
}

interface How {
  readonly isRecursive: boolean;
  readonly isHuman: boolean;
  readonly isSummed: boolean;
}

async function listObjects(bucket: string, prefix: string, { call }: S3Context, how: How): Promise<Printed> {
  const pages = await listS3(call, 'ListObjectsV2', {
    Bucket: bucket,
    Prefix: prefix,
    ...(!how.isRecursive && { Delimiter: '/' }),
  });
  if (!pages.ok) return printFailure(pages.error);
  const sizeText = (size: number): string => (how.isHuman ? humanSize(size) : String(size));
  const lines = pages.value.flatMap((page) => [
    ...listIn<{ readonly Prefix: string }>(page, 'CommonPrefixes').map(
      (each) => `${'PRE'.padStart(30)} ${each.Prefix.split('/').at(-2)}/`,
    ),
    ...listIn<ListedObject>(page, 'Contents').map(({ Key, LastModified, Size }) => {
      const name = how.isRecursive ? Key : (Key.split('/').at(-1) ?? '');
      return `${timeText(LastModified)} ${sizeText(Size).padStart(10)} ${name}`;
    }),
  ]);
  const objects = pages.value.flatMap((page) => listIn<ListedObject>(page, 'Contents'));
  const total = objects.reduce((sum, { Size }) => sum + Size, 0);
  const sums = how.isSummed
    ? ['', `Total Objects: ${objects.length}`, `   Total Size: ${sizeText(total)}`]
    : [];
  const stdout = [...lines, ...sums].map((line) => `${line}\n`).join('');
  return { ...printed(stdout), code: prefix !== '' && lines.length === 0 ? 1 : 0 };
}

/** `2026-01-15 09:00:00`, in UTC as everything in the lab. */
const timeText = (time: string): string => time.slice(0, 19).replace('T', ' ');

const UNITS = ['KiB', 'MiB', 'GiB'];

function humanSize(size: number): string {
  if (size === 1) return '1 Byte';
  if (size < 1024) return `${size} Bytes`;
  const power = Math.min(UNITS.length, Math.floor(Math.log2(size) / 10));
  return `${(size / 1024 ** power).toFixed(1)} ${UNITS[power - 1]}`;
}
