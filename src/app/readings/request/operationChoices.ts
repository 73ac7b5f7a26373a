import type { Interface } from '../../../explain/interface.ts';
import { OPERATIONS, operationsOf } from '../../../operations/operations.ts';
import { actionOf } from '../../../operations/operation.ts';
import type { Choice, ChoiceGroup } from '../../../view/request/choice.ts';
import { helpIn, type Help } from './help.ts';
import { operationOf } from './changes.ts';

/** Every operation of the lab by its service; an action that is none of them has a place of its own while it is chosen. */
export function operationGroups(call: string, words: Interface, help: Help): readonly ChoiceGroup[] {
  const { groups } = ALL;
  const own = operationOf(call) ? null : actionChoice(call, words);
  const titles: Readonly<Partial<Record<string, string>>> = words.request.operation.services;
  return [
    ...(own ? [{ id: 'other', title: words.request.operation.other, choices: [own] }] : []),
    ...groups.map(({ id, choices }) => ({
      id,
      title: titles[id] ?? id,
      choices: choices.map((choice) => ({ ...choice, detail: helpIn(help, choice.detail) })),
    })),
  ];
}

/** An action by a text that is typed, which the lab can authorize; null for what can be none. */
export const actionChoice = (typed: string, words: Interface): Choice | null =>
  /^[a-z0-9-]+:[A-Za-z0-9]+$/.test(typed)
    ? { id: typed, name: typed, detail: words.request.operation.authorizedOnly }
    : null;

const ALL = {
  groups: [...new Set([...OPERATIONS.values()].map(({ service }) => service))].map((service) => ({
    id: service,
    choices: operationsOf(service)
      .map((operation) => ({
        id: actionOf(operation),
        name: actionOf(operation),
        detail: operation.summary,
      }))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  })),
};
