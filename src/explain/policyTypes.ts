import type { PolicyType } from '../policy/document.ts';
import type { ReasonCode } from '../trace/reason.ts';
import type { Step } from '../trace/step.ts';

/** The types that cap what others grant, and grant nothing themselves (E-011, E-052), in the order asked. */
export const LIMITS = ['rcp', 'scp', 'endpoint', 'boundary', 'session'] as const satisfies PolicyType[];

const limits: ReadonlySet<PolicyType> = new Set(LIMITS);

export const isLimit = (type: PolicyType): type is (typeof LIMITS)[number] => limits.has(type);

/** The policy type that a step of that question speaks of; null when its reason does not say. */
export function typeOf({ reason, question }: Step): PolicyType | null {
  return question === 'policyType' && 'type' in reason.params ? reason.params.type : null;
}

/** The step of a policy type; null when it was not asked. */
export const stepOf = (trace: readonly Step[], type: PolicyType): Step | null =>
  trace.find((step) => typeOf(step) === type) ?? null;

/** The type that guards what the call is for: the trust policy of a role, the policy of any other resource. */
export const guardOf = (trace: readonly Step[]): 'trust' | 'resource' =>
  stepOf(trace, 'trust') ? 'trust' : 'resource';

const SILENT: ReadonlySet<ReasonCode> = new Set(['type.silent', 'type.empty', 'type.levelSilent']);

/** Whether a type that was asked has no Allow for the call. */
export const isSilent = (trace: readonly Step[], type: PolicyType): boolean => {
  const step = stepOf(trace, type);
  return step !== null && SILENT.has(step.reason.code);
};

/** Whether a type has an Allow for the call, that does not merely leave the decision to others. */
export const isGranting = (trace: readonly Step[], type: PolicyType): boolean =>
  stepOf(trace, type)?.reason.code === 'type.allows';
