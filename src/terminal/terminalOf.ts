import { madeToken } from '../content/call/tokenParameter.ts';
import { callOfAsked, sessionNamed, type Asked, type LabState } from '../content/call/made.ts';
import type { TerminalSetting } from '../content/lesson/lesson.ts';
import { credentialsFile, environmentOf } from './environment.ts';
import { tokenText } from './tokenText.ts';

/** What a terminal has: exported variables, null for those that it has not, and files by absolute path. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | null>>;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The terminal as a step has it when it begins (docs/formats.md, Terminal). A token is made and signed; one that cannot be
 * made is an empty file.
 * @param calls the calls of the step, whose labels its files name
 */
export async function terminalOf(
  { as, files }: TerminalSetting,
  calls: readonly Asked[],
  state: LabState,
): Promise<Terminal> {
  const written = await Promise.all(
    Object.entries(files).map(async ([path, content]): Promise<[string, string]> => [
      path,
      typeof content === 'string' ? content : await tokenOf(content.tokenOf, calls, state),
    ]),
  );
  return {
    env: { ...NO_KEYS, ...environmentOf(state.world, as), ...sessionKeys(as, state) },
    files: { [CREDENTIALS]: credentialsFile(state.world), ...Object.fromEntries(written) },
  };
}

const CREDENTIALS = '/home/learner/.aws/credentials';

const NO_KEYS = {
  AWS_ACCESS_KEY_ID: null,
  AWS_SECRET_ACCESS_KEY: null,
  AWS_SESSION_TOKEN: null,
  AWS_PROFILE: null,
} as const;

function sessionKeys(as: string, state: LabState): Terminal['env'] {
  const session = as.startsWith(SESSION) ? sessionNamed(state, as.slice(SESSION.length)) : null;
  return session === null
    ? {}
    : {
        AWS_ACCESS_KEY_ID: session.accessKeyId,
        AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
        AWS_SESSION_TOKEN: session.sessionToken,
      };
}

const SESSION = 'session:';

async function tokenOf(label: string, calls: readonly Asked[], state: LabState): Promise<string> {
  const asked = calls.find((call) => call.label === label);
  const token = asked && madeToken(asked) ? callOfAsked(asked, state)?.token : null;
  return (token && (await tokenText(token))) ?? '';
}
