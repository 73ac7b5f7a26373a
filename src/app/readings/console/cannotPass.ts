import type { Interface } from '../../../explain/interface.ts';
import type { RuleId } from '../../../trace/step.ts';

/** What the console's form has no field for, by the parameter of AssumeRole, with the rule that says so or tells more. */
export const CANNOT_PASS: readonly {
  readonly parameter: keyof Interface['console']['underneath']['pass'];
  readonly rule: RuleId | null;
}[] = [
  { parameter: 'ExternalId', rule: 'B-072' },
  { parameter: 'SourceIdentity', rule: 'B-072' },
  { parameter: 'Tags', rule: 'B-072' },
  { parameter: 'Policy', rule: null },
  { parameter: 'TokenCode', rule: 'B-034' },
  { parameter: 'RoleSessionName', rule: null },
  { parameter: 'DurationSeconds', rule: 'H-023' },
];
