import { actionExists } from '../serviceReference/actionExists.ts';
import { actionName } from '../serviceReference/actionName.ts';
import { hasWildcard } from '../serviceReference/actionPattern.ts';
import { actionsMatching } from '../serviceReference/actionsMatching.ts';
import { findAction } from '../serviceReference/findAction.ts';
import { nearestAction } from '../serviceReference/nearestAction.ts';
import type { ServiceReference } from '../serviceReference/serviceReference.ts';
import { actionDetails, actionList } from './actionReport.ts';
import { EXIT, type Command, type Surroundings } from './command.ts';
import { readReference } from './iamData.ts';

export const action = {
  name: 'action',
  usage: 'PATTERN…',
  summary: 'lists the actions of AWS that a pattern such as s3:Get* stands for',
  help: [
    'Lists the actions that each pattern of an Action element stands for, with their access levels.',
    'A pattern without wildcards tells all about its action: resource types, ARNs, condition keys.',
    '',
    "Quote patterns, so that the shell leaves their wildcards alone: 's3:Get*'.",
    '',
    'Exit code 0: every pattern stands for an action. 1: one stands for none. 2: there is no pattern.',
    '',
  ].join('\n'),
  run: runAction,
} satisfies Command;

function runAction(args: readonly string[], around: Surroundings): number {
  const patterns = args.filter((arg) => !arg.startsWith('-'));
  const flag = args.find((arg) => arg.startsWith('-') && arg !== '--');
  if (flag !== undefined || patterns.length === 0) {
    around.err(
      `action: ${flag === undefined ? 'no patterns' : `unknown flag ${flag}`}\nusage: action ${action.usage}\n`,
    );
    return EXIT.unusable;
  }
  const answers = patterns.map((pattern) => answer(readReference([pattern]), pattern));
  around.out(answers.map(({ text }) => text).join('\n'));
  return answers.every(({ found }) => found) ? EXIT.ok : EXIT.failed;
}

function answer(reference: ServiceReference, pattern: string): { text: string; found: boolean } {
  const one = findAction(reference, pattern);
  if (one) return { text: actionDetails(one), found: true };
  const names = actionsMatching(reference, pattern);
  if (names.length > 0) return { text: actionList(reference, names), found: true };
  const near = nearestAction(reference, pattern);
  const hint = near === null ? '' : `; the nearest is ${near}`;
  return { text: `${pattern}: ${whyNone(reference, pattern)}${hint}\n`, found: false };
}

function whyNone(reference: ServiceReference, pattern: string): string {
  const { prefix } = actionName(pattern);
  if (prefix === null) return 'there is no service prefix before a colon';
  const wild = hasWildcard(pattern);
  if (!hasWildcard(prefix) && actionExists(reference, pattern) === 'noSuchService')
    return `no service has the prefix ${prefix}`;
  return wild ? 'no action matches' : 'no such action';
}
