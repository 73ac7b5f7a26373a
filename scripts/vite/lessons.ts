import { normalizePath, type Plugin } from 'vite';
import { summaryOf as summaryOfAction } from '../../src/content/actions/comparison.ts';
import { listed } from '../../src/content/lesson/translation/listed.ts';
import { summaryOf as summaryOfReadyWorld } from '../../src/content/sandbox/readyWorld.ts';
import { OTHER_LOCALES } from '../../src/explain/locale.ts';
import { err, ok, type Result } from '../../src/lib/result.ts';
import {
  LESSONS,
  loadActions,
  loadBank,
  loadExams,
  loadMisconceptions,
  loadBackground,
  loadCourse,
  loadFacts,
  loadGlossary,
  loadLessons,
  loadQuestions,
  loadReadyWorlds,
  loadRuleCases,
  loadTranslations,
  TOLD,
} from './readLessons.ts';

/** Marks ids as this plugin's own, so that nobody looks for a file. */
const OWN = '\0';

type Read<Value> = Result<Value, readonly string[]>;

/** Modules that hold one thing whole: what they export, by the name that it has there. */
const WHOLES: Readonly<
  Record<string, { readonly name: string; readonly read: (folder: string) => Read<unknown> }>
> = {
  'virtual:facts': { name: 'FACTS', read: (folder) => byId(loadFacts(folder)) },
  'virtual:course': { name: 'PARTS', read: loadCourse },
  'virtual:glossary': { name: 'GLOSSARY', read: loadGlossary },
  'virtual:choose': { name: 'CHOOSE', read: loadQuestions },
  'virtual:exams': { name: 'EXAMS', read: loadExams },
  'virtual:misconceptions': { name: 'MISCONCEPTIONS', read: loadMisconceptions },
  'virtual:bank': {
    name: 'BANK',
    read: (folder) => {
      const read = loadBank(folder);
      return read.ok ? ok(read.value.map(({ question }) => question)) : read;
    },
  },
};

/** Things of one kind, of which the page lists all and loads one at a time. */
interface Collection {
  /** What one of them is called in errors. */
  readonly noun: string;
  /** Where they are in `lessons/`. */
  readonly folder: string;
  /** What the module of the index exports: the summaries, and what loads one by its id. */
  readonly exports: { readonly summaries: string; readonly load: string };
  readonly list: (
    folder: string,
  ) => Read<{ readonly summaries: readonly unknown[]; readonly ids: readonly string[] }>;
  /** One of them whole; null when there is none of that id. */
  readonly one: (folder: string, id: string) => Read<unknown>;
}

const KINDS = Object.keys(TOLD) as readonly (keyof typeof TOLD)[];

/** By the module of the index; that of one entry has its id behind a slash. */
const COLLECTIONS: Readonly<Record<string, Collection>> = {
  'virtual:lessons': {
    noun: 'lesson',
    folder: 'tutorials',
    exports: { summaries: 'LESSONS', load: 'loadLesson' },
    list: (folder) => {
      const [read, translations] = [loadLessons(folder), loadTranslations(folder)];
      if (!read.ok) return read;
      if (!translations.ok) return translations;
      const ids = [
        ...read.value.map(({ id }) => id),
        ...translations.value.map(({ language, lesson }) => `${lesson.id}/${language}`),
      ];
      return ok({ summaries: read.value.map((lesson) => listed(lesson, translations.value)), ids });
    },
    one: (folder, name) => {
      const [id, language] = name.split('/');
      const [read, translations] = [loadLessons(folder), loadTranslations(folder)];
      if (!read.ok) return read;
      if (language === undefined) return ok(read.value.find((lesson) => lesson.id === id) ?? null);
      if (!translations.ok) return translations;
      const found = translations.value.find((each) => each.lesson.id === id && each.language === language);
      return ok(found?.lesson ?? null);
    },
  },
  'virtual:sandbox': {
    noun: 'ready world',
    folder: 'sandbox',
    exports: { summaries: 'READY_WORLDS', load: 'loadReadyWorld' },
    ...readTogether(loadReadyWorlds, summaryOfReadyWorld),
  },
  'virtual:actions': {
    noun: 'action',
    folder: 'actions',
    exports: { summaries: 'ACTIONS', load: 'loadAction' },
    ...readTogether(loadActions, summaryOfAction),
  },
  'virtual:proofs': {
    noun: 'proof',
    folder: 'exam/questions',
    exports: { summaries: 'PROVEN', load: 'loadProof' },
    list: (folder) => {
      const read = loadBank(folder);
      if (!read.ok) return read;
      const ids = read.value.flatMap(({ question, proof }) => (proof ? [question.id] : []));
      return ok({ summaries: ids, ids });
    },
    one: (folder, id) => {
      const read = loadBank(folder);
      return read.ok ? ok(read.value.find(({ question }) => question.id === id)?.proof ?? null) : read;
    },
  },
  'virtual:told': {
    noun: 'translation',
    folder: '',
    exports: { summaries: 'KINDS', load: 'loadTold' },
    list: () => {
      const ids = KINDS.flatMap((kind) => OTHER_LOCALES.map((language) => `${kind}/${language}`));
      return ok({ summaries: KINDS, ids });
    },
    one: (folder, name) => {
      const [kind, language = ''] = name.split('/');
      const found = KINDS.find((each) => each === kind);
      return found === undefined ? ok(null) : TOLD[found](language, folder);
    },
  },
  'virtual:rules': {
    noun: 'case',
    folder: 'cases',
    exports: { summaries: 'RULES', load: 'loadCases' },
    list: (folder) => {
      const read = loadBackground(folder);
      if (!read.ok) return read;
      const ids = read.value.flatMap(({ id, cases }) => (cases > 0 ? [id] : []));
      return ok({ summaries: read.value, ids });
    },
    one: (folder, rule) => {
      const read = loadRuleCases(rule, folder);
      return read.ok && read.value.length === 0 ? ok(null) : read;
    },
  },
};

