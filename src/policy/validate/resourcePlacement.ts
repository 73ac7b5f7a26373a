import { removal } from '../fix.ts';
import { broken, opening, type GrammarRule } from './rule.ts';

/**
 * C-004: every kind needs Resource or NotResource, except trust policies, which must have neither (C-010), and policies
 * of resources, which some services keep without one, such as those of ECR repositories.
 */
export const resourcePlacement: GrammarRule = ({ text, statements }, kind) =>
  statements.flatMap(({ resource, notResource, span, broken: unread }) => {
    const present = resource ?? notResource;
    if (kind !== 'trust') {
      return present || unread || kind === 'resource'
        ? []
        : [broken('grammar.requiredElement', 'C-004', opening(span), { element: 'Resource', kind })];
    }
    if (!present) return [];
    const params = { element: resource ? 'Resource' : 'NotResource', kind };
    return [
      broken('grammar.prohibitedElement', 'C-010', present.keySpan, params, removal(text, present.span)),
    ];
  });
