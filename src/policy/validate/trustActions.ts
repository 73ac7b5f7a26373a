import { respell, type Fix } from '../fix.ts';
import { nearest } from '../nearest.ts';
import type { Located } from '../span.ts';
import { broken, type GrammarRule } from './rule.ts';

const NAMES = [
  'sts:AssumeRole',
  'sts:AssumeRoleWithSAML',
  'sts:AssumeRoleWithWebIdentity',
  'sts:TagSession',
  'sts:SetSourceIdentity',
  'sts:SetContext',
];

const TRUST_ACTIONS: ReadonlySet<string> = new Set([...NAMES, 'sts:*'].map((action) => action.toLowerCase()));

/** C-011: a trust policy speaks of the STS actions that give out its role. That AWS takes `sts:*` is our best reading. */
export const trustActions: GrammarRule = ({ statements }) =>
  statements.flatMap(({ action, notAction }) => {
    const foreign = action?.values.filter(({ value }) => !TRUST_ACTIONS.has(value.toLowerCase())) ?? [];
    const negated = notAction
      ? [broken('grammar.trustAction', 'C-011', notAction.keySpan, { action: 'NotAction' })]
      : [];
    return [
      ...foreign.map((written) =>
        broken('grammar.trustAction', 'C-011', written.span, { action: written.value }, respelt(written)),
      ),
      ...negated,
    ];
  });

/** Misspelt, or without its service. */
function respelt({ value, span }: Located<string>): Fix | null {
  const meant = nearest(value.includes(':') ? value : `sts:${value}`, NAMES);
  return meant === null ? null : respell(span, meant);
}
