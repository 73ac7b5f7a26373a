import { attempt } from '../../storage/attempt.ts';
import type { ListedStore } from '../sandbox/worlds/worldList.ts';

/** Where a lesson that is made stands in the browser's storage. */
export const draftKey = (id: string): string => `sts-lab/build/${id}`;

/** What the list says of a lesson without reading it whole. */
export interface DraftEntry {
  readonly id: string;
  readonly title: string;
  readonly steps: number;
  /** ISO 8601 in UTC; null in a save that does not say. */
  readonly changed: string | null;
}

/** The lessons that are kept, the one that was changed last first; none where storage is out of reach. */
export function draftEntries(store: ListedStore): readonly DraftEntry[] {
  const keys = attempt(() => store.keys());
  const entries = (keys.ok ? keys.value : []).flatMap((key) => {
    const id = KEY.exec(key)?.[1];
    const text = id === undefined ? null : attempt(() => store.read(key));
    return id !== undefined && text?.ok && text.value !== null ? [entryOf(id, text.value)] : [];
  });
  return entries.toSorted((one, other) => ((one.changed ?? '') < (other.changed ?? '') ? 1 : -1));
}

/** Takes a lesson away. @returns its text, by which it is put back; null when there was none */
export function takeDraft(store: ListedStore, id: string): string | null {
  const text = attempt(() => store.read(draftKey(id)));
  attempt(() => store.remove(draftKey(id)));
  return text.ok ? text.value : null;
}

const KEY = /^sts-lab\/build\/([a-z0-9-]+)$/;

function entryOf(id: string, text: string): DraftEntry {
  const save = attempt((): unknown => JSON.parse(text));
  const { draft, changed } = fieldsOf(fieldsOf(save.ok ? save.value : null)['value']);
  const { about, steps } = fieldsOf(draft);
  const { title } = fieldsOf(about);
  return {
    id,
    title: typeof title === 'string' ? title : '',
    steps: Array.isArray(steps) ? steps.length : 0,
    changed: typeof changed === 'string' && !Number.isNaN(Date.parse(changed)) ? changed : null,
  };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
