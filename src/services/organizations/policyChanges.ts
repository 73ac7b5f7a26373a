import {
  attachPolicy as attachOperation,
  detachPolicy as detachOperation,
  updatePolicy as updateOperation,
} from '../../operations/organizations/policies.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Issued } from '../../pipeline/action.ts';
import type { Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { policyRefusal } from '../../wording/policyRefusal.ts';
import type { ControlPolicyType } from '../../world/controlPolicies.ts';
import { diagnose } from '../../world/saveDocument.ts';
import type { Organization, PolicyText } from '../../world/world.ts';
import { refusedBesides } from '../refusedBesides.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { attachedTexts, isAttached, withAttached, without } from './attachments.ts';
import { managedEntry } from './managedEntry.ts';
import { placeOf, toPlace } from './places.ts';
import { DEFAULTS, findPolicy, keyOf, summaryOf, toPolicy, type OrganizationPolicy } from './policies.ts';
import { policyKeys } from './policyLists.ts';
import { refused } from './refusal.ts';

/** How many policies a root, unit or account may have, AWS's own among them (I-017, I-018). */
const MOST_ATTACHED: Readonly<Record<ControlPolicyType, number>> = { scp: 10, rcp: 5 };

const POLICY = { resource: toPolicy, keys: policyKeys };

const attachPolicy = managedEntry(
  attachOperation,
  (at, organization) => {
    const found = policyAndTarget(at, organization);
    if (!found.ok) return found;
    const { policy, place, texts } = found.value;
    if (isAttached(texts, policy.text)) return refused('orgPolicyAlreadyAttached');
    if (texts.length >= MOST_ATTACHED[policy.type]) return refused('orgMostPoliciesAttached');
    return saved(at, withAttached(policy.type, organization, place, attachedBesides(texts, policy)));
  },
  POLICY,
);

/** Before FullAWSAccess where that is last: ids go by position, and detaching FullAWSAccess is to move none. */
function attachedBesides(
  texts: readonly PolicyText[],
  { type, text }: OrganizationPolicy,
): readonly PolicyText[] {
  const last = texts.at(-1);
  return last !== undefined && keyOf(last) === keyOf(DEFAULTS[type].text)
    ? [...texts.slice(0, -1), text, last]
    : [...texts, text];
}

/** At least one SCP stays attached (I-017), and RCPFullAWSAccess always does (E-003). */
const detachPolicy = managedEntry(
  detachOperation,
  (at, organization) => {
    const found = policyAndTarget(at, organization);
    if (!found.ok) return found;
    const { policy, place, texts } = found.value;
    if (!isAttached(texts, policy.text)) return refused('orgPolicyNotAttached');
    if (policy.id === DEFAULTS.rcp.id || texts.length === 1) return refused('orgLastPolicyAttached');
    return saved(at, withAttached(policy.type, organization, place, without(texts, policy.text)));
  },
  POLICY,
);

interface PolicyAndTarget {
  readonly policy: OrganizationPolicy;
  readonly place: string;
  /** Of that type, attached to the target now. */
  readonly texts: readonly PolicyText[];
}

/** Both have to be permitted: the policy, which has been asked about, and the target. */
function policyAndTarget(at: Resolved, organization: Organization): Result<PolicyAndTarget, AwsError> {
  const { PolicyId: policyId, TargetId: targetId } = at.call.params;
  const denied = refusedBesides(at, at.action, toPlace(at, String(targetId)), policyKeys(at));
  if (denied) return err(denied);
  const policy = findPolicy(organization, String(policyId));
  if (!policy) return refused('orgPolicyNotFound');
  const place = placeOf(organization, String(targetId));
  if (place === null) return refused('orgTargetNotFound');
  return ok({ policy, place, texts: attachedTexts(policy.type, organization, place) });
}

const saved = (
  { world }: Resolved,
  organization: Organization,
  response: Issued['response'] = {},
): Result<Issued, AwsError> => ok({ world: { ...world, organization }, response });

/** Another text, in every place where the policy is attached. Worlds keep neither names nor descriptions. */
const updatePolicy = managedEntry(
  updateOperation,
  (at, organization) => {
    const { PolicyId: id, Content: content } = at.call.params;
    const policy = findPolicy(organization, String(id));
    if (!policy) return refused('orgPolicyNotFound');
    if (policy.awsManaged) return refused('orgPolicyImmutable');
    const text = content === undefined ? policy.text : String(content);
    const ref = { type: policy.type, owner: policy.places[0] ?? '', name: policy.id };
    const problem = diagnose(at.world, ref, text).find(({ severity }) => severity === 'error');
    if (problem) return err(policyRefusal(problem, policy.type));
    return saved(at, withText(organization, policy, text), {
      Policy: { PolicySummary: summaryOf(policy), Content: text },
    });
  },
  POLICY,
);

const withText = (organization: Organization, policy: OrganizationPolicy, text: PolicyText): Organization =>
  policy.places.reduce(
    (changed, place) =>
      withAttached(
        policy.type,
        changed,
        place,
        attachedTexts(policy.type, changed, place).map((each) =>
          keyOf(each) === keyOf(policy.text) ? text : each,
        ),
      ),
    organization,
  );

export const POLICY_CHANGE_ENTRIES: readonly ServiceOperation[] = [attachPolicy, detachPolicy, updatePolicy];
