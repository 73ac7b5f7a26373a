import type { PolicyRef } from '../../policy/document.ts';
import { awsManagedPolicy } from '../../world/awsManagedPolicies.ts';
import { FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS } from '../../world/awsManagedPolicies/organizationDefaults.ts';
import { isMember, type ControlPolicyType } from '../../world/controlPolicies.ts';
import { readDocument } from '../../world/documents.ts';
import { federatedUserArn, sessionArn } from '../../world/names.ts';
import type { PolicyText, Session, World } from '../../world/world.ts';

/** The text of a policy that was asked, wherever the world keeps it; null when it keeps none. */
export function evidenceText(world: World, ref: PolicyRef): PolicyText | null {
  switch (ref.type) {
    case 'scp':
    case 'rcp':
      return readDocument(world, ref) ?? defaultText(world, ref.type, ref);
    case 'boundary':
      return managedText(world, ref.owner);
    case 'session':
      return ref.name === null ? managedText(world, ref.owner) : passedText(world, ref.owner);
    case 'identity':
    case 'trust':
    case 'resource':
    case 'endpoint':
      return readDocument(world, ref) ?? awsManagedPolicy(ref.owner);
  }
}

/** Boundaries and managed session policies are managed policies. */
const managedText = (world: World, arn: string): PolicyText | null =>
  readDocument(world, { type: 'identity', owner: arn, name: null }) ?? awsManagedPolicy(arn);

/** AWS attaches its own control policies at every unit and account of an organization. */
function defaultText(
  { organization }: World,
  type: ControlPolicyType,
  { owner, name }: PolicyRef,
): PolicyText | null {
  const { id, text } = DEFAULTS[type];
  const isThere =
    organization?.units.some(({ path }) => path === owner) || (organization && isMember(organization, owner));
  return isThere && name === id ? text : null;
}

const DEFAULTS = { scp: FULL_AWS_ACCESS, rcp: RCP_FULL_AWS_ACCESS } as const;

/** Of sessions that go by the same ARN, what the latest was given that was given anything. */
const passedText = ({ sessions }: World, arn: string): PolicyText | null =>
  sessions.flatMap((session) => (arnOf(session) === arn ? (inlineOf(session) ?? []) : [])).at(-1) ?? null;

const inlineOf = (session: Session): PolicyText | null =>
  'policies' in session ? session.policies.inline : null;

function arnOf(session: Session): string | null {
  switch (session.kind) {
    case 'role':
      return sessionArn(session.accountId, session.roleName, session.sessionName);
    case 'federatedUser':
      return federatedUserArn(session.accountId, session.name);
    case 'user':
    case 'root':
      return null;
  }
}