/**
 * What is in `lessons/` as modules, read and checked at build time: those of `COLLECTIONS` (what the page lists, and how
 * to load the rest), the same with `/ID` (one of them whole; `/ID/es` a lesson, or what else is
 * told, in Spanish), and those of `WHOLES`. A file that is wrong fails the build; in development a change to any file of
 * `lessons/` reloads the page.
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
  const whole = Object.hasOwn(WHOLES, name) ? WHOLES[name] : undefined;
  if (whole) {
    const read = whole.read(folder);
    return read.ok ? ok(`export const ${whole.name} = ${JSON.stringify(read.value)};\n`) : read;
  }
  const [index, id] = partsOf(name);
  const collection = Object.hasOwn(COLLECTIONS, index) ? COLLECTIONS[index] : undefined;
  if (!collection) return err([`${name} is no module of lessons/`]);
  if (id === null) {
    const list = collection.list(folder);
    return list.ok ? ok(indexCode(index, collection, list.value)) : list;
  }
  const entry = collection.one(folder, id);
  if (!entry.ok) return entry;
  return entry.value === null
    ? err([`no ${collection.noun} in ${folder}${collection.folder}/ has the id ${id}`])
    : ok(`export default ${JSON.stringify(entry.value)};\n`);
}

const isOurs = (name: string): boolean =>
  Object.hasOwn(WHOLES, name) || Object.hasOwn(COLLECTIONS, partsOf(name)[0]);

function partsOf(name: string): readonly [index: string, id: string | null] {
  const slash = name.indexOf('/');
  return slash === -1 ? [name, null] : [name.slice(0, slash), name.slice(slash + 1)];
}

/** Things that are read together, and of which each is found by its id. */
function readTogether<Whole extends { readonly id: string }>(
  load: (folder: string) => Read<readonly Whole[]>,
  summaryOf: (whole: Whole) => unknown,
): Pick<Collection, 'list' | 'one'> {
  return {
    list: (folder) => {
      const read = load(folder);
      if (!read.ok) return read;
      return ok({ summaries: read.value.map(summaryOf), ids: read.value.map(({ id }) => id) });
    },
    one: (folder, id) => {
      const read = load(folder);
      return read.ok ? ok(read.value.find((each) => each.id === id) ?? null) : read;
    },
  };
}

const byId = (read: Read<readonly { readonly id: string }[]>): Read<unknown> =>
  read.ok ? ok(Object.fromEntries(read.value.map((each) => [each.id, each]))) : read;

/** Each entry behind an import of its own, which becomes a chunk of its own. */
function indexCode(
  index: string,
  { exports }: Collection,
  { summaries, ids }: { readonly summaries: readonly unknown[]; readonly ids: readonly string[] },
): string {
  const chunks = ids.map(
    (id) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(`${index}/${id}`)}),`,
  );
  return [
    `export const ${exports.summaries} = ${JSON.stringify(summaries)};`,
    `const chunks = {\n${chunks.join('\n')}\n};`,
    `export const ${exports.load} = async (id, variant) => {`,
    '  const key = [`${id}/${variant}`, id].find((each) => Object.hasOwn(chunks, each));',
    '  return key === undefined ? null : (await chunks[key]()).default;',
    '};',
    '',
  ].join('\n');
}
