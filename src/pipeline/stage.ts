import type { AwsError } from '../trace/awsError.ts';
import type { DecidedBy } from '../trace/decidedBy.ts';
import type { NotModelled } from '../trace/reason.ts';
import type { StageName } from '../trace/step.ts';
import type { StepBranch } from '../trace/stepTree.ts';
import type { World } from '../world/world.ts';
import type { Call } from '../call/call.ts';

/** Where every call starts. */
export interface Start {
  readonly world: World;
  readonly call: Call;
  /** `service:Action`. */
  readonly action: string;
}

/** One pure step on a call's way: takes what is known so far and passes with more, or stops with AWS's error. */
export interface Stage<In, Out> {
  readonly name: StageName;
  readonly run: (at: In) => StageResult<Out>;
}

/** The trace of a stage is made only when somebody looks. */
export type StageResult<Out> = (
  | {
      readonly outcome: 'pass';
      readonly at: Out;
      /** Set by the stage that granted the call. */
      readonly decidedBy?: DecidedBy;
    }
  | { readonly outcome: 'stop'; readonly error: AwsError; readonly decidedBy: DecidedBy }
  | { readonly outcome: 'unmodelled'; readonly what: readonly NotModelled[] }
) & { readonly step: () => StepBranch };

/** A stage whose place in its list has been checked by `stagesOf`. */
export type AnyStage = Stage<unknown, unknown>;

/** A list of stages, each fed by the one before; `End` is what is known when all have passed. */
export interface Stages<End> {
  readonly list: readonly AnyStage[];
  readonly next: <Next>(stage: Stage<End, Next>) => Stages<Next>;
}

/** Begins a list of stages. The compiler checks that each stage is given what it needs. */
export const stagesOf = <First>(first: Stage<Start, First>): Stages<First> => listOf([first as AnyStage]);

const listOf = <End>(list: readonly AnyStage[]): Stages<End> => ({
  list,
  next: (stage) => listOf([...list, stage as AnyStage]),
});
