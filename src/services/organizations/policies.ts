import type { RequestedResource } from '../../authorize/request.ts';
import { memoised } from '../../lib/memoised.ts';
import type { Authenticated } from '../../pipeline/stages/authenticate.ts';
import {
  FULL_AWS_ACCESS,
  RCP_FULL_AWS_ACCESS,
  type OrganizationDefault,
} from '../../world/awsManagedPolicies/organizationDefaults.ts';
import { callerAccount } from '../../world/caller.ts';
import { controlPolicyArn, listedPoliciesOf, type ControlPolicyType } from '../../world/controlPolicies.ts';
import type { NamedControlPolicy, Organization, PolicyText } from '../../world/world.ts';
import { accountIds, unitPaths } from './places.ts';

/** A policy of the organization, and where it is attached. */
export interface OrganizationPolicy {
  readonly type: ControlPolicyType;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly arn: string;
  readonly awsManaged: boolean;
  readonly text: PolicyText;
  /** Paths of units, and ids of accounts. */
  readonly places: readonly string[];
}

/** The names that the API has for the types that the lab models. */
export const TYPES: Readonly<Record<ControlPolicyType, string>> = {
  scp: 'SERVICE_CONTROL_POLICY',
  rcp: 'RESOURCE_CONTROL_POLICY',
};

/** The parameter, when it names a type that the lab has no policies of. */
export const otherPolicyType = (
  parameter: string,
): ((params: Readonly<Record<string, unknown>>) => readonly string[]) => {
  const known = new Set(Object.values(TYPES));
  return ({ [parameter]: type }) => (known.has(String(type)) ? [] : [parameter]);
};

/** What an organization has by itself, attached or not. */
export const DEFAULTS: Readonly<Record<ControlPolicyType, OrganizationDefault>> = {
  scp: FULL_AWS_ACCESS,
  rcp: RCP_FULL_AWS_ACCESS,
};

/**
 * The policies of an organization: those that have an id and a name, and what units and accounts list. Lists hold texts and
 * no names: policies of one type with the same text are one policy, known by the id of its first place; by the ids of the
 * others it is found too.
 */
export const policiesOf = memoised((organization: Organization): readonly OrganizationPolicy[] => [
  ...policiesOfType('scp', organization),
  ...policiesOfType('rcp', organization),
]);

function policiesOfType(type: ControlPolicyType, organization: Organization): readonly OrganizationPolicy[] {
  const { id, name, arn, text } = DEFAULTS[type];
  const description = 'Allows access to every operation';
  const found = new Map<string, OrganizationPolicy>([
    [keyOf(text), { type, id, name, description, arn, awsManaged: true, text, places: [] }],
  ]);
  for (const place of placesOf(organization)) {
    for (const policy of listedPoliciesOf(type, organization, place)) {
      const key = keyOf(policy.text);
      const known = found.get(key) ?? listed(type, organization, policy);
      found.set(key, { ...known, places: [...new Set([...known.places, place])] });
    }
  }
  const { policies = [] } = organization;
  return [
    ...found.values(),
    ...policies.filter((policy) => policy.type === type).map((policy) => namedPolicy(organization, policy)),
  ];
}

/** As it is in a world's `policies`. */
export const namedPolicy = (
  organization: Organization,
  { type, id, name, description = '', document, targets }: NamedControlPolicy,
): OrganizationPolicy => ({
  type,
  id,
  name,
  description,
  arn: controlPolicyArn(type, organization, id),
  awsManaged: false,
  text: document,
  places: targets,
});

const placesOf = (organization: Organization): readonly string[] => [
  ...unitPaths(organization),
  ...accountIds(organization),
];

const listed = (
  type: ControlPolicyType,
  organization: Organization,
  { id, text }: { readonly id: string; readonly text: PolicyText },
): OrganizationPolicy => ({
  type,
  id,
  name: id,
  description: '',
  arn: controlPolicyArn(type, organization, id),
  awsManaged: false,
  text,
  places: [],
});

/** Tells whether two texts are one policy: their layout makes no difference. */
export function keyOf(text: PolicyText): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

/** The policy that an id names, in any of the places where it is; null when there is none. */
export function findPolicy(organization: Organization, id: string): OrganizationPolicy | null {
  const all = policiesOf(organization);
  const direct = all.find((policy) => policy.id === id);
  if (direct) return direct;
  return (
    all.find(({ type, text, places }) =>
      places.some((place) =>
        listedPoliciesOf(type, organization, place).some(
          (policy) => policy.id === id && keyOf(policy.text) === keyOf(text),
        ),
      ),
    ) ?? null
  );
}

/** Whether another policy of the type goes by a name. */
export const isNameTaken = (
  organization: Organization,
  type: ControlPolicyType,
  name: string,
  except: string | null = null,
): boolean =>
  policiesOf(organization).some(
    (policy) => policy.type === type && policy.name === name && policy.id !== except,
  );

/** A policy as what a call acts on, whether there is one of that id or not. */
export function toPolicy({ world, call, caller }: Authenticated): RequestedResource {
  const id = String(call.params['PolicyId']);
  const { organization } = world;
  const found = organization && findPolicy(organization, id);
  const arn = organization ? (found?.arn ?? controlPolicyArn('scp', organization, id)) : '*';
  return { arn, accountId: callerAccount(caller), tags: {}, policy: null };
}

/** As lists and descriptions have it. */
export const summaryOf = ({ type, id, name, description, arn, awsManaged }: OrganizationPolicy) => ({
  Id: id,
  Arn: arn,
  Name: name,
  Description: description,
  Type: TYPES[type],
  AwsManaged: awsManaged,
});
