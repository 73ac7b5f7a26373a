import type { PolicyRef } from '../../policy/document.ts';
import { controlPoliciesAt } from '../../world/controlPolicies.ts';
import { AWAY, BOUNDARY, HOME, policy, TEST, type Document, type Setting, worldOf } from '../fixture.ts';
import { provider } from '../fixtureToken.ts';
import type { Situation } from '../fixtureMatrix.ts';
import type { StatementPlace } from '../places.ts';
import type { Fix, StatementToWrite } from './fix.ts';

type Statement = Record<string, unknown>;

/** A situation as far as advice has changed it, with what the call sends besides. */
export interface State extends Situation {
  readonly params: Readonly<Record<string, string>>;
}

/** How a reader would name the caller in a policy. */
const PRINCIPALS: Readonly<Record<Exclude<Situation['caller'], 'federated'>, object>> = {
  user: { AWS: TEST },
  roleSession: { AWS: `arn:aws:iam::${HOME}:role/App` },
  root: { AWS: `arn:aws:iam::${HOME}:root` },
  service: { Service: 'lambda.amazonaws.com' },
  federatedUser: { AWS: `arn:aws:sts::${HOME}:federated-user/guest` },
};

const EVERYTHING = { Effect: 'Allow', Action: '*', Resource: '*' };

/** What a mended text may turn out to say: something else. */
const UNRELATED = { Effect: 'Allow', Action: 'ec2:*', Resource: '*' };
const UNRELATED_TRUST = {
  Effect: 'Allow',
  Principal: { Service: 'ec2.amazonaws.com' },
  Action: 'sts:TagSession',
};

/** The state after a reader has done as told. */
export function followed(state: State, { code, params }: Fix): State {
  const change = (place: StatementPlace, edit: (statement: Statement) => Statement | null): State =>
    withDocument(state, place.policy, (statements) =>
      statements
        .map((each, index) => (index === place.statement ? edit(each) : each))
        .filter((each) => each !== null),
    );
  const principal = principalOf(state);
  switch (code) {
    case 'removeDeny':
      return change(params.place, () => null);
    case 'nameCaller':
      return change(params.place, (each) => ({
        ...each,
        Principal: { ...Object(each['Principal']), ...principal },
      }));
    case 'replaceNotPrincipal':
      return change(params.place, (each) => ({ ...without(each, 'NotPrincipal'), Principal: principal }));
    case 'addValue':
      return change(params.place, (each) => ({
        ...each,
        [params.element]: [each[params.element], params.value].flat(),
      }));
    case 'takeOut':
      return change(params.place, (each) => ({
        ...each,
        [params.element]: params.element === 'NotAction' ? 'ec2:*' : 'arn:aws:ec2:us-east-1:1:*',
      }));
    case 'dropElement':
      return change(params.place, (each) => without(each, params.element));
    case 'replaceVariable':
      return change(params.place, (each) => ({ ...each, Resource: params.resource }));
    case 'meetCondition':
    case 'sendToken':
    case 'leaveMfaToProvider':
      return change(params.place, (each) => without(each, 'Condition'));
    case 'sendParameter':
      return { ...state, params: { ...state.params, [params.parameter]: params.values[0] ?? '' } };
    case 'addStatement':
      return withDocument(state, params.policy, (each) => [...each, written(params, principal)]);
    case 'writePolicy':
      return { ...state, setting: { ...state.setting, bucket: policy(written(params, principal)) } };
    case 'attachPolicy': {
      const added = { added: policy(written(params, principal)) };
      const { own = {}, app = {} } = state.setting;
      return {
        ...state,
        setting: { ...state.setting, own: { ...own, ...added }, app: { ...app, ...added } },
      };
    }
    case 'setBoundary': {
      const boundary = policy(params.denies ? EVERYTHING : written(params, principal));
      return { ...state, setting: { ...state.setting, boundary } };
    }
    case 'passSessionPolicy':
      return { ...state, session: policy(written(params, principal)) };
    case 'passOtherPolicies':
      return change(params.place, () => null);
    case 'attachFullAccess':
      return withControlPolicies(state, 'scps', params.level, (documents) => [
        ...documents,
        policy(EVERYTHING),
      ]);
    case 'mendText':
      return withDocument(state, params.policy, () => [
        params.policy.type === 'trust' ? UNRELATED_TRUST : UNRELATED,
      ]);
    default:
      throw new Error(`advice that nobody has followed yet: ${code}`);
  }
}

const principalOf = ({ caller, setting }: State): object =>
  caller === 'federated' ? { Federated: provider(setting.account) } : PRINCIPALS[caller];

const without = (statement: Statement, element: string): Statement =>
  Object.fromEntries(Object.entries(statement).filter(([name]) => name !== element));

function written({ json, type, action, resource }: StatementToWrite, principal: object): Statement {
  const statement: Statement = json
    ? JSON.parse(json)
    : {
        Effect: 'Allow',
        Principal: principal,
        Action: action,
        ...(type === 'trust' ? {} : { Resource: resource }),
      };
  return statement;
}

function withDocument(
  state: State,
  { type, owner, name }: PolicyRef,
  edit: (statements: readonly Statement[]) => readonly Statement[],
): State {
  const edited = (document: Document | null | undefined): Document =>
    policy(...edit(typeof document === 'object' && document ? (document['Statement'] as Statement[]) : []));
  const { setting } = state;
  const set = (part: Partial<Setting>): State => ({ ...state, setting: { ...setting, ...part } });
  switch (type) {
    case 'trust':
      return set({ trust: edited(setting.trust) });
    case 'resource':
      return set({ bucket: edited(setting.bucket) });
    case 'boundary':
      if (owner !== BOUNDARY) throw new Error(`advice to edit ${owner}`);
      return set({ boundary: edited(setting.boundary) });
    case 'endpoint':
      return set({ endpoint: edited(setting.endpoint) });
    case 'session':
      return { ...state, session: edited(state.session) };
    case 'scp':
    case 'rcp': {
      const { organization } = worldOf(setting);
      const ids = organization
        ? controlPoliciesAt(type, organization, owner.startsWith('Root') ? accountUnder(owner) : owner)
            .find(({ place }) => place === owner)
            ?.policies.filter(({ id }) => id !== 'p-RCPFullAWSAccess')
            .map(({ id }) => id)
        : [];
      const index = ids?.indexOf(name ?? '') ?? -1;
      return withControlPolicies(state, `${type}s`, owner, (documents) =>
        documents.map((each, at) => (at === index ? edited(each) : each)),
      );
    }
    case 'identity': {
      const own = { ...setting.own, [name ?? '']: edited(setting.own?.[name ?? '']) };
      return set({ own, app: own });
    }
  }
}

const accountUnder = (unit: string): string => (unit === 'Root/Shared' ? AWAY : HOME);

const withControlPolicies = (
  state: State,
  type: 'scps' | 'rcps',
  place: string,
  edit: (documents: readonly Document[]) => readonly Document[],
): State => ({
  ...state,
  setting: {
    ...state.setting,
    [type]: { ...state.setting[type], [place]: edit(state.setting[type]?.[place] ?? []) },
  },
});
