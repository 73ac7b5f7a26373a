import { broken, type GrammarRule } from './rule.ts';

const TRUST_ACTIONS: ReadonlySet<string> = new Set(
  [
    'sts:AssumeRole',
    'sts:AssumeRoleWithSAML',
    'sts:AssumeRoleWithWebIdentity',
    'sts:TagSession',
    'sts:SetSourceIdentity',
    'sts:SetContext',
    'sts:*',
  ].map((action) => action.toLowerCase()),
);

/** C-011: a trust policy speaks of the STS actions that give out its role. That AWS takes `sts:*` is our best reading. */
export const trustActions: GrammarRule = ({ statements }) =>
  statements.flatMap(({ action, notAction }) => {
    const foreign = action?.values.filter(({ value }) => !TRUST_ACTIONS.has(value.toLowerCase())) ?? [];
    const negated = notAction
      ? [broken('grammar.trustAction', notAction.keySpan, { action: 'NotAction' })]
      : [];
    return [
      ...foreign.map(({ value, span }) => broken('grammar.trustAction', span, { action: value })),
      ...negated,
    ];
  });
