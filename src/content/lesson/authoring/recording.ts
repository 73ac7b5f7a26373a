import { isoDuration } from '../../../lib/isoDuration.ts';
import { policyRefKey, type PolicyRef } from '../../../policy/document.ts';
import { secondsBetween } from '../../../world/clock.ts';
import { documentsOf, readDocument } from '../../../world/documents.ts';
import { applyEdit } from '../../../world/edit.ts';
import { operationsBetween } from '../../../world/operationsBetween.ts';
import { sameJson } from '../../../lib/sameJson.ts';
import { permissionAsked } from '../../call/apiCall.ts';
import { stepOf } from '../../case/steps.ts';
import type { Asked, LabState, MadeCall } from '../../call/made.ts';
import { actionOf, refOf } from '../compile.ts';
import { playAll } from '../play.ts';
import { call as callSchema, type ActionFile, type CallFile } from '../schema.ts';

/** What an author did. */
export interface Recording {
  readonly actions: readonly ActionFile[];
  /** The documents that were changed. */
  readonly documents: readonly PolicyRef[];
  /** The calls that were made, each once. */
  readonly calls: readonly CallFile[];
  /** Whether the world was changed in a way that is not recorded, since no learner's call does that. */
  readonly worldEdited: boolean;
}

/**
 * What leads from state to state, as actions of a lesson: documents whose text differs, calls that were made, time that
 * went by. Several saves of a document with no call in between are one. Sessions are named by a label, since access key
 * ids mean nothing in another lab.
 * @param states from the mark on, oldest first
 * @param edits whether edits of the world are recorded too, as of somebody who is no learner
 */
export function recordingOf(states: readonly LabState[], edits = false): Recording {
  const end = states.at(-1);
  const labels = labelsOf({ calls: end?.calls ?? [] });
  const actions: ActionFile[] = [];
  let worldEdited = false;
  for (const [index, after] of states.entries()) {
    const before = states[index - 1];
    if (!before) continue;
    const steps = [...savesOf(before, after), ...callsOf(before, after, labels), ...timeOf(before, after)];
    const edit = after.calls.length === before.calls.length ? editOf(before, after, steps) : [];
    if (edit === null || (edit.length > 0 && !edits)) worldEdited = true;
    actions.push(...steps, ...((edits && edit) || []));
  }
  return joined(NOTHING_RECORDED, { ...NOTHING_RECORDED, actions, worldEdited });
}

export const NOTHING_RECORDED: Recording = { actions: [], documents: [], calls: [], worldEdited: false };

/** What was done first and what was done then, as one recording. */
export function joined(first: Recording, then: Recording): Recording {
  const all = [...first.actions, ...then.actions];
  const actions = all.filter((action, index) => !isOverwritten(action, all.slice(index + 1)));
  const worldEdited = first.worldEdited || then.worldEdited;
  return { actions, documents: documentsIn(actions), calls: callsIn(actions), worldEdited };
}

/** What is done to the world beside the actions that were found; null where operations do not lead there. */
function editOf(
  before: LabState,
  after: LabState,
  found: readonly ActionFile[],
): readonly ActionFile[] | null {
  if (after.world === before.world) return [];
  const done = playAll(before, found.map(actionOf));
  if (!done.ok) return null;
  const operations = operationsBetween(done.value.world, after.world);
  if (operations.length === 0) return [];
  return applyEdit(done.value.world, operations).ok ? [{ edit: [...operations] }] : null;
}

function savesOf({ world: before }: LabState, { world: after }: LabState): readonly ActionFile[] {
  return documentsOf(before).flatMap((ref): readonly ActionFile[] => {
    const text = readDocument(after, ref);
    return text === null || text === readDocument(before, ref) ? [] : [saveOf(ref, text)];
  });
}

/** As a policy where the text says no more than that. */
function saveOf(ref: PolicyRef, text: string): ActionFile {
  const document = fileRef(ref);
  const policy = policyIn(text);
  return policy ? { document, policy } : { document, text };
}

/** A document as files name it. */
export const fileRef = ({ type, owner, name }: PolicyRef) => ({
  type,
  owner,
  ...(name !== null && { name }),
});

function policyIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    const same = JSON.stringify(value).length === text.replaceAll(/\s/g, '').length;
    return same && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function callsOf(
  before: LabState,
  after: LabState,
  labels: ReadonlyMap<string, string>,
): readonly ActionFile[] {
  return after.calls.slice(before.calls.length).flatMap((made) => callFileOf(made, labels) ?? []);
}

const timeOf = (before: LabState, after: LabState): readonly ActionFile[] => {
  const seconds = secondsBetween(before.world.clock, after.world.clock);
  return seconds > 0 ? [{ advance: isoDuration(seconds) }] : [];
};

/** A call that was made, as files have it; null for one that they have no words for. */
export function callFileOf(
  { asked, issued }: MadeCall,
  labels: ReadonlyMap<string, string>,
): CallFile | null {
  const own = issued === null ? asked.label : (labels.get(issued) ?? asked.label);
  return callFile({ ...asked, as: renamedCaller(asked.as, labels), label: own });
}

/** A call that is asked for, as files have it. */
export function callFile(asked: Asked): CallFile | null {
  const read = callSchema.safeParse(stepOf(permissionAsked(asked)));
  return read.success ? read.data : null;
}

/** The label of each session that goes by its access key id: the name of its role in capitals, each once. */
export function labelsOf({ calls }: Pick<LabState, 'calls'>): ReadonlyMap<string, string> {
  const taken = new Set(
    calls.flatMap(({ asked, issued }) => (asked.label === issued ? [] : (asked.label ?? []))),
  );
  const labels = new Map<string, string>();
  for (const { asked, issued } of calls) {
    if (issued === null || (asked.label !== null && asked.label !== issued)) continue;
    const base = nameOf(String(asked.params['RoleArn'] ?? asked.call));
    let label = base;
    for (let number = 2; taken.has(label); number += 1) label = `${base}-${number}`;
    taken.add(label);
    labels.set(issued, label);
  }
  return labels;
}

const nameOf = (arn: string): string => (arn.split(/[/:]/).at(-1) ?? 'SESSION').toUpperCase();

function renamedCaller(as: string, labels: ReadonlyMap<string, string>): string {
  const label = as.startsWith('session:') ? labels.get(as.slice('session:'.length)) : undefined;
  return label === undefined ? as : `session:${label}`;
}

function isOverwritten(action: ActionFile, later: readonly ActionFile[]): boolean {
  if (!('document' in action)) return false;
  const key = keyOf(action);
  for (const other of later) {
    if (!('document' in other)) return false;
    if (keyOf(other) === key) return true;
  }
  return false;
}

const keyOf = ({ document }: Extract<ActionFile, { document: unknown }>): string =>
  policyRefKey(refOf(document));

function documentsIn(actions: readonly ActionFile[]): readonly PolicyRef[] {
  const refs = actions.flatMap((action) => ('document' in action ? [refOf(action.document)] : []));
  return refs.filter(
    (ref, index) => refs.findIndex((other) => policyRefKey(other) === policyRefKey(ref)) === index,
  );
}

function callsIn(actions: readonly ActionFile[]): readonly CallFile[] {
  const calls = actions.flatMap((action) => ('call' in action ? [action] : []));
  return calls.filter((call, index) => calls.findIndex((other) => sameJson(other, call)) === index);
}
