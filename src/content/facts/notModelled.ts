import { err, ok, type Result } from '../../lib/result.ts';
import { z } from '../../lib/zod.ts';
import { anyText, listOf, object, text } from '../../world/file/fields.ts';
import { inWords, type Finding, type WorldFileError } from '../../world/file/fileError.ts';
import { reportOf } from '../../world/file/report.ts';
import { shapeFindings } from '../../world/file/shape.ts';
import { readText } from '../../world/file/text.ts';
import { isRule } from './ruleIds.ts';

/** Why the lab cannot show a rule, each in the words of the report. */
export const REASONS = {
  protocol: 'comes with the HTTP door',
  operation: 'needs an operation or a parameter that the lab does not have yet',
  world: 'speaks of something that no world of the lab has',
  informative: 'no decision and no text depends on it',
  unsettled: 'AWS says too little, or different things in different places',
} as const;

const reason = z.enum(Object.keys(REASONS) as (keyof typeof REASONS)[], {
  error: Object.keys(REASONS).join(', '),
});

const notModelled = object('a rule: an object with id, reason and note', {
  id: text('a rule id such as B-044', /^[A-I]-\d{3}$/).describe('Id of the rule.'),
  reason: reason.describe('Why the lab cannot show the rule.'),
  note: anyText('a sentence')
    .regex(/^.{10,200}[.]$/, { error: 'a sentence' })
    .describe('What exactly is missing.'),
});

/** A rule of AWS's behaviour that the lab does not show, and why. */
export type NotModelled = z.output<typeof notModelled>;

const notModelledFile = listOf('rules', notModelled);

/**
 * Reads the list of rules that are not modelled: each a rule of the ledger, once, in the order of their ids.
 * @param list text of the file
 * @returns the rules as they stand there, or everything wrong with the file
 */
export function readNotModelled(list: string): Result<readonly NotModelled[], readonly WorldFileError[]> {
  const source = readText(list);
  if (!source.ok) return source;
  const { value, locate, errors } = source.value;
  const read = notModelledFile.safeParse(value);
  if (!read.success || errors.length > 0) {
    return err(reportOf(read.success ? [] : shapeFindings(read.error, value), value, locate, errors));
  }
  const findings = read.data.flatMap(({ id }, index) => idFindings(id, index, read.data[index - 1]?.id));
  return findings.length > 0 ? err(reportOf(findings, value, locate)) : ok(read.data);
}

function idFindings(id: string, index: number, before: string | undefined): Finding[] {
  const finding = (expected: string): Finding[] => [
    { path: [index, 'id'], part: 'value', code: 'value.form', expected, found: inWords(id) },
  ];
  if (!isRule(id)) return finding('a rule that there is');
  return before !== undefined && id <= before ? finding(`a rule that comes after ${before}`) : [];
}
