import type { Result } from '../../lib/result.ts';
import * as operations from '../../operations/iam/simulation.ts';
import { parsePolicy } from '../../policy/parse.ts';
import type { Issued } from '../../pipeline/action.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { findManagedPolicy } from '../../world/find.ts';
import { parseArn } from '../../world/names.ts';
import { awsManagedPolicy } from '../../world/awsManagedPolicies.ts';
import { boundEntity } from '../../world/caller.ts';
import type { PolicyText } from '../../world/world.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { contextKeyNames } from './contextKeyNames.ts';
import type { Pageable } from '../tokenPage.ts';
import { iamOperation, type IamCall } from './iamOperation.ts';
import { pageOf, USUAL_PAGE } from './page.ts';
import { givenNumber, givenText, itemsOf, textOf, textsOf } from './params.ts';
import { answered, refused, type Refused } from './refused.ts';
import { iamResource } from './resources.ts';
import { customCaller, inputPolicies, principalCaller, type Simulated } from './simulatedCaller.ts';
import { simulatedRequest } from './simulatedRequest.ts';

const simulatePrincipalPolicy = iamOperation(operations.simulatePrincipalPolicy, {
  resource: sourceResource,
  effect: (call) => simulation(call, principalCaller(call)),
});

const simulateCustomPolicy = iamOperation(operations.simulateCustomPolicy, {
  effect: (call) => simulation(call, customCaller(call)),
});

const getContextKeysForCustomPolicy = iamOperation(operations.getContextKeysForCustomPolicy, {
  effect: (call) => {
    const fault = faultIn(call);
    if (fault) return fault;
    return answered(call.world, {
      ContextKeyNames: contextKeyNames(Object.values(inputPolicies(call)).map(parsePolicy)),
    });
  },
});

const getContextKeysForPrincipalPolicy = iamOperation(operations.getContextKeysForPrincipalPolicy, {
  resource: sourceResource,
  effect: (call) => {
    const fault = faultIn(call);
    if (fault) return fault;
    const simulated = principalCaller(call);
    if (!simulated.ok) return simulated;
    return answered(call.world, {
      ContextKeyNames: contextKeyNames(policiesOf(simulated.value).map(parsePolicy)),
    });
  },
});

/** Every action on every resource, one result each; those of the page that is asked for are all that is evaluated. */
function simulation(call: IamCall, simulated: Result<Simulated, AwsError>): Result<Issued, AwsError> {
  const fault = faultIn(call);
  if (fault) return fault;
  if (!simulated.ok) return simulated;
  const { params } = call;
  const actions = textsOf(params, 'ActionNames');
  const unknown = actions.find((action) => !/^[\w-]+:\w+$/.test(action));
  if (unknown !== undefined) return refused('iamSimulatedAction', { action: unknown });
  const arns = resourcesOf(call);
  const size = Math.min(givenNumber(params, 'MaxItems') ?? USUAL_PAGE, mostOf(call, simulated.value));
  const list = JSON.stringify([actions, arns]);
  const page = pageOf(pairsOf(actions, arns), { ...params, MaxItems: size }, pairKey, list);
  if (!page.ok) return page;
  const { world, caller } = simulated.value;
  const given = contextEntries(params);
  const accountId = ownerOf(call, simulated.value);
  const results: object[] = [];
  for (const { action, arn } of page.value.items) {
    const resource = { arn, accountId, tags: {}, policy: policyOn(call, arn) };
    const result = simulatedRequest({ world, caller, action, resource, region: 'us-east-1', given });
    if (!result.ok) return result;
    results.push(result.value);
  }
  return answered(call.world, { EvaluationResults: results, ...page.value.further });
}

/**
 * As many pairs as are evaluated in one go: the fewer the longer the policies are, one at least. IAM may answer with fewer
 * than `MaxItems` although there are more. Source: IAM API Reference, SimulateCustomPolicy, `MaxItems`.
 */
function mostOf(call: IamCall, simulated: Simulated): number {
  const texts = [...policiesOf(simulated), ...furtherPolicies(call)];
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return Math.max(1, Math.floor(MOST_TEXT / length));
}

