import { ok, type Result } from '../../../../lib/result.ts';
import { utf8 } from '../../../../protocol/http.ts';
import type { Failure } from '../failure.ts';
import { readText, type Surroundings } from '../surroundings.ts';
import type { Credentials } from './keys.ts';

type Values = Readonly<Record<string, unknown>>;

/** Sessions that are about to end are not used any more; in milliseconds. */
const MARGIN = 15 * 60 * 1000;

/**
 * What AssumeRole answered to these parameters before, if it is still good; else what it answers now, which is kept in
 * `~/.aws/cli/cache`. Whose credentials assume the role makes no difference to where it is kept (A-065).
 */
export async function cached(
  params: Values,
  { files, now }: Pick<Surroundings, 'files' | 'now'>,
  assume: () => Promise<Result<Values, Failure>>,
): Promise<Result<Credentials, Failure>> {
  const path = `~/.aws/cli/cache/${await sha1(pythonJson(params))}.json`;
  const kept = readAnswer(await readText(files, path));
  if (kept && Date.parse(kept.expiration ?? '') - Date.parse(now()) >= MARGIN) return ok(kept);
  const answer = await assume();
  if (!answer.ok) return answer;
  const text = pythonJson(answer.value, false);
  await files.write(path, utf8(text));
  return ok(readAnswer(text) ?? NOTHING);
}

const NOTHING: Credentials = {
  keys: { accessKeyId: '', secretAccessKey: '', sessionToken: null },
  method: 'assume-role',
  expiration: null,
};

function readAnswer(text: string | null): Credentials | null {
  try {
    const answer = JSON.parse(text ?? '') as { readonly Credentials?: Partial<Record<string, string>> };
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
    if (AccessKeyId === undefined || SecretAccessKey === undefined) return null;
    return {
      keys: {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken ?? null,
      },
      method: 'assume-role',
      expiration: Expiration ?? null,
    };
  } catch {
    return null;
  }
}

/** JSON with a space behind commas and colons, as Python writes it. */
function pythonJson(value: unknown, isSorted = true): string {
  if (Array.isArray(value)) return `[${value.map((each) => pythonJson(each, isSorted)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  const inOrder = isSorted ? entries.toSorted(([a], [b]) => (a < b ? -1 : 1)) : entries;
  return `{${inOrder.map(([key, each]) => `${JSON.stringify(key)}: ${pythonJson(each, isSorted)}`).join(', ')}}`;
}

async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
