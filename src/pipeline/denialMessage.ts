import type { Denial } from '../authorize/authorize.ts';
import { contextValues } from '../authorize/context/contextValues.ts';
import { KEY_NAMES } from '../authorize/context/keys.ts';
import type { AccessRequest } from '../authorize/request.ts';
import type { CompiledStatement } from '../policy/compile.ts';
import { callerName } from '../world/caller.ts';

/**
 * Who wanted what under which conditions, and every Deny that applied, in the shape that DecodeAuthorizationMessage answers
 * with (B-147).
 */
export function denialMessage(request: AccessRequest, { explicit, matched }: Denial) {
  const { caller, action, resource } = request;
  const id = 'userId' in caller ? caller.userId : callerName(caller);
  const [entity = id] = id.split(':');
  return {
    allowed: false,
    explicitDeny: explicit,
    matchedStatements: { items: matched().map(({ statement }) => statementOf(statement, entity)) },
    failures: { items: [] },
    context: {
      principal: { id, ...('user' in caller && { name: caller.user?.name }), arn: callerName(caller) },
      action,
      resource: resource.arn,
      conditions: { items: conditionsOf(request) },
    },
  };
}

/**
 * A statement, with the id of who called where it names no principal. What `NotAction`, `NotResource` and `NotPrincipal`
 * spare has no place in it, nor have operators: a best reading of public captures.
 */
function statementOf({ syntax, principals, actions, resources }: CompiledStatement, entity: string) {
  return {
    statementId: syntax.sid?.value ?? '',
    effect: 'DENY',
    principals: itemsOf(principals ? written(principals) : [entity]),
    principalGroups: { items: [] },
    actions: itemsOf(written(actions)),
    resources: itemsOf(resources ? written(resources) : []),
    conditions: {
      items: (syntax.condition?.tests ?? []).map(({ key, values }) => ({
        key: key.value,
        values: itemsOf(values.map(({ value }) => value)),
      })),
    },
  };
}

const written = ({ negated, written: values }: WrittenSet): readonly string[] => (negated ? [] : values);

type WrittenSet = Pick<CompiledStatement['actions'], 'negated' | 'written'>;

const itemsOf = (values: readonly string[]) => ({ items: values.map((value) => ({ value })) });

/** Every condition key that the request has, by name. */
function conditionsOf(request: AccessRequest) {
  const known = new Set(KEY_NAMES.map((name) => name.toLowerCase()));
  const keys = [...KEY_NAMES, ...[...request.given.keys()].filter((key) => !known.has(key))].toSorted();
  return keys.flatMap((key) => {
    const values = contextValues(request, key.toLowerCase()) ?? [];
    return values.length === 0 ? [] : [{ key: asSpelled(key, request), values: itemsOf(values) }];
  });
}

/** A key of EC2 as AWS spells it, and in a key of a tag the tag's own key; other keys are what they are. */
function asSpelled(key: string, { resource }: AccessRequest): string {
  if (!key.startsWith(RESOURCE_TAG.toLowerCase())) return SPELLED.get(key) ?? key;
  const tag = key.slice(RESOURCE_TAG.length);
  return RESOURCE_TAG + (Object.keys(resource.tags).find((each) => each.toLowerCase() === tag) ?? tag);
}

const RESOURCE_TAG = 'ec2:ResourceTag/';

/** Source: Service Authorization Reference, Amazon EC2. */
const SPELLED: ReadonlyMap<string, string> = new Map(
  [
    'ec2:CreateAction',
    'ec2:EbsOptimized',
    'ec2:InstanceID',
    'ec2:InstanceMarketType',
    'ec2:InstanceProfile',
    'ec2:InstanceType',
    'ec2:MetadataHttpEndpoint',
    'ec2:MetadataHttpPutResponseHopLimit',
    'ec2:MetadataHttpTokens',
    'ec2:NewInstanceProfile',
    'ec2:Region',
    'ec2:Tenancy',
  ].map((key) => [key.toLowerCase(), key]),
);
