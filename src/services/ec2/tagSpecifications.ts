import type { GivenKeys, Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import type { Tags } from '../../world/world.ts';
import { refusedBesides } from '../refusedBesides.ts';

type Params = Resolved['call']['params'];

interface Specification {
  readonly ResourceType?: unknown;
  readonly Tags?: readonly { readonly Key?: unknown; readonly Value?: unknown }[];
}

const specificationsIn = ({ TagSpecifications: given }: Params): readonly Specification[] =>
  Array.isArray(given) ? (given as readonly Specification[]) : [];

/** The lab tags instances alone. */
export const otherTagSpecifications = (params: Params): readonly string[] =>
  specificationsIn(params).some(({ ResourceType: type }) => type !== 'instance') ? ['TagSpecifications'] : [];

/** The tags that new instances get. */
export const instanceTags = (params: Params): Tags =>
  Object.fromEntries(
    specificationsIn(params)
      .flatMap(({ Tags: tags = [] }) => tags)
      .map(({ Key: key, Value: value }) => [String(key ?? ''), String(value ?? '')]),
  );

/** What conditions can ask about the tags. */
export function requestTagKeys(params: Params): GivenKeys {
  const tags = Object.entries(instanceTags(params));
  const keys = new Map<string, readonly string[]>(
    tags.map(([key, value]) => [`aws:requesttag/${key.toLowerCase()}`, [value]]),
  );
  // The call itself says what its tags are: without any the key is not in the request (D-053).
  return keys.set(
    'aws:tagkeys',
    tags.map(([key]) => key),
  );
}

/**
 * Whether the caller is denied to tag what it starts: `ec2:CreateTags`, told apart from tagging what there is by
 * `ec2:CreateAction`. Source: Amazon EC2 User Guide, "Grant permission to tag Amazon EC2 resources during creation".
 */
export function refusedTags(at: Resolved, keys: GivenKeys): AwsError | null {
  if (Object.keys(instanceTags(at.call.params)).length === 0) return null;
  const about = new Map([...keys, ['ec2:createaction', ['RunInstances']] as const]);
  return refusedBesides(at, 'ec2:CreateTags', at.resource, about);
}
