import type { RequestedResource } from '../../authorize/request.ts';
import type { Result } from '../../lib/result.ts';
import type { Call } from '../../call/call.ts';
import type { Operation } from '../../operations/operation.ts';
import type { Issued } from '../../pipeline/action.ts';
import { NO_KEYS, type GivenKeys, type Permission } from '../../pipeline/stages/askPolicies.ts';
import type { Authenticated } from '../../pipeline/stages/authenticate.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { callerAccount, type Caller } from '../../world/caller.ts';
import { findAccount } from '../../world/find.ts';
import type { Account, World } from '../../world/world.ts';
import { plainResource, type ServiceOperation } from '../serviceOperation.ts';

/** A call of IAM: it acts on the account that it comes from. */
export interface IamCall {
  readonly world: World;
  readonly account: Account;
  readonly caller: Caller;
  readonly params: Call['params'];
}

/** An operation of IAM as data; what is left out is a call about nothing in particular that sets no keys. */
export interface IamEntry {
  readonly resource?: (call: IamCall) => RequestedResource;
  readonly keys?: (call: IamCall) => GivenKeys;
  readonly permissions?: (call: IamCall) => readonly Permission[];
  readonly effect: (call: IamCall) => Result<Issued, AwsError>;
}

/** An operation of IAM as an entry that stages are made of. */
export const iamOperation = (
  operation: Operation,
  { resource = () => EVERYTHING, keys = () => NO_KEYS, permissions = () => [], effect }: IamEntry,
): ServiceOperation => ({
  operation,
  resource: (at) => resource(iamCall(at)),
  keys: (at) => keys(iamCall(at)),
  permissions: (at) => permissions(iamCall(at)),
  effect: (at) => effect(iamCall(at)),
});

const EVERYTHING = plainResource('*', null);

const iamCall = ({ world, caller, call }: Authenticated): IamCall => ({
  world,
  account: findAccount(world, callerAccount(caller) ?? '') ?? NO_ACCOUNT,
  caller,
  params: call.params,
});

/** AWS services belong to no account; the policies let none of them through. */
const NO_ACCOUNT: Account = {
  id: '000000000000',
  alias: null,
  users: [],
  groups: [],
  roles: [],
  policies: [],
  oidcProviders: [],
  samlProviders: [],
  resources: [],
  instanceProfiles: [],
  sts: { disabledRegions: [], optInRegions: [], globalTokenVersion: 2 },
  vpcEndpoints: [],
  outboundFederation: false,
};
