import { RCP_SERVICES } from '../rcpServices.ts';
import { broken, type GrammarRule } from './rule.ts';

/** E-042, E-043: the actions of an RCP are of services that RCPs cover; neither `*` alone nor NotAction. */
export const rcpAction: GrammarRule = ({ statements }) =>
  statements.flatMap(({ action, notAction }) => [
    ...(notAction
      ? [
          broken('grammar.prohibitedElement', 'E-042', notAction.keySpan, {
            element: 'NotAction',
            kind: 'rcp',
          }),
        ]
      : []),
    ...(action?.values ?? []).flatMap(({ value, span }) => {
      const service = value.slice(0, Math.max(value.indexOf(':'), 0)).toLowerCase();
      if (RCP_SERVICES.has(service) || (service === '' && value !== '*')) return [];
      const source = service === '' || service === '*' ? 'E-042' : 'E-043';
      return [broken('grammar.rcpAction', source, span, { action: value, service })];
    }),
  ]);
