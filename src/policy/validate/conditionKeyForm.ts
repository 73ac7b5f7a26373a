import { broken, type GrammarRule } from './rule.ts';

/** C-016: a condition key begins with a prefix and a colon: a service's, `aws`, or the host of an identity provider. */
export const conditionKeyForm: GrammarRule = ({ statements }) =>
  statements.flatMap(
    ({ condition }) =>
      condition?.tests
        .filter(({ key }) => key.value.indexOf(':') < 1)
        .map(({ key }) => broken('grammar.conditionKeyForm', 'C-016', key.span, { key: key.value })) ?? [],
  );
