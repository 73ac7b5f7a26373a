import type { Followed } from '../../analysis/followEdits.ts';
import type { Pair } from '../../analysis/changes.ts';
import type { Interface } from '../../explain/interface.ts';
import type { ChangeNoticeProps } from '../../view/matrix/ChangeNotice.tsx';
import { shortName } from './names.ts';

/** Pairs that are told one by one; of more only their number. */
const LISTED = 5;

/** What the last change of the world opened and shut, as a sentence and, when it is little, pair by pair. */
export function matrixChange(
  { changes: { opened, shut }, by, base, draft }: Followed,
  words: Interface,
): ChangeNoticeProps {
  const { changed, pair } = words.matrix;
  if (base === draft) return { sentence: changed.nothingYet, opened: [], shut: [] };
  if (opened.length + shut.length === 0) return { sentence: changed.nothing[by], opened: [], shut: [] };
  const named = (pairs: readonly Pair[]): readonly string[] =>
    opened.length + shut.length > LISTED
      ? []
      : pairs.map(({ principal, role }) => pair(shortName(draft, principal), shortName(draft, role)));
  return {
    sentence: changed.told(by, reachOf(opened), reachOf(shut)),
    opened: named(opened),
    shut: named(shut),
  };
}

const reachOf = (pairs: readonly Pair[]): { principals: number; pairs: number } => ({
  principals: new Set(pairs.map(({ principal }) => principal)).size,
  pairs: pairs.length,
});
