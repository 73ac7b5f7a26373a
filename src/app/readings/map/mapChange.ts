import type { Followed } from '../../../analysis/followEdits.ts';
import type { Interface } from '../../../explain/interface.ts';
import { shortName } from '../names.ts';

/** Pairs that are told one by one; of more only their number. */
const LISTED = 4;

/** What the last change of the world opened or shut, to be shown and announced; empty when it did neither. */
export function mapChange({ changes: { opened, shut }, base, draft }: Followed, { map }: Interface): string {
  if (opened.length + shut.length === 0) return '';
  if (opened.length + shut.length > LISTED) return map.changed.many(opened.length, shut.length);
  // Who is gone is named by the world that still had it.
  const nameOf = (arn: string): string => {
    const name = shortName(draft, arn);
    return name === arn ? shortName(base, arn) : name;
  };
  return [
    ...opened.map(({ principal, role }) => map.changed.opened(nameOf(principal), nameOf(role))),
    ...shut.map(({ principal, role }) => map.changed.shut(nameOf(principal), nameOf(role))),
  ].join(' ');
}
