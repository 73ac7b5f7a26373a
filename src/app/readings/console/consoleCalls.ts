import { whoAmI } from '../../../content/call/whoAmI.ts';
import type { Asked } from '../../../content/call/made.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { SwitchTarget } from '../../../view/console/console.ts';
import { secondsBetween } from '../../../world/clock.ts';
import { findRoleByArn, findUserByArn } from '../../../world/find.ts';
import { mfaDevicesOf } from '../../../world/mfaDevices.ts';
import { roleArn } from '../../../world/names.ts';
import type { UserSession, World } from '../../../world/world.ts';

/** Why the console makes no call of what stands in its form. */
export type SwitchFault = 'account' | 'alias' | 'role' | 'roleTooLong' | 'displayName';

/**
 * What stands for signing in: GetSessionToken for twelve hours, which leaves the user who it is (B-121, B-124) and says
 * whether MFA was proved (B-126). The session goes by the label `console/USER`.
 */
export function signInCall(user: string, withMfa: boolean, world: World): Asked {
  const found = findUserByArn(world, user)?.user;
  const [device] = found ? mfaDevicesOf(found) : [];
  return {
    ...whoAmI(user),
    call: 'sts:GetSessionToken',
    params: withMfa && device ? { SerialNumber: device.serial, TokenCode: 'mfa' } : {},
    label: labelOf(found?.name ?? ''),
  };
}

/**
 * The call that the console makes to switch roles, always with what the user signed in with. The session is named after
 * the user, lasts as long as role and sign-in allow (H-023), and goes by the label `console/USER/ROLE`.
 * @param as caller of the sign-in's session
 */
export function switchCall(
  target: SwitchTarget,
  as: string,
  signIn: UserSession,
  world: World,
): Result<Asked, SwitchFault> {
  const account = accountOf(target.account.trim(), world);
  if (!account.ok) return account;
  const role = target.role.trim();
  if (role === '') return err('role');
  if (role.length > LONGEST) return err('roleTooLong');
  if (target.displayName.length > LONGEST) return err('displayName');
  const arn = roleArn(account.value, { path: '/', name: role });
  return ok({
    ...whoAmI(as),
    call: 'sts:AssumeRole',
    params: {
      RoleArn: arn,
      RoleSessionName: signIn.userName,
      DurationSeconds: durationOf(arn, signIn, world),
    },
    label: labelOf(signIn.userName, role.split('/').at(-1) ?? role),
  });
}

function accountOf(written: string, world: World): Result<string, SwitchFault> {
  if (written === '') return err('account');
  if (/^\d{12}$/.test(written)) return ok(written);
  const account = world.accounts.find(({ alias }) => alias === written);
  return account ? ok(account.id) : err('alias');
}

/** Characters of path and name of a role together (H-021), and of a display name. */
const LONGEST = 64;

/** Seconds. A role that there is not would last as long as roles do by default. */
function durationOf(arn: string, { expiresAt }: UserSession, world: World): number {
  const most = findRoleByArn(world, arn)?.role.maxSessionDuration ?? 3600;
  return Math.max(SHORTEST, Math.min(most, Math.floor(secondsBetween(world.clock, expiresAt))));
}

/** AssumeRole takes no shorter sessions (B-015). */
const SHORTEST = 900;

const labelOf = (...names: readonly string[]): string => ['console', ...names].join('/').slice(0, 128);
