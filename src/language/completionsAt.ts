import type { Completion } from './completion.ts';
import { completeAction } from './complete/action.ts';
import { completeDocument, completeDocumentElement, completeVersion } from './complete/document.ts';
import { completeEffect, completeElement } from './complete/element.ts';
import { completeKey } from './complete/key.ts';
import { completeOperator } from './complete/operator.ts';
import { completePrincipal, completePrincipalType, completePrincipalValue } from './complete/principal.ts';
import { completeResource } from './complete/resource.ts';
import { completeStatement } from './complete/statement.ts';
import { completeValue } from './complete/value.ts';
import { completeVariable } from './complete/variable.ts';
import { placeAt } from './place.ts';
import { statementAt } from './statementHere.ts';
import type { Surroundings } from './subject.ts';

/**
 * What may stand at an offset of a policy's text, which may be half-typed; likeliest first. Rejects when the service
 * reference cannot be loaded.
 * @param offset UTF-16 units
 */
export async function completionsAt(
  text: string,
  offset: number,
  around: Surroundings,
): Promise<readonly Completion[]> {
  const place = placeAt(text, offset);
  if (!place) return [];
  const statement = statementAt(text, place.statement);
  const variables = completeVariable({ place, statement, around });
  if (variables) return variables;
  switch (place.at) {
    case 'document':
      return completeDocument({ place, statement, around });
    case 'documentElement':
      return completeDocumentElement({ place, statement, around });
    case 'version':
      return completeVersion({ place, statement, around });
    case 'statement':
      return completeStatement({ place, statement, around });
    case 'element':
      return completeElement({ place, statement, around });
    case 'effect':
      return completeEffect({ place, statement, around });
    case 'principal':
      return completePrincipal({ place, statement, around });
    case 'principalType':
      return completePrincipalType({ place, statement, around });
    case 'principalValue':
      return completePrincipalValue({ place, statement, around });
    case 'action':
      return await completeAction({ place, statement, around });
    case 'resource':
      return await completeResource({ place, statement, around });
    case 'operator':
      return completeOperator({ place, statement, around });
    case 'key':
      return await completeKey({ place, statement, around });
    case 'value':
      return completeValue({ place, statement, around });
  }
}
