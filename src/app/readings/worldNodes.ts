import type { Interface } from '../../explain/interface.ts';
import { policyRefKey, type PolicyRef } from '../../policy/document.ts';
import type { WorldNode } from '../../view/world/node.ts';
import { unitPaths } from '../../world/parts/partsIn.ts';
import { partOf } from '../../world/parts/part.ts';
import type { Organization, World } from '../../world/world.ts';
import { accountNode } from './world/accountNode.ts';
import { controlPolicyNodes } from './world/controlPolicyNodes.ts';
import type { Telling } from './world/telling.ts';

/**
 * The world as a tree: the organization with its units and accounts, accounts outside of it beside. Ids of policies are
 * their reference keys, ids of everything else its ARN, account id, path or id.
 * @param whole everything that a world file has; left out, what lessons speak of
 */
export function worldNodes(world: World, you: string, words: Interface, whole = false): readonly WorldNode[] {
  const telling: Telling = { world, you, words, whole };
  const { organization } = world;
  if (!organization) return world.accounts.map((account) => accountNode(telling, account));
  const members = new Set(
    ['Root', ...unitPaths(organization.units)].flatMap((path) => accountsIn(organization, path)),
  );
  return [
    {
      id: organization.id,
      label: words.world.kind.organization,
      detail: organization.id,
      kind: 'organization',
      children: [unitNode(telling, organization, 'Root')],
      part: partOf('organization', '', organization.id),
    },
    ...world.accounts.filter(({ id }) => !members.has(id)).map((account) => accountNode(telling, account)),
  ];
}

/** The document that a node of the tree stands for or leads to; null for nodes that have no policy. */
export function policyOfNode(
  nodes: readonly WorldNode[],
  documents: readonly PolicyRef[],
  id: string,
): PolicyRef | null {
  const node = findNode(nodes, id);
  const policy = node?.kind === 'policy' ? node : node?.children.find(({ kind }) => kind === 'policy');
  const key = node?.target ?? policy?.id;
  return documents.find((ref) => policyRefKey(ref) === key) ?? null;
}

function findNode(nodes: readonly WorldNode[], id: string): WorldNode | null {
  for (const node of nodes) {
    const found = node.id === id ? node : findNode(node.children, id);
    if (found) return found;
  }
  return null;
}

/** A unit with its control policies, its accounts and the units below it. */
function unitNode(telling: Telling, organization: Organization, path: string): WorldNode {
  const isBelow = (each: string): boolean =>
    each.startsWith(`${path}/`) && !each.slice(path.length + 1).includes('/');
  const accounts = telling.world.accounts.filter(({ id }) => accountsIn(organization, path).includes(id));
  return {
    id: path,
    label: path.split('/').at(-1) ?? path,
    kind: 'unit',
    children: [
      ...controlPolicyNodes(telling, path),
      ...accounts.map((account) => accountNode(telling, account)),
      ...unitPaths(organization.units)
        .filter(isBelow)
        .map((below) => unitNode(telling, organization, below)),
    ],
    part: partOf('unit', '', path),
  };
}

/** The accounts of a unit; the management account is in the root when no unit lists it. */
function accountsIn({ units, managementAccount }: Organization, path: string): readonly string[] {
  const listed = units.find((unit) => unit.path === path)?.accounts ?? [];
  const homeless = !units.some(({ accounts }) => accounts.includes(managementAccount));
  return path === 'Root' && homeless ? [managementAccount, ...listed] : listed;
}
