import type { ReasonCode, ReasonParams } from '../trace/reason.ts';
import type { Evidence, Step } from '../trace/step.ts';
import type { CallFacts } from './callFacts.ts';
import type { Catalogue } from './catalogue.ts';
import type { FixParams } from './advice/fix.ts';
import type { Phrase } from './phrase.ts';
import type { RefusalCode } from './refusal.ts';
import { remarkOn, type RemarkParams } from './remark.ts';

/** A code with the parameters that belong to it. */
interface Coded<Params, Code extends keyof Params> {
  readonly code: Code;
  readonly params: Params[Code];
}

/** The sentence of a reason, as the catalogue has it: it may begin in lower case or with a place put in front. */
const reasonSentence = <Code extends ReasonCode>(
  { reasons }: Catalogue,
  { code, params }: Coded<ReasonParams, Code>,
  evidence: Evidence | null,
): Phrase => reasons[code](params, evidence);

/** The sentence of a step's reason. */
export const stepSentence = (catalogue: Catalogue, { reason, evidence }: Step): Phrase =>
  reasonSentence(catalogue, reason, evidence);

/** What is worth knowing about a step besides its reason. */
export function stepRemark(catalogue: Catalogue, step: Step): Phrase | null {
  const remark = remarkOn(step);
  return remark && remarkSentence(catalogue, remark);
}

const remarkSentence = <Code extends keyof RemarkParams>(
  { remarks }: Catalogue,
  { code, params }: Coded<RemarkParams, Code>,
): Phrase => remarks[code](params);

export const fixSentence = <Code extends keyof FixParams>(
  { fixes }: Catalogue,
  { code, params }: Coded<FixParams, Code>,
): Phrase => fixes[code](params);

export const refusalHeadline = <Code extends RefusalCode>(
  { refusals }: Catalogue,
  { code, params }: Coded<ReasonParams, Code>,
  call: CallFacts,
): Phrase => refusals[code].headline(params, call);

export const refusalNext = <Code extends RefusalCode>(
  { refusals }: Catalogue,
  { code, params }: Coded<ReasonParams, Code>,
  call: CallFacts,
): Phrase | null => refusals[code].next(params, call);
