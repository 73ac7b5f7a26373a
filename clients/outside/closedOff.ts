import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Nothing listens there: who asks this proxy for the way to the real AWS is refused at once. */
const DEAD_END = 'http://127.0.0.1:9';

const KEPT_OUT = /^(?:AWS_|BOTO_|LAB_|https?_proxy$|all_proxy$|no_proxy$)/i;

/** A folder of its own for a client's settings and files, in the one that is thrown away after the run. */
export const ownFolder = (): string => mkdtempSync(join(process.env['LAB_FOLDER'] ?? tmpdir(), 'client-'));

/**
 * The environment of an AWS client that can reach nothing but this machine: no keys, settings or caches of who runs it,
 * no metadata service, no second try, no way through the network.
 */
export const closedOff = (folder: string): Readonly<Record<string, string>> => ({
  ...ownEnvironment(),
  HOME: folder,
  USERPROFILE: folder,
  AWS_CONFIG_FILE: join(folder, 'config'),
  AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_MAX_ATTEMPTS: '1',
  AWS_PAGER: '',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_REGION: 'us-east-1',
  HTTPS_PROXY: DEAD_END,
  HTTP_PROXY: DEAD_END,
  NO_PROXY: '127.0.0.1',
});

const ownEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || KEPT_OUT.test(name) ? [] : [[name, value]],
    ),
  );
