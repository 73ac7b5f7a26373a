import type { Store } from '../storage/save.ts';

/** The browser's own storage. Reaching for it may throw already, so that is left to each use. */
export const browserStore: Store = {
  read: (key) => window.localStorage.getItem(key),
  write: (key, text) => window.localStorage.setItem(key, text),
  remove: (key) => window.localStorage.removeItem(key),
};