/** Characters of policies that are judged for one answer, each pair anew. */
const MOST_TEXT = 5_000_000;

const pairKey = ({ action, arn }: Pair): string => `${action} ${arn}`;

interface Pair {
  readonly action: string;
  readonly arn: string;
}

/** A thousand actions on a thousand resources are a million pairs: none is made before it is asked for. */
const pairsOf = (actions: readonly string[], arns: readonly string[]): Pageable<Pair> => ({
  length: actions.length * arns.length,
  at: (index) => {
    const action = actions[Math.floor(index / arns.length)];
    const arn = arns[index % arns.length];
    return action === undefined || arn === undefined ? undefined : { action, arn };
  },
});

/** Texts that cannot be read as policies are refused, whatever else is wrong with them is simulated as it stands. */
function faultIn(call: IamCall): Refused | null {
  return [...Object.values(inputPolicies(call)), ...furtherPolicies(call)].every(
    (text) => parsePolicy(text).problems.length === 0,
  )
    ? null
    : refused('iamSimulatedPolicy');
}

/** The policies that a call hands in and that nobody holds: the boundary's and the resource's. */
function furtherPolicies(call: IamCall): readonly PolicyText[] {
  const resourcePolicy = givenText(call.params, 'ResourcePolicy');
  const boundary = Object.values(inputPolicies(call, 'PermissionsBoundaryPolicyInputList'));
  return resourcePolicy === null ? boundary : [...boundary, resourcePolicy];
}

function resourcesOf({ params }: IamCall): readonly string[] {
  const arns = textsOf(params, 'ResourceArns');
  return arns.length === 0 ? ['*'] : arns;
}

/** The account that owns the resources: the caller's, unless the call says another. */
function ownerOf({ params, account }: IamCall, { caller }: Simulated): string {
  const owner = parseArn(textOf(params, 'ResourceOwner'))?.account ?? '';
  if (/^\d{12}$/.test(owner)) return owner;
  return 'accountId' in caller ? caller.accountId : account.id;
}

function policyOn({ params }: IamCall, arn: string) {
  const text = givenText(params, 'ResourcePolicy');
  return text === null
    ? null
    : { ref: { type: 'resource', owner: arn, name: null } as const, text, storedIds: {} };
}

const contextEntries = (params: IamCall['params']): ReadonlyMap<string, readonly string[]> =>
  new Map(
    itemsOf(params, 'ContextEntries').flatMap((item): [string, string[]][] => {
      const { ContextKeyName: name, ContextKeyValues: values = [] } = (item ?? {}) as Readonly<
        Record<string, unknown>
      >;
      return typeof name === 'string' ? [[name.toLowerCase(), [values].flat().map(String)]] : [];
    }),
  );

/** The texts of everything that the principal is permitted or bounded by, those handed in included. */
function policiesOf({ world, caller }: Simulated): readonly PolicyText[] {
  const holder = boundEntity(caller);
  if (!holder || !('accountId' in caller)) return [];
  const groupNames = 'groups' in holder ? holder.groups : [];
  const groups = (world.accounts.find(({ id }) => id === caller.accountId)?.groups ?? []).filter(({ name }) =>
    groupNames.includes(name),
  );
  return [holder, ...groups].flatMap(({ inlinePolicies, attachedPolicies }) => [
    ...Object.values(inlinePolicies),
    ...attachedPolicies.flatMap(
      (arn) => findManagedPolicy(world, arn)?.policy.document ?? awsManagedPolicy(arn) ?? [],
    ),
  ]);
}

function sourceResource({ account, params }: IamCall) {
  return iamResource(account, textOf(params, 'PolicySourceArn'));
}

/** The policy simulator. */
export const SIMULATION_ENTRIES: readonly ServiceOperation[] = [
  simulatePrincipalPolicy,
  simulateCustomPolicy,
  getContextKeysForCustomPolicy,
  getContextKeysForPrincipalPolicy,
];
