/** In milliseconds. */
const PATIENCE = 2_000;

/**
 * The line of what is wrong in a module that the browser cannot parse or link. `import()` does not tell it; a worker
 * that is begun with the text does, and so does an export that is not there. Null where neither helps.
 * @param text the module's
 * @param probe the address of a script with the same lines, of which nothing runs
 */
export async function findSyntaxLine(
  { message }: SyntaxError,
  text: string,
  probe: string,
  WorkerThere: typeof Worker | undefined,
): Promise<number | null> {
  const missing = /named:? '([^']+)'/.exec(message)?.[1];
  if (missing !== undefined) return lineWith(text, missing);
  return WorkerThere ? lineOfWorker(new WorkerThere(probe)) : null;
}

function lineWith(text: string, name: string): number | null {
  const index = text.split('\n').findIndex((line) => line.split(/[^\w$]+/).includes(name));
  return index < 0 ? null : index + 1;
}

const lineOfWorker = (worker: Worker): Promise<number | null> =>
  new Promise((resolve) => {
    const end = (line: number | null): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(line);
    };
    const timer = setTimeout(() => end(null), PATIENCE);
    worker.addEventListener('message', () => end(null));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(event.lineno || null);
    });
  });
