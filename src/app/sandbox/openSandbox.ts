import type { ReadyWorld } from '../../content/sandbox/readyWorld.ts';
import { decodeSavedLab, encodeSavedLab, type SavedLab } from '../../content/saved/lab.ts';
import type { Result } from '../../lib/result.ts';
import type { LabInput } from '../../machines/lab/types.ts';
import { policyRefKey } from '../../policy/document.ts';
import { load, save, type LoadFailure, type SaveFailure, type SaveFormat } from '../../storage/save.ts';
import { whoAmI } from '../lab/whoAmI.ts';
import { browserStore } from '../browserStore.ts';
import { sandboxKey } from './sandboxStore.ts';

export interface OpenedSandbox {
  readonly input: LabInput;
  /** Why the last save could not be used; null when it could, or when there was none. */
  readonly failure: LoadFailure | null;
}

/** Where a world goes on: where it was left, else as it is ready. */
export function openSandbox(ready: ReadyWorld): OpenedSandbox {
  const kept = load(browserStore, formatOf(ready.id));
  if (!kept.ok) return { input: beginning(ready), failure: kept.error };
  return { input: kept.value ? continued(kept.value) : beginning(ready), failure: null };
}

export const keepSandbox = (id: string, saved: SavedLab): Result<null, SaveFailure> =>
  save(browserStore, formatOf(id), encodeSavedLab(saved) as SavedLab);

const formatOf = (id: string): SaveFormat<SavedLab> => ({
  key: sandboxKey(id),
  version: 1,
  decode: decodeSavedLab,
});

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
