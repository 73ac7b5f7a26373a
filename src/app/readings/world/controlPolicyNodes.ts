import { parsePolicy } from '../../../policy/parse.ts';
import type { WorldNode } from '../../../view/world/node.ts';
import { controlPoliciesOf, isDefaultControlPolicy } from '../../../world/controlPolicies.ts';
import { partOf } from '../../../world/parts/part.ts';
import { policyNode } from './policyNodes.ts';
import type { Telling } from './telling.ts';

/** The SCPs and RCPs attached to a unit or account; those that AWS attaches by itself are left out. */
export function controlPolicyNodes({ world, words }: Telling, place: string): readonly WorldNode[] {
  const { organization } = world;
  if (!organization) return [];
  const nameOf = (id: string): string | undefined =>
    organization.policies?.find((policy) => policy.id === id)?.name;
  return (['scp', 'rcp'] as const).flatMap((type) =>
    controlPoliciesOf(type, organization, place)
      .filter(({ id }) => !isDefaultControlPolicy(id))
      .map(({ id, text }) => ({
        ...policyNode({ type, owner: place, name: id }, nameOf(id) ?? firstSid(text) ?? id),
        detail: words.worldEdit[type],
        part: partOf(type, place, id),
      })),
  );
}

/** What its author called the first statement; policies in a list have no name. */
const firstSid = (text: string): string | undefined =>
  parsePolicy(text)
    .statements.map(({ sid }) => sid?.value)
    .find((sid) => sid !== undefined && sid !== '');
