import { PROGRESS_VERSION } from '../../content/progress/version.ts';
import { attempt } from '../../storage/attempt.ts';
import { envelopeOf } from '../../storage/envelope.ts';
import type { Store } from '../../storage/save.ts';
import { lessonKey } from '../lessonStore.ts';

/**
 * The text of a file with the save of each lesson that was begun, as `readProgress` reads it (docs/formats.md,
 * Progress). A save that cannot be read is left out: opening its lesson says so.
 * @param now ISO 8601 in UTC
 */
export function exportText(store: Store, lessons: readonly string[], now: string): string {
  const saves = lessons.flatMap((id) => {
    const text = attempt(() => store.read(lessonKey(id)));
    const save = envelopeOf((text.ok && text.value) || '');
    return save.ok ? [[id, save.value] as const] : [];
  });
  return `${JSON.stringify({ progress: PROGRESS_VERSION, exportedAt: now, lessons: Object.fromEntries(saves) }, null, 1)}\n`;
}
