import { decodeDraft } from '../../content/lesson/authoring/decodeDraft.ts';
import { worldOf, type LessonDraft } from '../../content/lesson/authoring/draft.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { save, type SaveFailure, type SaveFormat } from '../../storage/save.ts';
import { browserStore } from '../browserStore.ts';
import { idOf } from '../sandbox/worlds/titles.ts';
import { randomText } from '../sandbox/worlds/worldStore.ts';
import { draftKey } from './draftList.ts';

/** What is kept of a lesson that is made. */
export interface SavedDraft {
  readonly draft: LessonDraft;
  /** The step that was shown, from 0. */
  readonly at: number;
  /** When it was kept, ISO 8601 in UTC, by the device's clock. */
  readonly changed: string;
}

export const draftFormat = (id: string): SaveFormat<SavedDraft> => ({
  key: draftKey(id),
  version: 1,
  decode: decodeSavedDraft,
});

export const keepDraft = (id: string, draft: LessonDraft, at: number): Result<null, SaveFailure> =>
  save(browserStore, draftFormat(id), { draft, at, changed: new Date().toISOString() });

/** Keeps a draft under an id that is new. @returns the id */
export function addDraft(draft: LessonDraft): Result<string, SaveFailure> {
  const id = idOf(draft.about.title, randomText());
  const kept = keepDraft(id, draft, 0);
  return kept.ok ? ok(id) : kept;
}

function decodeSavedDraft(value: unknown): Result<SavedDraft, string> {
  const { draft, at, changed } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const read = decodeDraft(draft);
  if (!read.ok) return err(`/draft${read.error}`);
  const world = worldOf(read.value);
  if (!world.ok) return err(`/draft/world${world.error}`);
  const shown = typeof at === 'number' && read.value.steps[at] ? at : 0;
  return ok({ draft: read.value, at: shown, changed: String(changed) });
}
