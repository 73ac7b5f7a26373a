import { readText, type Surroundings } from '../surroundings.ts';
import { readIni, type Settings } from './ini.ts';

/** Where profiles are kept. */
export const profilePaths = (
  env: Surroundings['env'],
): { readonly config: string; readonly credentials: string } => ({
  config: env['AWS_CONFIG_FILE'] || '~/.aws/config',
  credentials: env['AWS_SHARED_CREDENTIALS_FILE'] || '~/.aws/credentials',
});

/** What the two files say of profiles. */
export interface Profiles {
  /** By name, in the order of the files; the credentials file comes last and wins. */
  readonly merged: ReadonlyMap<string, Settings>;
  readonly inConfig: ReadonlyMap<string, Settings>;
  readonly inCredentials: ReadonlyMap<string, Settings>;
}

/** Reads both files; one that is not there is empty. */
export async function readProfiles({ env, files }: Pick<Surroundings, 'env' | 'files'>): Promise<Profiles> {
  const paths = profilePaths(env);
  const config = readIni((await readText(files, paths.config)) ?? '');
  const inCredentials = readIni((await readText(files, paths.credentials)) ?? '');
  const inConfig = new Map(
    [...config].flatMap(([header, settings]) => {
      const name = profileNameOf(header);
      return name === null ? [] : [[name, settings] as const];
    }),
  );
  const merged = new Map(inConfig);
  for (const [name, settings] of inCredentials) merged.set(name, { ...merged.get(name), ...settings });
  return { merged, inConfig, inCredentials };
}

/** `[default]`, `[profile name]` and `[profile "a name"]`; null for sections that are no profile. */
function profileNameOf(header: string): string | null {
  if (header === 'default') return header;
  const name = /^profile\s+(.+?)\s*$/.exec(header)?.[1];
  return name?.replace(/^(["'])(.*)\1$/, '$2') ?? null;
}

/** A setting that is text; null for one that is not there. */
export function settingOf(settings: Settings | undefined, name: string): string | null {
  const value = settings && Object.hasOwn(settings, name) ? settings[name] : undefined;
  return typeof value === 'string' ? value : null;
}
