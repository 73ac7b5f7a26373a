import { encodeSavedLab, type SavedLab } from '../../../content/saved/lab.ts';
import { encodeSavedStart, type SavedStart } from '../../../content/saved/start.ts';
import { ok, type Result } from '../../../lib/result.ts';
import { envelopeText } from '../../../storage/envelope.ts';
import { load, save, type SaveFailure } from '../../../storage/save.ts';
import type { World } from '../../../world/world.ts';
import { saveFormat, startFormat } from '../openSandbox.ts';
import { entryKey, sandboxKey, startKey } from '../sandboxStore.ts';
import { entryFormat, type Origin, type WorldEntry } from './entry.ts';
import { putAll } from './worldList.ts';
import { newId, worldStore } from './worldStore.ts';

export interface NewWorld {
  readonly title: string;
  readonly from: Origin;
  /** Where "start over" leads. */
  readonly start: SavedStart;
  /** Work that goes on in it; null: it begins at its start. */
  readonly work: SavedLab | null;
}

/** Makes a world of the learner's own. Nothing is ever replaced by it. @returns its id */
export function makeWorld({ title, from, start, work }: NewWorld): Result<string, SaveFailure> {
  const id = newId(title);
  const { world } = work?.state ?? start;
  const put = putAll(worldStore, {
    [startKey(id)]: envelopeText(startFormat(id), encodeSavedStart(start), null),
    ...(work && { [sandboxKey(id)]: envelopeText(saveFormat(id), encodeSavedLab(work), null) }),
    [entryKey(id)]: envelopeText(entryFormat(id), entryOf(title, from, world), null),
  });
  return put.ok ? ok(id) : put;
}

/** Brings the list's entry of a world up to date; one that was lost is made anew. */
export function noteChange(id: string, title: string, world: World): void {
  const kept = load(worldStore, entryFormat(id));
  const entry = kept.ok ? kept.value : null;
  const from = entry?.from ?? { kind: 'empty' };
  save(worldStore, entryFormat(id), entryOf(entry?.title ?? title, from, world));
}

const entryOf = (title: string, from: Origin, { accounts }: World): WorldEntry => ({
  title,
  from,
  changed: new Date().toISOString(),
  accounts: accounts.length,
  roles: accounts.reduce((count, { roles }) => count + roles.length, 0),
});
