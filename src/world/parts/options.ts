import { awsManagedPolicies } from '../awsManagedPolicies.ts';
import { policyArn } from '../names.ts';
import type { World } from '../world.ts';
import type { OptionSource } from './fields.ts';
import { ownerAccount } from './ownerAccount.ts';
import type { Part } from './part.ts';

/** What can be chosen in a field. The words for values that have no name of their own belong to the catalogue. */
export interface PartOption {
  readonly value: string;
  readonly name: string;
  /** Told besides the name: whose it is. */
  readonly from: 'account' | 'aws' | null;
}

/** The choices of a field of a part, or of one that is to be made in it. */
export const optionsOf = (world: World, part: Part, source: OptionSource): readonly PartOption[] =>
  SOURCES[source](world, part);

const plain = (value: string, name = value): PartOption => ({ value, name, from: null });

const accountOf = ({ accounts }: World, part: Part) => accounts.find(({ id }) => id === ownerAccount(part));

const SOURCES: Readonly<Record<OptionSource, (world: World, part: Part) => readonly PartOption[]>> = {
  groups: (world, part) => (accountOf(world, part)?.groups ?? []).map(({ name }) => plain(name)),
  roles: (world, part) => (accountOf(world, part)?.roles ?? []).map(({ name }) => plain(name)),
  policies: (world, part) => [
    ...(accountOf(world, part)?.policies ?? []).map((policy): PartOption => ({
      value: policyArn(ownerAccount(part), policy),
      name: policy.name,
      from: 'account',
    })),
    ...awsManagedPolicies().map(({ arn, name }): PartOption => ({ value: arn, name, from: 'aws' })),
  ],
  accounts: ({ accounts }) => accounts.map(({ id, alias }) => plain(id, alias ?? id)),
  units: ({ organization }) =>
    [...new Set(['Root', ...(organization?.units ?? []).map(({ path }) => path)])].map((path) => plain(path)),
  tokenVersions: () => [plain('1'), plain('2')],
  keyStatus: () => [plain('Active'), plain('Inactive')],
};
