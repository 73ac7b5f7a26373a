import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The checkout's folder, wherever a script is started from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A path inside the checkout. */
export const inRoot = (/** @type {string[]} */ ...parts) => path.join(ROOT, ...parts);

/** Where scripts remember what they did: thrown away together with node_modules. */
export const CACHE = inRoot('node_modules', '.cache', 'sts-lab');

export const DIST = inRoot('dist');

/** Vite as a file to run with Node: it is there on every platform, `npx` need not be. */
export const VITE = inRoot('node_modules', 'vite', 'bin', 'vite.js');
