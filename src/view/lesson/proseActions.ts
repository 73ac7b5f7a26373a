import { createContext } from 'react';
import type { Excerpt, Runnable } from '../../content/lesson/proseTree.ts';

/** What the pieces of a prose can do in the page that they stand in; null: nothing there. */
export interface ProseActions {
  readonly run: ((block: Runnable) => void) | null;
  /** Lights an excerpt up in the editor; null puts it out. */
  readonly point: ((excerpt: Excerpt | null) => void) | null;
  /** Opens the document of an excerpt. */
  readonly open: ((excerpt: Excerpt) => void) | null;
}

/** A page to read has none of them. */
export const ProseActionsContext = createContext<ProseActions>({ run: null, point: null, open: null });
