import type { AccessRequest } from '../request.ts';

/** Whether an AWS service calls by itself: of such a caller the lab knows the name and nothing else. */
export const byService = ({ caller }: AccessRequest): boolean => caller.kind === 'service';

/**
 * Whether somebody asks for a role with a SAML assertion or a web identity token. Such a call carries no AWS
 * credentials, yet AWS does not count it as anonymous: the keys about the principal are left out (D-028).
 */
export const byFederation = ({ caller }: AccessRequest): boolean => caller.kind === 'federated';
