import { useMemo, useState } from 'react';
import { parsePolicy } from '../../policy/parse.ts';
import type { Squiggle, Standing, StatementMark } from '../editor/marks.ts';

/** A policy that can be edited in the gallery; its marks are made up from the order of its statements. */
export function usePolicySample(first: string, standings: readonly Standing[], wrong: string) {
  const [text, setText] = useState(first);
  const syntax = useMemo(() => parsePolicy(text), [text]);
  const marks = useMemo(
    (): readonly StatementMark[] =>
      syntax.statements.map(({ span, sid }, index) => ({
        ...span,
        standing: standings[index] ?? 'notMatched',
        hover: [
          { code: sid?.value ?? `Statement ${index + 1}` },
          ' is *here* for show: ',
          { code: 'a`b' },
          '.',
        ],
      })),
    [syntax, standings],
  );
  const squiggles = useMemo((): readonly Squiggle[] => {
    const start = text.indexOf(wrong);
    if (wrong === '' || start < 0) return [];
    const message = [
      'This names account ',
      { code: '999988887777' },
      ', the caller is of ',
      { code: '111122223333' },
      '.',
    ];
    return [{ start, end: start + wrong.length, severity: 'info', message, rule: null, fix: null }];
  }, [text, wrong]);
  return { text, onChange: setText, marks, squiggles };
}
