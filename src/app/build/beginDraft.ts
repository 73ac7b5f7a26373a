import { loadReadyWorld } from 'virtual:sandbox';
import { newDraft } from '../../content/lesson/authoring/draft.ts';
import { freeId } from '../../content/lesson/authoring/edits.ts';
import { callFile } from '../../content/lesson/authoring/recording.ts';
import { err, type Result } from '../../lib/result.ts';
import type { SaveFailure } from '../../storage/save.ts';
import { openOwnWorld } from '../sandbox/openSandbox.ts';
import { addDraft } from './buildStore.ts';

/**
 * Begins a lesson over a world, ready or of the learner's own, as it was left.
 * @returns the id of the draft
 */
export async function beginDraft(
  title: string,
  world: string,
): Promise<Result<string, SaveFailure | { readonly code: 'noWorld' }>> {
  const ready = await loadReadyWorld(world);
  const own = ready ? null : openOwnWorld(world);
  const start = ready ? ready.world : own?.opened.input.saved.world;
  if (!start) return err({ code: 'noWorld' });
  const calls = (ready ?? own?.ready)?.calls.flatMap((asked) => callFile(asked) ?? []);
  return addDraft(newDraft(title, freeId(title, [], 'my-lesson'), start, calls));
}
