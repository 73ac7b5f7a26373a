import type { ReadyWorld } from '../../content/sandbox/readyWorld.ts';
import { emptyWorld } from '../../content/saved/emptyWorld.ts';
import { decodeSavedLab, encodeSavedLab, type SavedLab } from '../../content/saved/lab.ts';
import { decodeSavedStart, type SavedStart } from '../../content/saved/start.ts';
import { packText, unpackText } from '../../content/shared/packed.ts';
import { err, type Result } from '../../lib/result.ts';
import type { LabInput } from '../../machines/lab/types.ts';
import { policyRefKey } from '../../policy/document.ts';
import type { Packing } from '../../storage/envelope.ts';
import {
  load,
  loadKept,
  saveNext,
  type Kept,
  type LoadFailure,
  type OtherWriter,
  type SaveFailure,
  type SaveFormat,
} from '../../storage/save.ts';
import { whoAmI } from '../../content/call/whoAmI.ts';
import { browserStore } from '../browserStore.ts';
import { sandboxKey, startKey } from './sandboxStore.ts';
import { firstCalls } from './worlds/firstCalls.ts';
import { ownWorld, textsOf } from './worlds/worldList.ts';

export interface OpenedSandbox {
  readonly input: LabInput;
  /** Why the last save could not be used; null when it could, or when there was none. */
  readonly failure: LoadFailure | null;
  /** Who wrote the save that was read; null when there was none, or one of an earlier lab. */
  readonly revision: string | null;
}

/** Where a world goes on: where it was left, else as it is ready. */
export function openSandbox(ready: ReadyWorld): OpenedSandbox {
  const kept = loadSandbox(ready.id);
  if (!kept.ok) return { input: beginning(ready), failure: kept.error, revision: null };
  const input = kept.value ? continued(kept.value.value) : beginning(ready);
  return { input, failure: null, revision: kept.value?.revision ?? null };
}

/** A world of the learner's own; null when there is nothing of that id. What cannot be read of it is put aside. */
export function openOwnWorld(
  id: string,
): { readonly ready: ReadyWorld; readonly opened: OpenedSandbox } | null {
  if (!/^[a-z0-9-]+$/.test(id) || Object.keys(textsOf(browserStore, id)).length === 0) return null;
  const { title } = ownWorld(browserStore, id);
  const start = load(browserStore, startFormat(id));
  const kept = loadKept(browserStore, saveFormat(id));
  const left = kept.ok && kept.value ? kept.value.value : null;
  const from = (start.ok && start.value) || (left ? leftAsStart(left) : emptyStart());
  const ready = { id, title, about: '', ...from };
  const failure = !kept.ok ? kept.error : left || start.ok ? null : start.error;
  const revision = kept.ok ? (kept.value?.revision ?? null) : null;
  return { ready, opened: { input: left ? continued(left) : beginning(ready), failure, revision } };
}

/** What stands in the browser's storage of a world by now. */
export const loadSandbox = (id: string): Result<Kept<SavedLab> | null, LoadFailure> =>
  loadKept(browserStore, saveFormat(id));

/** Keeps work in a world, unless somebody else has written since it was read. */
export const keepSandbox = (
  id: string,
  saved: SavedLab,
  next: { readonly goesOnFrom: string | null; readonly revision: string },
): Result<string | null, SaveFailure | OtherWriter> =>
  saveNext(browserStore, { ...saveFormat(id), decode: () => err('') }, encodeSavedLab(saved), next);

/** A world of 5,000 roles has 3.4 million characters; packed, 0.2 million, in 40 ms. */
const PACKING: Packing = {
  from: 100_000,
  pack: packText,
  unpack: (packed) => {
    const text = unpackText(packed, MOST_BYTES);
    return text.ok ? text : err(`/packed: ${text.error.code}`);
  },
};

/** Far more than any world that can be read. */
const MOST_BYTES = 64_000_000;

export const saveFormat = (id: string): SaveFormat<SavedLab> => ({
  key: sandboxKey(id),
  version: 2,
  decode: decodeSavedLab,
  packing: PACKING,
});

export const startFormat = (id: string): SaveFormat<SavedStart> => ({
  key: startKey(id),
  version: 1,
  decode: decodeSavedStart,
  packing: PACKING,
});

const leftAsStart = ({ state, asked }: SavedLab): SavedStart => ({ world: state.world, calls: [asked] });

function emptyStart(): SavedStart {
  const world = emptyWorld();
  return { world, calls: firstCalls(world, []) };
}

const beginning = ({ world, calls }: ReadyWorld): LabInput => ({
  saved: { world, calls: [] },
  drafts: {},
  asked: calls[0] ?? whoAmI('none'),
  lesson: null,
});

const continued = ({ state, drafts, asked }: SavedLab): LabInput => ({
  saved: state,
  drafts: Object.fromEntries(drafts.map((draft) => [policyRefKey(draft.ref), draft])),
  asked,
  lesson: null,
});
