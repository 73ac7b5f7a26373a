import { spawn } from 'node:child_process';
import { npmCommand } from '../shared/npm.mjs';
import { ROOT } from '../shared/project.mjs';

const CORES = 2;
const MINUTES = 4;
/** For what is told to stop, to close its browsers and servers. */
const GRACE_MS = 5000;

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} script  of package.json
 * @property {string[]} [args]
 * @property {Record<string, string>} [env]
 * @property {string} [needs]  the step that must have passed
 * @property {1 | 2} [cores]  how much of the machine it takes
 * @property {number} [minutes]  after which it is stopped and counts as failed
 * @property {() => string | null} [unless]  a reason to skip it, asked when its turn comes; throws a reason to fail it
 * @property {() => void} [onPass]
 * @property {() => string[]} [skipped]  what the step itself left out
 *
 * @typedef {object} StepResult
 * @property {string} name
 * @property {'passed' | 'failed' | 'skipped'} outcome
 * @property {number} seconds
 * @property {string} output
 * @property {string} [reason]  why it was skipped
 * @property {string[]} left  what it left out, each with its reason
 */

/**
 * Runs all steps, a failed one included, except those that need one that did not pass.
 * @param {Step[]} steps
 * @returns {Promise<StepResult[]>} in the order of the steps
 */
export async function runSteps(steps) {
  /** @type {Map<string, StepResult>} */
  const results = new Map();
  /** @type {Set<Promise<void>>} */
  const running = new Set();
  const waiting = [...steps];
  let free = CORES;

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ cores = 1, needs }) => cores <= free && (!needs || results.has(needs)));
    const [step] = next < 0 ? [] : waiting.splice(next, 1);
    if (!step) {
      if (running.size === 0)
        throw new Error(`nothing can run before ${waiting[0]?.needs}, which is no step`);
      await Promise.race(running);
      continue;
    }
    const { cores = 1 } = step;
    free -= cores;
    const run = runStep(step, results).then((result) => {
      results.set(step.name, result);
      free += cores;
      running.delete(run);
      announce(result);
    });
    running.add(run);
  }
  return steps.flatMap(({ name }) => results.get(name) ?? []);
}

/** @param {Step} step @param {Map<string, StepResult>} results @returns {Promise<StepResult>} */
async function runStep(step, results) {
  const { name, needs, unless, onPass, skipped } = step;
  const nothing = { name, seconds: 0, output: '', left: [] };
  if (needs && results.get(needs)?.outcome !== 'passed')
    return { ...nothing, outcome: 'skipped', reason: `${needs} did not pass` };
  try {
    const reason = unless?.();
    if (reason) return { ...nothing, outcome: 'skipped', reason };
  } catch (error) {
    return { ...nothing, outcome: 'failed', output: error instanceof Error ? error.message : String(error) };
  }
  const started = performance.now();
  const { passed, output } = await execute(step);
  if (passed) onPass?.();
  return {
    name,
    outcome: passed ? 'passed' : 'failed',
    seconds: (performance.now() - started) / 1000,
    output,
    left: [
      ...(skipped?.() ?? []),
      ...output.split('\n').flatMap((line) => /^SKIPPED (.+)$/.exec(line)?.[1] ?? []),
    ],
  };
}

/** @param {Step} step @returns {Promise<{ passed: boolean, output: string }>} */
function execute({ script, args: own = [], env, minutes = MINUTES }) {
  const { file, args, shell } = npmCommand('run', '--silent', script, '--', ...own);
  const { FORCE_COLOR: _, ...inherited } = process.env;
  // A group of its own, so that a step's servers and browsers can be stopped together with it.
  const child = spawn(file, args, {
    cwd: ROOT,
    shell,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, NO_COLOR: '1', ...env },
  });
  /** @type {string[]} */
  const output = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => output.push(text));

  const stop = (/** @type {NodeJS.Signals} */ signal) => {
    if (child.pid === undefined) return;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
    } catch {
      // It ended by itself meanwhile.
    }
  };
  const limit = setTimeout(() => {
    output.push(`\nstopped: it took more than ${minutes} minutes\n`);
    stop('SIGTERM');
    setTimeout(stop, GRACE_MS, 'SIGKILL').unref();
  }, minutes * 60_000);
  const interrupted = () => {
    stop('SIGTERM');
    process.exit(130);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);

  return new Promise((resolve) => {
    child.on('error', (error) => output.push(error.message));
    child.on('close', (status) => {
      clearTimeout(limit);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      const said = output.join('').trim();
      resolve({ passed: status === 0, output: said || `npm run ${script} ended with status ${status}` });
    });
  });
}

/** @param {StepResult} result */
function announce({ name, outcome, seconds, output, reason }) {
  const time = outcome === 'skipped' ? (reason ?? '') : `${seconds.toFixed(1)} s`;
  console.log(`${outcome.padEnd(8)} ${name.padEnd(10)} ${time}`);
  if (outcome === 'failed') console.log(`\n${output.replaceAll(/^/gm, '    ')}\n`);
}
