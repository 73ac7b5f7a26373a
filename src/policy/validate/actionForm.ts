import { broken, type GrammarRule } from './rule.ts';

/** C-016: an action names its service first; only a lone `*` does without. */
export const actionForm: GrammarRule = ({ statements }) =>
  statements.flatMap(
    (statement) =>
      (statement.action ?? statement.notAction)?.values
        .filter(({ value }) => value !== '*' && !/^[A-Za-z0-9-]+:[A-Za-z0-9*?]+$/.test(value))
        .map(({ value, span }) => broken('grammar.actionForm', span, { action: value })) ?? [],
  );
