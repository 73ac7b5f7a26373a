import type { Asked, LabState } from '../../content/call/made.ts';
import type { Interface } from '../../explain/interface.ts';
import { namedCaller } from './caller.ts';
import type { CallCardProps, NamedArn } from '../../view/decision/CallCard.tsx';
import type { World } from '../../world/world.ts';
import { shortName } from './names.ts';
import { awsCommand } from './request/awsCommand.ts';
import { tokenCodeText, withCodeShown } from './tokenCode.ts';

type CallView = Pick<CallCardProps, 'caller' | 'action' | 'target' | 'command' | 'params'>;

/** A call as its card shows it. */
export function callView(asked: Asked, world: World, caller: NamedArn, words: Interface): CallView {
  const target = asked.resource ?? text(asked.params['RoleArn']) ?? objectArn(asked);
  return {
    caller: callerOf(asked, caller, words),
    action: asked.call,
    target: target === null ? null : { name: shortName(world, target), arn: target },
    command: awsCommand(withCodeShown(asked, world)),
    params: Object.entries(asked.params).map(([name, value]) => ({
      name,
      value: (name === 'TokenCode' && tokenCodeText(asked, world, words)) || (text(value) ?? ''),
    })),
  };
}

/** Who calls; of a call that is not signed, whose token it carries. */
function callerOf({ as, token, params }: Asked, caller: NamedArn, words: Interface): NamedArn {
  if (as !== 'none') return caller;
  const subject = text(token?.['sub']);
  return {
    name: subject === null ? words.lab.call.nobody : words.lab.call.tokenOf(subject),
    arn: text(token?.['iss']) ?? text(params['PrincipalArn']) ?? words.lab.call.notSigned,
  };
}

/** The bucket or object that the parameters of a call to S3 name. */
function objectArn({ call, params: { Bucket: bucket, Key: key } }: Asked): string | null {
  if (!call.startsWith('s3:') || typeof bucket !== 'string') return null;
  return `arn:aws:s3:::${bucket}${typeof key === 'string' ? `/${key}` : ''}`;
}

const text = (value: unknown): string | null =>
  value === undefined || value === null
    ? null
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

/** Calls in one line each, for lists to choose from. Those that would read alike tell what else differs. */
export function callTitles(calls: readonly Asked[], state: LabState, words: Interface): readonly string[] {
  const titles = calls.map((asked) => {
    const { caller, action, target } = callView(asked, state.world, namedCaller(asked, state), words);
    return words.lab.call.title(action, target?.name ?? null, caller.name);
  });
  return calls.map((asked, index) => {
    const title = titles[index] ?? asked.call;
    const alike = calls.filter((_, other) => titles[other] === title).map(furtherOf);
    const further = furtherOf(asked).filter((each) => !alike.every((others) => others.includes(each)));
    return [title, ...further].join(', ');
  });
}

/** What a call says besides who, what and on what. */
const furtherOf = ({ params, token, context }: Asked): readonly string[] =>
  Object.entries({ ...params, ...token, ...context })
    .filter(([name]) => !TOLD.has(name))
    .map(([name, value]) => `${name} ${text(value) ?? ''}`);

const TOLD: ReadonlySet<string> = new Set(['RoleArn', 'PrincipalArn', 'Bucket', 'Key', 'sub', 'iss']);
