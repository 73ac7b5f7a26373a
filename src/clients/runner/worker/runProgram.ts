import { linked } from '../compile/linked.ts';
import type { FromWorker, Program, ToWorker } from '../messages.ts';
import type { PackageName } from '../packages.ts';
import { dateAhead } from './clock.ts';
import { runnerConsole, writerTo } from './console.ts';
import { doorOverPort } from './doorOverPort.ts';
import { closeRest } from './closeRest.ts';
import { findSyntaxLine } from './findSyntaxLine.ts';
import { moduleAddresses, requireFrom } from './modules.ts';
import { placesIn } from './places.ts';
import { Exit, runnerProcess } from './process.ts';
import type { Scope, ScopeEvent } from './scope.ts';
import { setSurroundings } from './surroundings.ts';
import { thrownOf } from './thrown.ts';
import { trackTimers } from './timers.ts';
import { trackCrypto } from './trackCrypto.ts';
import { countWork } from './work.ts';

/** The worker's end of what it shares with the page. */
export interface WorkerPort {
  readonly postMessage: (message: FromWorker) => void;
  readonly addEventListener: (type: 'message', listen: (event: { readonly data: ToWorker }) => void) => void;
  readonly start: () => void;
}

/**
 * Runs the learner's code in a worker that is its own: what it finds around it is put in place, the code is imported,
 * and the page is told when nothing is left to do, or what was thrown. `importModule` is the browser's `import()`.
 */
export async function runProgram(
  { pieces, probe, file, env, clockAhead, limits }: Program,
  port: WorkerPort,
  scope: Scope,
  packages: Readonly<Record<PackageName, object>>,
  importModule: (address: string) => Promise<unknown>,
): Promise<void> {
  // Kept from the learner's code, which may put others in the place of the port's methods.
  const post = port.postMessage.bind(port);
  let isOver = false;
  const finish = (message: FromWorker): void => {
    if (!isOver) post(message);
    isOver = true;
  };
  const leave = (exitCode: number): void => finish({ type: 'ended', exitCode });

  const work = countWork(scope.setTimeout.bind(scope));
  const { door, receive } = doorOverPort(post, work);
  port.addEventListener('message', ({ data }) => receive(data));
  port.start();
  const process = runnerProcess(env, file, leave);
  setSurroundings({ door, env: process.env });
  if (clockAhead !== 0) scope.Date = dateAhead(scope.Date, clockAhead);
  trackTimers(scope, work);
  trackCrypto(scope, work);

  const modules = moduleAddresses(scope, packages);
  const text = linked(pieces, modules.addressOf);
  const address = modules.add(text);
  const probeAddress = modules.add(probe);
  const places = placesIn(new Map([[address, file], ...modules.names]));
  Object.assign(scope, { process, global: scope, require: requireFrom(packages) });
  Object.assign(scope.console, runnerConsole(writerTo(post, limits), places));
  const { Worker } = scope;
  closeRest(scope);

  const fail = (value: unknown, line: number | null = null): void => {
    if (!(value instanceof Exit)) finish({ type: 'threw', thrown: thrownOf(value, places, line) });
  };
  scope.addEventListener('error', (event) => {
    event.preventDefault();
    fail(event.error ?? event.message, lineIn(event, address));
  });
  scope.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    fail(event.reason);
  });

  post({ type: 'started' });
  try {
    await importModule(address);
  } catch (thrown) {
    const isUnplaced = thrown instanceof SyntaxError && places.framesOf(thrown).length === 0;
    fail(thrown, isUnplaced ? await findSyntaxLine(thrown, text, probeAddress, Worker) : null);
    return;
  }
  await work.done();
  leave(process.exitCode ?? 0);
}

const lineIn = ({ filename, lineno }: ScopeEvent, address: string): number | null =>
  filename === address && lineno ? lineno : null;
