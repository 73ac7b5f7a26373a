import type { SwitchTarget } from '../../../view/console/console.ts';

/** The address at which AWS's console has the form filled in (H-021); null while account or role is missing. */
export function switchLink({ account, role, displayName }: SwitchTarget): string | null {
  if (account.trim() === '' || role.trim() === '') return null;
  const query = new URLSearchParams({
    account: account.trim(),
    roleName: role.trim(),
    ...(displayName.trim() !== '' && { displayName: displayName.trim() }),
  });
  return `https://signin.aws.amazon.com/switchrole?${query}`;
}
