import { sdkRequestHandler, type SdkRequestHandler } from '../../sdkHandler.ts';
import { surroundings } from '../worker/surroundings.ts';

/** What a client was made with; all of it the SDK's own. */
export type ClientConfig = Readonly<Record<string, unknown>>;

interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/**
 * What a client of the SDK uses where it is given nothing else. The SDK has such defaults for each place where it runs,
 * and these are the runner's: the lab as the transport, and Region and credentials from the environment, as in Node.js
 * (H-031), where a browser would have none. What the learner gives goes first.
 */
export const runnerDefaults = (config: ClientConfig = {}): ClientConfig => ({
  ...config,
  requestHandler: handlerIn(config),
  region: config['region'] ?? regionOfEnvironment,
  credentialDefaultProvider: config['credentialDefaultProvider'] ?? (() => credentialsOfEnvironment),
});

/** Options for a transport, such as a timeout, are no transport: the lab's has none. */
function handlerIn({ requestHandler }: ClientConfig): SdkRequestHandler {
  const given = requestHandler as Partial<SdkRequestHandler> | undefined;
  return typeof given?.handle === 'function'
    ? (given as SdkRequestHandler)
    : sdkRequestHandler(surroundings().door);
}

async function regionOfEnvironment(): Promise<string> {
  const { env } = surroundings();
  const region = env['AWS_REGION'];
  if (!region) throw new Error('Region is missing');
  return region;
}

async function credentialsOfEnvironment(): Promise<Credentials> {
  const { env } = surroundings();
  const accessKeyId = env['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'];
  const sessionToken = env['AWS_SESSION_TOKEN'];
  if (!accessKeyId || !secretAccessKey)
    throw Object.assign(new Error('Could not load credentials from any providers'), {
      name: 'CredentialsProviderError',
    });
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}
