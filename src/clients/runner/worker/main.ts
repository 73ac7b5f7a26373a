import type { Program } from '../messages.ts';
import { SDK } from '../sdk/packages.ts';
import { runProgram, type WorkerPort } from './runProgram.ts';
import type { Scope } from './scope.ts';

/** The script of the worker: it is handed one program with a port, and runs it. */
interface FirstMessage {
  readonly data: Program;
  readonly ports: readonly [WorkerPort, ...WorkerPort[]];
}

const scope = globalThis as unknown as Scope & {
  addEventListener: (
    type: 'message',
    listen: (event: FirstMessage) => void,
    options: { readonly once: true },
  ) => void;
};

scope.addEventListener(
  'message',
  ({ data, ports: [port] }) =>
    void runProgram(data, port, scope, SDK, (address) => import(/* @vite-ignore */ address)),
  { once: true },
);
