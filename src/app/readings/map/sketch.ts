import { unitPaths } from '../../../world/parts/partsIn.ts';
import type { Account, Organization } from '../../../world/world.ts';
import { controlPolicyNodes } from '../world/controlPolicyNodes.ts';
import { accountItems } from './accountItems.ts';
import { shownAccounts } from './scope.ts';
import type { SketchBox, Sketching, SketchItem } from './sketching.ts';

/** The organization, which is its root, with its units and accounts in one another, and accounts outside of it beside. */
export function sketch(sketching: Sketching): readonly SketchBox[] {
  const { world, words, scope } = sketching;
  const { organization } = world;
  const shown = shownAccounts(world, scope);
  if (!organization) return shown.map((account) => accountBox(sketching, account));
  const paths = ['Root', ...unitPaths(organization.units)];
  const members = new Set(paths.flatMap((path) => accountsIn(organization, path)));
  const root = unitBox(sketching, organization, 'Root', shown);
  return [
    {
      ...root,
      id: organization.id,
      kind: 'organization',
      title: words.map.frame.organization(organization.id),
    },
    ...shown.filter(({ id }) => !members.has(id)).map((account) => accountBox(sketching, account)),
  ];
}

function unitBox(
  sketching: Sketching,
  organization: Organization,
  path: string,
  shown: readonly Account[],
): SketchBox {
  const name = path.split('/').at(-1) ?? path;
  const ids = new Set(accountsIn(organization, path));
  const below = unitPaths(organization.units).filter(
    (each) => each.startsWith(`${path}/`) && !each.slice(path.length + 1).includes('/'),
  );
  return {
    id: path,
    kind: 'unit',
    title: name,
    head: null,
    guardrails: guardrails(sketching, path, name),
    items: [],
    boxes: [
      ...shown.filter(({ id }) => ids.has(id)).map((account) => accountBox(sketching, account)),
      ...below.map((each) => unitBox(sketching, organization, each, shown)),
    ],
  };
}

function accountBox(sketching: Sketching, account: Account): SketchBox {
  const { words, scope } = sketching;
  const { id, alias, users, roles } = account;
  const name = alias ?? id;
  const isOpen = scope.kind === 'whole' || scope.opened === id;
  const counts = words.map.counts(users.length, roles.length);
  const detail = isOpen ? (alias === null ? null : id) : counts;
  return {
    id,
    kind: 'account',
    title: name,
    head: {
      id,
      kind: 'account',
      label: name,
      detail,
      name: words.map.node('account', name, null, isOpen ? null : counts),
      left: null,
      hangsOn: null,
    },
    guardrails: isOpen ? guardrails(sketching, id, name) : [],
    items: isOpen ? accountItems(sketching, account) : [],
    boxes: [],
  };
}

const guardrails = ({ world, words }: Sketching, place: string, placeName: string): readonly SketchItem[] =>
  controlPolicyNodes({ world, words, you: '', whole: true }, place).map(({ id, label, part }) => {
    const kind = part?.kind === 'rcp' ? 'rcp' : 'scp';
    return {
      id,
      kind,
      label,
      detail: words.worldEdit[kind],
      name: words.map.guardrail(kind, label, placeName),
      left: null,
      hangsOn: null,
    };
  });

/** The accounts of a unit; the management account is in the root when no unit lists it. */
function accountsIn({ units, managementAccount }: Organization, path: string): readonly string[] {
  const listed = units.find((unit) => unit.path === path)?.accounts ?? [];
  const isHomeless = !units.some(({ accounts }) => accounts.includes(managementAccount));
  return path === 'Root' && isHomeless ? [managementAccount, ...listed] : listed;
}
