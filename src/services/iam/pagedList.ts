import type { Result } from '../../lib/result.ts';
import type { Issued } from '../../pipeline/action.ts';
import type { AwsError } from '../../trace/awsError.ts';
import type { IamCall } from './iamOperation.ts';
import { pageOf } from './page.ts';
import { answered } from './refused.ts';

/**
 * An answer that is one page of a list, under the member of that name.
 * @param keyOf what tells an item from the others of the list
 */
export function pagedList<Item>(
  { world, params }: IamCall,
  member: string,
  items: readonly Item[],
  answer: (item: Item) => unknown,
  keyOf: (item: Item) => string,
): Result<Issued, AwsError> {
  const page = pageOf(items, params, keyOf, member);
  if (!page.ok) return page;
  return answered(world, { [member]: page.value.items.map(answer), ...page.value.further });
}

/** The unique id of what keeps it for life, whatever its name. */
export const idOf = ({ id }: { readonly id: string }): string => id;
