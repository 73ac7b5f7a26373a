import type { TokenProof } from '../../call/tokenProof.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { z } from '../../lib/zod.ts';
import { POLICY_TYPES, type PolicyRef } from '../../policy/document.ts';
import { AWS_MESSAGES } from '../../trace/awsError.ts';
import type { DecidedBy } from '../../trace/decidedBy.ts';
import { worldFileErrorText } from '../../world/file/fileError.ts';
import { readWorldValue } from '../../world/file/readValue.ts';
import { writeWorld } from '../../world/file/write.ts';
import type { World } from '../../world/world.ts';
import type { Asked, LabState, MadeCall } from '../call/made.ts';

/** What is kept of the lab between visits. */
export interface SavedLab {
  readonly state: LabState;
  readonly drafts: readonly SavedDraft[];
  /** The call in question. */
  readonly asked: Asked;
}

export interface SavedDraft {
  readonly ref: PolicyRef;
  readonly text: string;
  readonly sound: string;
}

/** A plain value to store. */
export const encodeSavedLab = (saved: SavedLab): unknown => ({ ...saved, state: encodeState(saved.state) });

/** Reads a stored value back, every part of it checked; the error says where and what was expected. */
export function decodeSavedLab(value: unknown): Result<SavedLab, string> {
  const read = readSaved(z.strictObject(savedLabFields), value);
  if (!read.ok) return read;
  const state = decodeState(read.value.state, '/state');
  return state.ok ? ok({ ...read.value, state: state.value }) : state;
}

/** A stored value by its schema; the error says where and what was expected. */
export function readSaved<Value>(schema: z.ZodType<Value>, value: unknown): Result<Value, string> {
  const read = schema.safeParse(value);
  if (read.success) return ok(read.data);
  const [issue] = read.error.issues;
  return err(`/${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'unreadable'}`);
}

/** Worlds are stored as world files, calls without their traces: those can be made again. */
export const encodeState = ({ world, calls }: LabState): unknown => ({
  world: writeWorld(world, { policies: 'text', secrets: true }),
  calls: calls.map((call) => ({ ...call, sign: null, decision: { ...call.decision, trace: [] } })),
});

export function decodeState(
  { world, calls }: { readonly world: unknown; readonly calls: readonly MadeCall[] },
  path: string,
): Result<LabState, string> {
  const read = readWorldValue(world);
  if (read.ok) return ok({ world: read.value.world satisfies World, calls });
  const [first] = read.error;
  return err(`${path}/world: ${first ? worldFileErrorText(first) : 'unreadable'}`);
}

const record = z.record(z.string(), z.unknown());

/** A call as it is stored. */
export const savedAsked = z.strictObject({
  as: z.string(),
  call: z.string(),
  params: record,
  resource: z.string().nullable(),
  token: record.nullable().default(null),
  context: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  omitSessionToken: z.boolean(),
  label: z.string().nullable(),
  carryOut: z.boolean().optional(),
});

const policyRef = z.strictObject({
  type: z.enum(POLICY_TYPES),
  owner: z.string(),
  name: z.string().nullable(),
});

const call = z.strictObject({
  service: z.string(),
  operation: z.string(),
  credentials: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({
      kind: z.literal('accessKey'),
      accessKeyId: z.string(),
      sessionToken: z.string().nullable(),
    }),
    z.strictObject({ kind: z.literal('root'), accountId: z.string() }),
    z.strictObject({ kind: z.literal('service'), service: z.string() }),
  ]),
  params: record,
  resource: z.string().nullable(),
  context: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  region: z.string(),
  globalEndpoint: z.boolean().default(false),
  authorizeOnly: z.boolean().default(true),
  /** Judged anew when the call is looked at again; its parts are only read, never trusted. */
  token: record
    .nullable()
    .default(null)
    .transform((token) => token as TokenProof | null),
});

const named = { name: z.string() };

const notModelled = z.discriminatedUnion('feature', [
  z.strictObject({ feature: z.literal('operation'), ...named }),
  z.strictObject({ feature: z.literal('parameter'), ...named }),
  z.strictObject({ feature: z.literal('managedPolicy'), ...named }),
  z.strictObject({ feature: z.literal('caller'), ...named }),
  z.strictObject({ feature: z.literal('policy'), ...named }),
]);

/** What saves of earlier versions name, and the lab has come to judge since: left out when read. */
const modelledSince = z.strictObject({ feature: z.literal('policyType'), ...named });

const decision = z.strictObject({
  outcome: z.enum(['allow', 'deny', 'invalid', 'unmodelled']),
  error: z
    .strictObject({
      message: z.enum(AWS_MESSAGES),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .nullable(),
  decidedBy: z
    .strictObject({
      policyType: z.enum([...POLICY_TYPES, 'protocol']),
      element: z.string().transform((element) => element as DecidedBy['element']),
      policy: policyRef.nullable(),
      statement: z.number().nullable(),
    })
    .nullable(),
  notModelled: z
    .array(z.union([notModelled, modelledSince]))
    .transform((list) => list.filter((each) => each.feature !== 'policyType')),
  trace: z.array(z.never()),
});

const madeCall = z.strictObject({
  asked: savedAsked,
  call,
  at: z.string(),
  decision,
  response: record.nullable(),
  issued: z.string().nullable(),
  sign: z.unknown().transform(() => null),
});

export const savedState = z.strictObject({ world: z.unknown(), calls: z.array(madeCall) });

export const savedLabFields = {
  state: savedState,
  drafts: z.array(z.strictObject({ ref: policyRef, text: z.string(), sound: z.string() })),
  asked: savedAsked,
};
