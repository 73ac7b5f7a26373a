import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * @typedef {{ file: string, imports?: string[], css?: string[], assets?: string[] }} Chunk  of Vite's manifest
 */

/** A build as its own manifest tells it: which chunk loads which files. Files are paths inside the folder. */
export function readBuild(/** @type {string} */ folder) {
  /** @type {Record<string, Chunk>} */
  const manifest = read(folder, '.vite/manifest.json');
  /** @type {Record<string, string[]>} npm packages by file */
  const packages = read(folder, '.vite/packages.json');
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');

  const chunk = (/** @type {string} */ key) => {
    const found = manifest[key];
    if (!found) throw new Error(`the manifest names ${key}, but does not hold it`);
    return found;
  };

  /** Chunks whose key matches, with everything that they import statically, and what the page preloads. */
  function loadedBy(/** @type {RegExp} */ keys) {
    /** @type {Set<string>} */
    const loaded = new Set();
    const load = (/** @type {string} */ key) => {
      if (loaded.has(key)) return;
      loaded.add(key);
      for (const next of chunk(key).imports ?? []) load(next);
    };
    for (const key of Object.keys(manifest)) if (keys.test(key)) load(key);
    if (loaded.has('index.html')) for (const key of preloaded()) load(key);
    return [...loaded];
  }

  function preloaded() {
    const links = page.match(/<link\b[^>]*>/g) ?? [];
    const files = links
      .filter((link) => /rel="modulepreload"/.test(link))
      .flatMap((link) => /href="(?:\.\/)?([^"]+)"/.exec(link)?.[1] ?? []);
    return Object.keys(manifest).filter((key) => files.includes(chunk(key).file));
  }

  const scriptsOf = (/** @type {string[]} */ keys) =>
    keys.map((key) => chunk(key).file).filter((file) => file.endsWith('.js'));
  const stylesOf = (/** @type {string[]} */ keys) => keys.flatMap((key) => chunk(key).css ?? []);
  const assetsOf = (/** @type {string[]} */ keys) => keys.flatMap((key) => chunk(key).assets ?? []);

  return {
    loadedBy,
    scriptsOf,
    stylesOf,
    filesOf: (/** @type {string[]} */ keys) => [...scriptsOf(keys), ...stylesOf(keys), ...assetsOf(keys)],

    /** Chunks that hold modules of a package. */
    chunksWith: (/** @type {string} */ name) =>
      Object.keys(manifest).filter((key) => packages[chunk(key).file]?.includes(name)),

    /** Workers are built apart: scripts that are no chunk of the page. */
    workers: () =>
      readdirSync(path.join(folder, 'assets'))
        .map((name) => `assets/${name}`)
        .filter((file) => file.endsWith('.js') && !(file in packages)),

    /** Bytes over the wire. */
    weigh: (/** @type {string[]} */ files) =>
      [...new Set(files)].reduce(
        (sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length,
        0,
      ),
  };
}

function read(/** @type {string} */ folder, /** @type {string} */ file) {
  const place = path.join(folder, file);
  if (!existsSync(place)) throw new Error(`${place} is missing: run \`npm run build\` first`);
  return JSON.parse(readFileSync(place, 'utf8'));
}
