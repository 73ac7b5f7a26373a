/**
 * An API's name as the CLI writes it: `AssumeRoleWithSAML` → `assume-role-with-saml`, `PolicyArns` → `policy-arns`.
 * Abbreviations stay in one piece, also in the plural: `ListMFADevices` → `list-mfa-devices`, `ACLs` → `acls`.
 */
export const xformName = (name: string): string =>
  name
    .replace(/[A-Z]{2,}s$/, (plural) => `-${plural.toLowerCase()}`)
    .replaceAll(/(.)([A-Z][a-z]+)/g, '$1-$2')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();
