import type { Result } from '../../lib/result.ts';
import { ok } from '../../lib/result.ts';
import type { Call } from '../../call/call.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { tokenPage } from '../tokenPage.ts';
import { givenNumber } from './params.ts';
import { refused } from './refused.ts';

/** How many items an answer has when the call does not say. */
const USUAL_PAGE = 100;

/** A page of a list, and what the answer says of further ones. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly further: { readonly IsTruncated: boolean; readonly Marker?: string };
}

/** The page of a list that a call asks for by `Marker` and `MaxItems`; refused for a marker that no answer has given. */
export function pageOf<Item>(items: readonly Item[], params: Call['params']): Result<Page<Item>, AwsError> {
  const page = tokenPage(items, params['Marker'], givenNumber(params, 'MaxItems') ?? USUAL_PAGE);
  if (!page) return refused('iamInvalidMarker');
  const { nextToken } = page;
  const further = nextToken === null ? { IsTruncated: false } : { IsTruncated: true, Marker: nextToken };
  return ok({ items: page.items, further });
}
