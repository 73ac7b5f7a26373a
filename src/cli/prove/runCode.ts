import { sdkRequestHandler } from '../../clients/sdkHandler.ts';
import { compile } from '../../clients/runner/compile/compile.ts';
import { linked } from '../../clients/runner/compile/linked.ts';
import { LIMITS } from '../../clients/runner/limits.ts';
import { runnerConsole, writerTo } from '../../clients/runner/worker/console.ts';
import type { Door } from '../../protocol/door.ts';

/** What code printed, and whether it came to its end. */
export interface CodeRan {
  readonly printed: string;
  readonly failed: boolean;
}

type Variables = Readonly<Record<string, string | null>>;

/**
 * Runs code of a lesson in this process, as the page runs it in a worker: the same compiler, the same console, the SDK's own
 * clients with the lab for a network. Lessons are our own files: nothing here keeps code in.
 */
export async function runCode(source: string, env: Variables, door: Door): Promise<CodeRan> {
  const compiled = compile(source, 'js');
  if (!compiled.ok) return { printed: JSON.stringify(compiled.error), failed: true };
  const written: string[] = [];
  const write = writerTo((message) => {
    if (message.type === 'output') written.push(message.text);
  }, LIMITS);
  const packages = await packagesFor(env, door);
  Object.assign(globalThis, {
    [SURROUNDINGS]: {
      packages,
      console: runnerConsole(write, {}),
      process: { env, argv: ['node', 'code.js'] },
    },
  });
  try {
    const code = linked(compiled.value.pieces, (name) => address(packageModule(name, packages[name] ?? {})));
    await import(/* @vite-ignore */ address(`${PRELUDE}${code}\n//# ${String(runs++)}`));
    return { printed: written.join('\n'), failed: false };
  } catch (thrown) {
    return { printed: [...written, String(thrown)].join('\n'), failed: true };
  }
}

const SURROUNDINGS = 'sts-lab.code';

const PRELUDE = `const { console, process } = globalThis[${JSON.stringify(SURROUNDINGS)}];\n`;

/** Modules of the same text would be run once. */
let runs = 0;

const address = (text: string): string => `data:text/javascript,${encodeURIComponent(text)}`;

const packageModule = (name: string, exported: object): string =>
  [
    `const all = globalThis[${JSON.stringify(SURROUNDINGS)}].packages[${JSON.stringify(name)}];`,
    `export const { ${Object.keys(exported).join(', ')} } = all;`,
    'export default all;',
  ].join('\n');

/** The SDK, each of its clients with the lab as its network, and keys and Region from the environment (H-031). */
async function packagesFor(env: Variables, door: Door): Promise<Readonly<Record<string, object>>> {
  const [sts, s3, iam] = await Promise.all([
    import('@aws-sdk/client-sts'),
    import('@aws-sdk/client-s3'),
    import('@aws-sdk/client-iam'),
  ]);
  const all = { '@aws-sdk/client-sts': sts, '@aws-sdk/client-s3': s3, '@aws-sdk/client-iam': iam };
  return Object.fromEntries(
    Object.entries(all).map(([name, exported]) => [name, withLab(exported as Exported, env, door)]),
  );
}

type Exported = Readonly<Record<string, unknown>>;
type Client = new (config: Record<string, unknown>) => object;

const withLab = (exported: Exported, env: Variables, door: Door): object =>
  Object.fromEntries(
    Object.entries(exported)
      .filter(([name]) => name !== 'default')
      .map(([name, value]) => [
        name,
        /^[A-Z0-9a-z]+Client$/.test(name) ? connected(value as Client, env, door) : value,
      ]),
  );

function connected(Base: Client, env: Variables, door: Door): Client {
  return class extends Base {
    constructor(config: Record<string, unknown> = {}) {
      super({
        region: env['AWS_REGION'],
        credentials: {
          accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '',
          secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '',
          ...(env['AWS_SESSION_TOKEN'] && { sessionToken: env['AWS_SESSION_TOKEN'] }),
        },
        ...config,
        requestHandler: sdkRequestHandler(door),
      });
    }
  };
}
