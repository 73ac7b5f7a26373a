import { findAccount } from './find.ts';
import { mfaArn, pathAndName } from './names.ts';
import type { Account, User, World, MfaDevice } from './world.ts';

type Loose = Record<string, unknown>;

/**
 * Gives the principals and policies of an edited file what they had before, wherever the file leaves it out and their
 * ARN is the same: unique id, when it was made, access keys, MFA seed. Changes the file, which may have any shape by now.
 */
export function carryOver(before: World, file: Loose): void {
  const accounts = objectsIn(file['accounts']);
  const kept = new Set(
    accounts.flatMap((account) => KINDS.flatMap(({ list }) => objectsIn(account[list]).map(({ id }) => id))),
  );
  for (const account of accounts) {
    const old = typeof account['id'] === 'string' ? findAccount(before, account['id']) : null;
    if (!old) continue;
    for (const { list, kind } of KINDS) {
      const known = new Map(old[list].map((each) => [pathAndName(kind, each), each]));
      for (const item of objectsIn(account[list])) {
        const same = known.get(keyOf(kind, item) ?? '');
        if (same && item['id'] === undefined && !kept.has(same.id)) {
          item['id'] = same.id;
          kept.add(same.id);
        }
        if (same?.createdAt !== undefined && item['id'] === same.id) item['createdAt'] ??= same.createdAt;
        if (list === 'users' && same && item['id'] === same.id) carryCredentials(old, same as User, item);
      }
    }
  }
}

const KINDS = [
  { list: 'users', kind: 'user' },
  { list: 'groups', kind: 'group' },
  { list: 'roles', kind: 'role' },
  { list: 'policies', kind: 'policy' },
] as const;

function keyOf(kind: (typeof KINDS)[number]['kind'], { name, path = '/' }: Loose): string | null {
  return typeof name === 'string' && typeof path === 'string' ? pathAndName(kind, { name, path }) : null;
}

function carryCredentials(account: Account, before: User, item: Loose): void {
  if (item['accessKeys'] === undefined) item['accessKeys'] = before.accessKeys.map((key) => ({ ...key }));
  const mfa = item['mfa'] === true ? { serial: mfaArn(account.id, before.name) } : item['mfa'];
  if (isObject(mfa) && mfa['seed'] === undefined && mfa['serial'] === before.mfa?.serial && before.mfa)
    item['mfa'] = carriedDevice(before.mfa);
}

/** As a file has it: what is null is left out. */
const carriedDevice = ({ usedStep, ...device }: MfaDevice): Loose => ({
  ...device,
  ...(usedStep !== null && { usedStep }),
});

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectsIn = (value: unknown): Loose[] => (Array.isArray(value) ? value.filter(isObject) : []);
