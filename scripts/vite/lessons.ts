import { normalizePath, type Plugin } from 'vite';
import { summaryOf as summaryOfLesson } from '../../src/content/lesson/lesson.ts';
import { summaryOf as summaryOfReadyWorld } from '../../src/content/sandbox/readyWorld.ts';
import { err, ok, type Result } from '../../src/lib/result.ts';
import { LESSONS, loadCourse, loadFacts, loadLessons, loadReadyWorlds } from './readLessons.ts';

const FACTS = 'virtual:facts';
const COURSE = 'virtual:course';

/** Marks ids as this plugin's own, so that nobody looks for a file. */
const OWN = '\0';

/** Things of one kind, of which the page lists all and loads one at a time. */
interface Collection {
  /** What one of them is called in errors. */
  readonly noun: string;
  /** Where they are in `lessons/`. */
  readonly folder: string;
  /** What the module of the index exports: the summaries, and what loads one by its id. */
  readonly exports: { readonly summaries: string; readonly load: string };
  readonly read: (folder: string) => Result<readonly Entry[], readonly string[]>;
}

interface Entry {
  readonly id: string;
  readonly summary: unknown;
  readonly whole: unknown;
}

/** By the module of the index; that of one entry has its id behind a slash. */
const COLLECTIONS: Readonly<Record<string, Collection>> = {
  'virtual:lessons': {
    noun: 'lesson',
    folder: 'tutorials',
    exports: { summaries: 'LESSONS', load: 'loadLesson' },
    read: (folder) => entriesOf(loadLessons(folder), summaryOfLesson),
  },
  'virtual:sandbox': {
    noun: 'ready world',
    folder: 'sandbox',
    exports: { summaries: 'READY_WORLDS', load: 'loadReadyWorld' },
    read: (folder) => entriesOf(loadReadyWorlds(folder), summaryOfReadyWorld),
  },
};

/**
 * Lessons, ready worlds and facts as modules, read and checked at build time: `virtual:lessons` and `virtual:sandbox`
 * (what the page lists, and how to load the rest), `virtual:lessons/ID` and `virtual:sandbox/ID` (one of them whole),
 * `virtual:course` and `virtual:facts`. A file that is wrong fails the build; in development a change to any file of `lessons/` reloads the
 * page.
 */
export function lessons(folder = LESSONS): Plugin {
  return {
    name: 'lessons',
    resolveId: (id) => (isOurs(id) ? OWN + id : null),
    load(id) {
      if (!id.startsWith(OWN) || !isOurs(id.slice(OWN.length))) return null;
      const code = codeOf(id.slice(OWN.length), folder);
      return code.ok ? code.value : this.error(code.error.join('\n'));
    },
    configureServer({ watcher, environments }) {
      const { moduleGraph, hot } = environments.client;
      watcher.add(folder);
      watcher.on('all', (_event, path) => {
        if (!normalizePath(path).startsWith(normalizePath(folder))) return;
        for (const [id, module] of moduleGraph.idToModuleMap) {
          if (id.startsWith(OWN) && isOurs(id.slice(OWN.length))) moduleGraph.invalidateModule(module);
        }
        hot.send({ type: 'full-reload' });
      });
    },
  };
}

/** The text of one of the modules, or what is wrong in `lessons/`. */
export function codeOf(name: string, folder = LESSONS): Result<string, readonly string[]> {
  if (name === FACTS) {
    const facts = loadFacts(folder);
    if (!facts.ok) return facts;
    const byId = Object.fromEntries(facts.value.map((fact) => [fact.id, fact]));
    return ok(`export const FACTS = ${JSON.stringify(byId)};\n`);
  }
  if (name === COURSE) {
    const parts = loadCourse(folder);
    return parts.ok ? ok(`export const PARTS = ${JSON.stringify(parts.value)};\n`) : parts;
  }
  const [index, id] = partsOf(name);
  const collection = COLLECTIONS[index];
  if (!collection) return err([`${name} is no module of lessons/`]);
  const read = collection.read(folder);
  if (!read.ok) return read;
  if (id === null) return ok(indexCode(index, collection, read.value));
  const entry = read.value.find((each) => each.id === id);
  return entry
    ? ok(`export default ${JSON.stringify(entry.whole)};\n`)
    : err([`no ${collection.noun} in ${folder}${collection.folder}/ has the id ${id}`]);
}

const isOurs = (name: string): boolean =>
  name === FACTS || name === COURSE || Object.hasOwn(COLLECTIONS, partsOf(name)[0]);

function partsOf(name: string): readonly [index: string, id: string | null] {
  const slash = name.indexOf('/');
  return slash === -1 ? [name, null] : [name.slice(0, slash), name.slice(slash + 1)];
}

function entriesOf<Whole extends { readonly id: string }>(
  read: Result<readonly Whole[], readonly string[]>,
  summaryOf: (whole: Whole) => unknown,
): Result<readonly Entry[], readonly string[]> {
  if (!read.ok) return read;
  return ok(read.value.map((whole) => ({ id: whole.id, summary: summaryOf(whole), whole })));
}

/** Each entry behind an import of its own, which becomes a chunk of its own. */
function indexCode(index: string, { exports }: Collection, entries: readonly Entry[]): string {
  const chunks = entries.map(
    ({ id }) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(`${index}/${id}`)}),`,
  );
  return [
    `export const ${exports.summaries} = ${JSON.stringify(entries.map(({ summary }) => summary))};`,
    `const chunks = {\n${chunks.join('\n')}\n};`,
    `export const ${exports.load} = async (id) =>`,
    '  Object.hasOwn(chunks, id) ? (await chunks[id]()).default : null;',
    '',
  ].join('\n');
}
