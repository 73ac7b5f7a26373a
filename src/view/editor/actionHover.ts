import { sentences, words, type Phrase } from '../../explain/phrase.ts';
import { actionName } from '../../serviceReference/actionName.ts';
import { hasWildcard } from '../../serviceReference/actionPattern.ts';
import { actionsMatching } from '../../serviceReference/actionsMatching.ts';
import { findAction, type FoundAction } from '../../serviceReference/findAction.ts';
import { loadReference } from '../../serviceReference/loadReference.ts';
import { resourcesOf } from '../../serviceReference/resourcesOf.ts';
import type { ServiceReferenceSource } from '../../serviceReference/source.ts';

/** So many actions of a pattern are listed. */
const MOST = 12;

/**
 * What AWS's reference says of an action, or which actions a pattern stands for, in paragraphs; none for what AWS does
 * not have, and for patterns over several services. Rejects when the source does.
 */
export async function actionHover(source: ServiceReferenceSource, text: string): Promise<readonly Phrase[]> {
  const { prefix } = actionName(text);
  if (prefix === null || hasWildcard(prefix)) return [];
  const reference = await loadReference(source, text);
  const found = findAction(reference, text);
  if (found) return aboutAction(found);
  const names = actionsMatching(reference, text);
  const listed = names.slice(0, MOST).map((name): Phrase => [{ code: name }]);
  return names.length === 0 ? [] : [sentences(...listed, names.length > MOST ? words('…') : null)];
}

function aboutAction(found: FoundAction): readonly Phrase[] {
  const { service, action } = found;
  const arns = resourcesOf(found).map(({ arn }): Phrase => [{ code: arn }]);
  return [
    [{ code: `${service.prefix}:${action.name}` }, ` ${action.accessLevel}`],
    words(`${action.description}.`),
    ...arns,
  ];
}
