import { normalizePath, type Plugin } from 'vite';
import { summaryOf } from '../../src/content/lesson/lesson.ts';
import type { Result } from '../../src/lib/result.ts';
import { LESSONS, loadFacts, loadLessons } from './readLessons.ts';

const INDEX = 'virtual:lessons';
const ONE = 'virtual:lessons/';
const FACTS = 'virtual:facts';

/** Marks ids as this plugin's own, so that nobody looks for a file. */
const OWN = '\0';

/**
 * Lessons and facts as modules, read and checked at build time: `virtual:lessons` (what the home page shows, and how to
 * load the rest), `virtual:lessons/ID` (one whole lesson) and `virtual:facts`. A file that is wrong fails the build; in
 * development a change to any file of `lessons/` reloads the page.
 */
export function lessons(folder = LESSONS): Plugin {
  return {
    name: 'lessons',
    resolveId: (id) => (id === INDEX || id === FACTS || id.startsWith(ONE) ? OWN + id : null),
    load(id) {
      if (!id.startsWith(OWN)) return null;
      const name = id.slice(OWN.length);
      if (name !== INDEX && name !== FACTS && !name.startsWith(ONE)) return null;
      const code = codeOf(name, folder);
      return code.ok ? code.value : this.error(code.error.join('\n'));
    },
    configureServer({ watcher, environments }) {
      const { moduleGraph, hot } = environments.client;
      watcher.add(folder);
      watcher.on('all', (_event, path) => {
        if (!normalizePath(path).startsWith(normalizePath(folder))) return;
        for (const [id, module] of moduleGraph.idToModuleMap) {
          if (id.startsWith(OWN + INDEX) || id === OWN + FACTS) moduleGraph.invalidateModule(module);
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
    return { ok: true, value: `export const FACTS = ${JSON.stringify(byId)};\n` };
  }
  const read = loadLessons(folder);
  if (!read.ok) return read;
  if (name === INDEX) return { ok: true, value: indexCode(read.value.map(summaryOf)) };
  const lesson = read.value.find(({ id }) => ONE + id === name);
  return lesson
    ? { ok: true, value: `export default ${JSON.stringify(lesson)};\n` }
    : { ok: false, error: [`no lesson in ${folder}tutorials/ has the id ${name.slice(ONE.length)}`] };
}

/** Each lesson behind an import of its own, which becomes a chunk of its own. */
function indexCode(summaries: readonly ReturnType<typeof summaryOf>[]): string {
  const chunks = summaries.map(
    ({ id }) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(ONE + id)}),`,
  );
  return [
    `export const LESSONS = ${JSON.stringify(summaries)};`,
    `const chunks = {\n${chunks.join('\n')}\n};`,
    'export const loadLesson = async (id) =>',
    '  Object.hasOwn(chunks, id) ? (await chunks[id]()).default : null;',
    '',
  ].join('\n');
}
