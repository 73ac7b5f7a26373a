import { broken, type GrammarRule } from './rule.ts';

/** C-016: an action names its service first; only a lone `*` does without. Wildcards stand in its name alone. */
export const actionForm: GrammarRule = ({ statements }) =>
  statements.flatMap(({ action, notAction }) =>
    [action, notAction].flatMap(
      (element) =>
        element?.values.flatMap(({ value, span }) => {
          const fault = faultOf(value);
          return fault ? [broken('grammar.actionForm', 'C-016', span, { action: value, fault })] : [];
        }) ?? [],
    ),
  );

/** What is wrong with an action: no service, a service that can be none, a second colon, or no name that can be one. */
export type ActionFault = 'noService' | 'service' | 'colons' | 'name';

function faultOf(action: string): ActionFault | null {
  if (action === '*') return null;
  const [service = '', name, ...more] = action.split(':');
  if (name === undefined) return 'noService';
  if (more.length > 0) return 'colons';
  // `*:*` says what `*` says.
  if (!/^(?:[A-Za-z0-9.-]+|\*)$/.test(service)) return 'service';
  return /^[A-Za-z0-9_*?-]+$/.test(name) ? null : 'name';
}
