import type { Result } from '../../lib/result.ts';
import { ok } from '../../lib/result.ts';
import type { Call } from '../../call/call.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { tokenPage, type Pageable } from '../tokenPage.ts';
import { givenNumber } from './params.ts';
import { refused } from './refused.ts';

/** How many items an answer has when the call does not say. */
export const USUAL_PAGE = 100;

/** A page of a list, and what the answer says of further ones. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly further: { readonly IsTruncated: boolean; readonly Marker?: string };
}

/**
 * The page of a list that a call asks for by `Marker` and `MaxItems`; refused for a marker that no answer has given.
 * @param keyOf what tells an item from the others of the list
 * @param list which list it is
 */
export function pageOf<Item>(
  items: Pageable<Item>,
  params: Call['params'],
  keyOf: (item: Item) => string,
  list: string,
): Result<Page<Item>, AwsError> {
  const size = givenNumber(params, 'MaxItems') ?? USUAL_PAGE;
  const page = tokenPage(items, params['Marker'], size, keyOf, list);
  if (!page) return refused('iamInvalidMarker');
  const { nextToken } = page;
  const further = nextToken === null ? { IsTruncated: false } : { IsTruncated: true, Marker: nextToken };
  return ok({ items: page.items, further });
}
