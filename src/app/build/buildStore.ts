import { decodeDraft } from '../../content/lesson/authoring/decodeDraft.ts';
import { worldOf, type LessonDraft } from '../../content/lesson/authoring/draft.ts';
import {
  decodeRecording,
  encodeRecording,
  type KeptRecording,
} from '../../content/lesson/authoring/keptRecording.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { sameJson } from '../../lib/sameJson.ts';
import { attempt } from '../../storage/attempt.ts';
import { envelopeOf, revisionIn } from '../../storage/envelope.ts';
import {
  loadKept,
  save,
  saveNext,
  type Kept,
  type LoadFailure,
  type OtherWriter,
  type SaveFailure,
  type SaveFormat,
  type Store,
} from '../../storage/save.ts';
import { browserStore } from '../browserStore.ts';
import { randomText } from '../randomText.ts';
import { idOf } from '../sandbox/worlds/titles.ts';
import { draftKey } from './draftList.ts';

/** An author's work on a lesson. */
export interface DraftWork {
  readonly draft: LessonDraft;
  /** The step that is shown, from 0. */
  readonly at: number;
  /** The recording on its way; null while nothing is recorded. */
  readonly recording: KeptRecording | null;
}

/** What is kept of a lesson that is made. */
export const loadDraft = (
  id: string,
  store: Store = browserStore,
): Result<Kept<DraftWork> | null, LoadFailure> => loadKept(store, { ...formatOf(id), decode: decodeWork });

/**
 * Keeps a draft, unless somebody else has written something else since it was read. Which step is shown is nothing
 * that two tabs could differ about.
 * @returns the revision that stands there now
 */
export function keepDraft(
  id: string,
  work: DraftWork,
  next: { readonly goesOnFrom: string | null; readonly revision: string },
  store: Store = browserStore,
): Result<string | null, SaveFailure | OtherWriter> {
  const stored = attempt(() => store.read(draftKey(id)));
  const text = stored.ok ? (stored.value ?? '') : '';
  const written = writtenWork(work);
  const { at, ...rest } = written;
  const stands = fieldsIn(text);
  const same = sameJson({ draft: stands['draft'], recording: stands['recording'] ?? null }, plain(rest));
  if (same && (stands['at'] === at || revisionIn(text) !== next.goesOnFrom)) return ok(revisionIn(text));
  return saveNext(store, formatOf(id), { ...written, changed: now() }, next);
}

/** Keeps a draft under an id that is new. @returns the id */
export function addDraft(
  draft: LessonDraft,
  work: Pick<DraftWork, 'at' | 'recording'> = { at: 0, recording: null },
): Result<string, SaveFailure> {
  const id = idOf(draft.about.title, randomText());
  const kept = save(browserStore, formatOf(id), { ...writtenWork({ draft, ...work }), changed: now() });
  return kept.ok ? ok(id) : kept;
}

/** As it is written; `changed` is when, ISO 8601 in UTC, by the device's clock. Version 1 had neither recording nor revision. */
const formatOf = (id: string): SaveFormat<unknown> => ({ key: draftKey(id), version: 2, decode: ok });

const writtenWork = ({ draft, at, recording }: DraftWork) => ({
  draft,
  at,
  recording: recording && encodeRecording(recording),
});

const now = (): string => new Date().toISOString();

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function fieldsIn(text: string): Readonly<Record<string, unknown>> {
  const envelope = envelopeOf(text);
  return ((envelope.ok && envelope.value.value) || {}) as Readonly<Record<string, unknown>>;
}

function decodeWork(value: unknown): Result<DraftWork, string> {
  const { draft, at, recording } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const read = decodeDraft(draft);
  if (!read.ok) return err(`/draft${read.error}`);
  const world = worldOf(read.value);
  if (!world.ok) return err(`/draft/world${world.error}`);
  const shown = typeof at === 'number' && read.value.steps[at] ? at : 0;
  // A recording that cannot be read is given up: the lesson is worth more.
  const going = decodeRecording(recording);
  return ok({ draft: read.value, at: shown, recording: going.ok ? going.value : null });
}
