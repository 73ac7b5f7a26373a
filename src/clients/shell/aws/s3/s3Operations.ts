import { err, ok, type Result } from '../../../../lib/result.ts';
import { findOperation } from '../../../../operations/operations.ts';
import type { Caller } from '../command/caller.ts';
import { general, type Failure } from '../failure.ts';
import { allPages } from '../paging/allPages.ts';
import { paginatorOf } from '../paging/paginators.ts';

type Values = Readonly<Record<string, unknown>>;

/** An operation of S3 by its name. */
export async function callS3(call: Caller, name: string, params: Values): Promise<Result<Values, Failure>> {
  const operation = findOperation('s3', name);
  return operation ? call(operation, params) : err(general(name));
}

/** All pages of a list. */
export async function listS3(
  call: Caller,
  name: 'ListBuckets' | 'ListObjectsV2',
  params: Values,
): Promise<Result<readonly Values[], Failure>> {
  const paginator = paginatorOf({ service: 's3', name });
  if (!paginator) return ok([]);
  const pages = await allPages((sent) => callS3(call, name, sent), params, paginator, EVERYTHING);
  return pages.ok ? ok(pages.value.pages) : pages;
}

const EVERYTHING = { maxItems: null, pageSize: null, startingToken: null };

/** An object as lists of S3 have it. */
export interface ListedObject {
  readonly Key: string;
  readonly LastModified: string;
  readonly Size: number;
}

/** The objects below a prefix. */
export async function objectsBelow(
  call: Caller,
  bucket: string,
  prefix: string,
): Promise<Result<readonly ListedObject[], Failure>> {
  const pages = await listS3(call, 'ListObjectsV2', { Bucket: bucket, Prefix: prefix });
  return pages.ok ? ok(pages.value.flatMap((page) => listIn<ListedObject>(page, 'Contents'))) : pages;
}

export const listIn = <Item>(page: Values, name: string): readonly Item[] => {
  const list = page[name];
  return Array.isArray(list) ? (list as readonly Item[]) : [];
};
