import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { sdkInWorker } from './sdkInWorker.ts';

/** The worker's script and what it is made of. */
export interface WorkerBundle {
  /** One classic script that loads nothing. */
  readonly text: string;
  /** Files of the lab in it. */
  readonly sources: readonly string[];
  /** Folders of the npm packages in it. */
  readonly packages: readonly string[];
}

const ENTRY = fileURLToPath(new URL('../../../src/clients/runner/worker/main.ts', import.meta.url));

/** Bundles the runner's worker with the AWS SDK's builds for browsers. Takes a few seconds. */
export async function bundleWorker(): Promise<WorkerBundle> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [sdkInWorker()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      reportCompressedSize: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'runner', fileName: () => 'runner.js' },
      rolldownOptions: {
        output: { codeSplitting: false, keepNames: true },
        checks: { bundlerTimings: false },
      },
    },
  });
  const chunks = ([built].flat() as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  const [chunk] = chunks;
  if (!chunk || chunk.type !== 'chunk' || chunks.length > 1)
    throw new Error('the runner’s worker is not one script');
  return {
    text: chunk.code,
    sources: chunk.moduleIds.filter((id) => id.startsWith('/') && !id.includes('/node_modules/')),
    packages: [...new Set(chunk.moduleIds.flatMap(packageFolder))].toSorted(),
  };
}

const packageFolder = (id: string): readonly string[] => {
  const folder = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
  return folder === undefined ? [] : [folder];
};
