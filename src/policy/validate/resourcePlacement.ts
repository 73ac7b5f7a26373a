import { broken, opening, type GrammarRule } from './rule.ts';

/** C-004: every kind needs Resource or NotResource, except trust policies, which must have neither (C-010). */
export const resourcePlacement: GrammarRule = ({ statements }, kind) =>
  statements.flatMap(({ resource, notResource, span, broken: unread }) => {
    const present = resource ?? notResource;
    if (kind !== 'trust') {
      return present || unread
        ? []
        : [broken('grammar.requiredElement', opening(span), { element: 'Resource', kind })];
    }
    const element = resource ? 'Resource' : 'NotResource';
    return present ? [broken('grammar.prohibitedElement', present.keySpan, { element, kind })] : [];
  });
