import { readWorldValue } from '../../world/file/readValue.ts';
import { documentsOf, readDocument, withDocument } from '../../world/documents.ts';
import type { World } from '../../world/world.ts';
import type { PolicyRef } from '../../policy/document.ts';
import { makeCall, type Asked, type LabState } from '../call/made.ts';
import { gateOf, type Gate } from '../lesson/gate.ts';
import { diceOf, seedOfTry, type Dice } from './dice.ts';
import { userArn } from './parts.ts';
import { bucketArn, callerArn, castOf, passedArn, targetArn, type Cast } from './detective/cast.ts';
import { faultsOf, type Fault } from './detective/faults.ts';
import { neighbourArn, outsiderArn, sharedArn, soundWorld } from './detective/soundWorld.ts';

/** A denied call in a small world: which gate stopped it, and which document is to be mended. */
export interface Detective {
  /** `detective/SEED` */
  readonly id: string;
  readonly world: World;
  /** Opens the session that other calls are signed with, where it goes through. */
  readonly session: Asked;
  /** Calls made before the denied one: none, or the one that opens the session. */
  readonly before: readonly Asked[];
  readonly call: Asked;
  /** The gate that stops the call. */
  readonly gate: Gate;
  /** Gates to choose from, that one among them. */
  readonly offered: readonly Gate[];
  /** Calls that go through once it is mended. */
  readonly mustAllow: readonly Asked[];
  /** Calls that stay denied, lest a mend opens too much. */
  readonly mustDeny: readonly Asked[];
  /** Documents that may be edited. */
  readonly editable: readonly PolicyRef[];
  /** A mend that the engine has tried. */
  readonly solution: { readonly document: PolicyRef; readonly text: string };
}

/** Which of the calls that matter go as they should, in the order in which the case lists them. */
export interface Grade {
  readonly mustAllow: readonly boolean[];
  readonly mustDeny: readonly boolean[];
  /** Whether all do. */
  readonly solved: boolean;
}

/**
 * A case, the same for the same seed. The engine has tried it: denied as it stands, and mended by its solution.
 * @param seed a whole number from 0 to 2^53 - 1
 * @returns null where many tries in a row come to nothing
 */
export function detectiveOf(seed: number): Detective | null {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const made = caseOf(`detective/${seed}`, diceOf(seedOfTry(seed, attempt)));
    if (made) return made;
  }
  return null;
}

const TRIES = 20;

function caseOf(id: string, dice: Dice): Detective | null {
  const cast = castOf(dice);
  const fault = dice.oneOf(faultsOf(cast));
  const read = readWorldValue(soundWorld(cast));
  if (!read.ok) return null;
  const sound = read.value.world;
  const document = documentOf(sound, fault);
  const text = document && readDocument(sound, document);
  if (!document || text === null) return null;
  const world = withDocument(sound, document, JSON.stringify(fault.written, null, 2));
  const calls = callsOf(cast);
  const call = fault.stops === 'assume' ? calls.assume : calls.read;
  const before = fault.stops === 'assume' ? [] : [calls.open];
  const denied = stateAfter(world, before);
  const decision = makeCall(denied, call)?.calls.at(-1)?.decision;
  const gate = decision && gateOf(decision);
  if (decision?.outcome !== 'deny' || !gate) return null;
  const made: Detective = {
    id,
    world,
    session: calls.open,
    before,
    call,
    gate,
    offered: dice.shuffled([gate, ...dice.shuffled(OFFERED.filter((each) => each !== gate)).slice(0, 4)]),
    mustAllow: [calls.assume, calls.read],
    mustDeny: calls.others,
    editable: documentsOf(world),
    solution: { document, text },
  };
  const solves = graded(made, withDocument(world, document, text)).solved;
  return solves && !graded(made, world).solved ? made : null;
}

const OFFERED: readonly Gate[] = [
  'credentials',
  'role',
  'trust',
  'identity',
  'boundary',
  'session',
  'scp',
  'rcp',
  'resource',
  'duration',
];

/** Grades a world after edits: each call by itself, after the session has been opened. */
export function graded(
  { session, mustAllow, mustDeny }: Pick<Detective, 'session' | 'mustAllow' | 'mustDeny'>,
  world: World,
): Grade {
  const state = stateAfter(world, [session]);
  const goesThrough = (asked: Asked): boolean =>
    makeCall(state, asked)?.calls.at(-1)?.decision.outcome === 'allow';
  const allowed = mustAllow.map(goesThrough);
  const denied = mustDeny.map((asked) => !goesThrough(asked));
  return { mustAllow: allowed, mustDeny: denied, solved: [...allowed, ...denied].every((holds) => holds) };
}

/** The state after calls; one that nobody could make changes nothing. */
const stateAfter = (world: World, calls: readonly Asked[]): LabState =>
  calls.reduce<LabState>((state, asked) => makeCall(state, asked) ?? state, { world, calls: [] });

/** A control policy has an id that the fault does not know. */
const documentOf = (world: World, { document: { type, owner, name } }: Fault): PolicyRef | null =>
  documentsOf(world).find(
    (each) => each.type === type && each.owner === owner && (name === undefined || each.name === name),
  ) ?? null;

const SESSION = 'SESSION';

function callsOf(cast: Cast) {
  const { away, colleague, bucket, otherBucket, externalId } = cast;
  const role = (as: string, RoleArn: string, params: object = {}): Asked =>
    asked(as, 'sts:AssumeRole', { params: { RoleArn, RoleSessionName: 'work', ...params } });
  const object = (as: string, call: string, name: string): Asked =>
    asked(as, call, { resource: `${bucketArn(name)}/plan.csv` });
  const caller = callerArn(cast);
  const session = `session:${SESSION}`;
  const given = { ExternalId: externalId, PolicyArns: [{ arn: passedArn(cast) }] };
  const assume = role(caller, targetArn(cast), given);
  return {
    assume,
    open: { ...assume, label: SESSION },
    read: object(session, 's3:GetObject', bucket),
    others: [
      role(userArn(away, colleague), targetArn(cast), given),
      role(caller, targetArn(cast)),
      role(caller, targetArn(cast), { ExternalId: `${externalId}0` }),
      role(caller, neighbourArn(cast)),
      role(outsiderArn(cast), sharedArn(cast)),
      asked(caller, 'ec2:DescribeInstances'),
      asked(caller, 'iam:ListUsers'),
      object(session, 's3:GetObject', otherBucket),
      object(session, 's3:GetObjectTagging', bucket),
      object(session, 's3:PutObject', bucket),
      object(session, 's3:DeleteObject', bucket),
      object(outsiderArn(cast), 's3:GetObject', bucket),
    ],
  };
}

const asked = (as: string, call: string, more: Partial<Asked> = {}): Asked => ({
  as,
  call,
  params: {},
  resource: null,
  token: null,
  context: {},
  omitSessionToken: false,
  label: null,
  ...more,
});
