import { READY_WORLDS } from 'virtual:sandbox';
import { browserStore } from '../../browserStore.ts';
import { randomText } from '../../randomText.ts';
import { idOf } from './titles.ts';
import { ownWorld, ownWorlds, type ListedStore } from './worldList.ts';

/** The browser's storage, with its keys. */
export const worldStore: ListedStore = { ...browserStore, keys: () => Object.keys(window.localStorage) };

export const READY_IDS: ReadonlySet<string> = new Set(READY_WORLDS.map(({ id }) => id));

/** The titles that are taken, ready worlds included. */
export function takenTitles(): readonly string[] {
  const own = ownWorlds(worldStore, READY_IDS);
  return [...READY_WORLDS, ...(own.ok ? own.value : [])].map(({ title }) => title);
}

/** The title of a world, ready or of the learner's own: another tab may have renamed it since it was opened. */
export const titleNow = ({ id, title }: { readonly id: string; readonly title: string }): string =>
  ownWorld(browserStore, id).entry?.title ?? title;

export const newId = (title: string): string => idOf(title, randomText());
