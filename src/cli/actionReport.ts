import { conditionKeysOf } from '../serviceReference/conditionKeysOf.ts';
import { findAction, type FoundAction } from '../serviceReference/findAction.ts';
import { resourcesOf } from '../serviceReference/resourcesOf.ts';
import type { ServiceReference } from '../serviceReference/serviceReference.ts';

/** One line an action: its name and its access level; then how many there are. */
export function actionList(reference: ServiceReference, names: readonly string[]): string {
  const width = Math.max(...names.map(({ length }) => length));
  const lines = names.map((name) =>
    `${name.padEnd(width)}  ${findAction(reference, name)?.action.accessLevel ?? ''}`.trimEnd(),
  );
  return [...lines, `${names.length} ${names.length === 1 ? 'action' : 'actions'}`]
    .map((line) => `${line}\n`)
    .join('');
}

/** All about one action. */
export function actionDetails(found: FoundAction): string {
  const { service, action } = found;
  const resources = resourcesOf(found).map(({ name, arn }) => `${name}  ${arn}`);
  return [
    `${service.prefix}:${action.name}  ${action.accessLevel}`,
    `  ${action.description}.`,
    ...section('resources', resources.length > 0 ? resources : ['only *']),
    ...section('condition keys', conditionKeysOf(found)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
