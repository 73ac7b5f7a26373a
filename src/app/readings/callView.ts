import type { Asked, LabState } from '../../content/call/made.ts';
import type { Interface } from '../../explain/interface.ts';
import { callerArn } from './caller.ts';
import type { CallCardProps } from '../../view/decision/CallCard.tsx';
import type { World } from '../../world/world.ts';
import { shortName } from './names.ts';

type CallView = Pick<CallCardProps, 'caller' | 'action' | 'target' | 'command' | 'params'>;

/** A call as its card shows it. */
export function callView(asked: Asked, world: World, caller: string): CallView {
  const target = asked.resource ?? text(asked.params['RoleArn']);
  return {
    caller: { name: shortName(world, caller), arn: caller },
    action: asked.call,
    target: target === null ? null : { name: shortName(world, target), arn: target },
    command: awsCommand(asked),
    params: Object.entries(asked.params).map(([name, value]) => ({ name, value: text(value) ?? '' })),
  };
}

/** The call as one types it for the AWS CLI: `aws sts assume-role --role-arn …`. */
function awsCommand({ call, params, resource }: Asked): string {
  const [service = '', operation = ''] = call.split(':');
  const flags = Object.entries(service === 's3' ? s3Params(resource) : params).map(
    ([name, value]) => `--${kebab(name)} ${quoted(text(value) ?? '')}`,
  );
  return [
    `aws ${service === 's3' ? 's3api' : service} ${kebab(S3_COMMANDS[operation] ?? operation)}`,
    ...flags,
  ].join(' ');
}

/** Permissions whose API operation, and so command, has another name. */
const S3_COMMANDS: Readonly<Record<string, string>> = {
  ListBucket: 'ListObjectsV2',
  ListAllMyBuckets: 'ListBuckets',
};

function s3Params(resource: string | null): Readonly<Record<string, string>> {
  const [bucket = '', ...key] = (resource ?? '').split(':').slice(5).join(':').split('/');
  if (bucket === '') return {};
  return key.length === 0 ? { Bucket: bucket } : { Bucket: bucket, Key: key.join('/') };
}

const kebab = (name: string): string => name.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

const quoted = (value: string): string =>
  /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;

const text = (value: unknown): string | null =>
  value === undefined || value === null
    ? null
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

/** A call in one line, for lists to choose from. */
export function callTitle(asked: Asked, state: LabState, words: Interface): string {
  const { caller, action, target } = callView(asked, state.world, callerArn(asked, state));
  return words.lab.call.title(action, target?.name ?? null, caller.name);
}
