import type { Call } from '../../call/call.ts';
import type { Member, Shape } from '../../operations/shape.ts';
import { violationsOf } from '../../pipeline/parameters/violations.ts';
import { readWorldValue } from '../../world/file/readValue.ts';
import { writeWorld } from '../../world/file/write.ts';
import { sameJson } from '../../lib/sameJson.ts';
import type { World } from '../../world/world.ts';
import { answer, callerOf, document, type Answered } from '../fixture.ts';
import { IAM_ENTRIES } from './entries.ts';

/* For the tests of this folder: calls of IAM whose answers are held to the API model and whose worlds are held to the file. */

const made = callerOf(IAM_ENTRIES);

/** Makes a call of IAM, as Ana unless told otherwise. */
export function call(
  world: World,
  name: string,
  params: Readonly<Record<string, unknown>> = {},
  more: Partial<Call> = {},
): Answered {
  const answered = made(world, name, params, more);
  if (answered.response) {
    const output = IAM_ENTRIES.find(({ operation }) => operation.name === name)?.operation.output ?? [];
    const wrong = [...violationsOf(output, answered.response), ...unknownIn(output, answered.response)];
    if (wrong.length > 0) throw new Error(`${name} answers with ${JSON.stringify(wrong)}`);
    const file = writeWorld(answered.world, { policies: 'text', secrets: true });
    const read = readWorldValue(file);
    if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.error)}`);
    if (!sameJson(read.value.world, answered.world)) throw new Error(`${name}: another world when read back`);
  }
  return answered;
}

/** The answer to a call. */
export const told = (...given: Parameters<typeof call>): unknown => answer(call(...given));

/** The world after calls, each of which must succeed. */
export const after = (
  world: World,
  ...calls: readonly (readonly [name: string, params?: Readonly<Record<string, unknown>>])[]
): World =>
  calls.reduce((before, [name, params]) => {
    const answered = call(before, name, params);
    if (!answered.response) throw new Error(`${name}: ${String(answer(answered))}`);
    return answered.world;
  }, world);

/** Members of an answer that the API model does not know. */
function unknownIn(members: readonly Member[], value: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(value).flatMap(([name, inner]) => {
    const member = members.find((each) => each.name === name);
    return member ? unknownInShape(member, inner).map((each) => `${name}.${each}`) : [name];
  });
}

function unknownInShape(shape: Shape, value: unknown): readonly string[] {
  if (shape.type === 'list' && Array.isArray(value)) {
    return value.flatMap((item) => unknownInShape(shape.item, item));
  }
  return shape.type === 'structure'
    ? unknownIn(shape.members, value as Readonly<Record<string, unknown>>)
    : [];
}

export const NOW = '2026-01-15T09:00:00Z';

export const READ = document({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' });

export const WRITE = document({ Effect: 'Allow', Action: 's3:PutObject', Resource: '*' });

/** A trust policy that names a principal of AWS. */
export const trusting = (principal: string): string =>
  document({ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' });
