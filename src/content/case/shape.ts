import { err, ok, type Result } from '../../lib/result.ts';
import { z } from '../../lib/zod.ts';
import { listOf } from '../../world/file/fields.ts';
import { inWords, type Finding, type Path } from '../../world/file/fileError.ts';
import { shapeFindings } from '../../world/file/shape.ts';
import type { Json } from '../../world/file/source.ts';
import { caseFile, STEP_KINDS, type CaseStep } from './schema.ts';

/** The file around its steps, which are read one by one, each by the kind that its fields say. */
const around = caseFile.extend({ steps: listOf('steps', z.unknown()) });

/** The steps of a case file, or everything wrong with its shape; its world is looked at elsewhere. */
export function readShape(value: Json): Result<CaseStep[], Finding[]> {
  const file = around.safeParse(value);
  const findings = file.success ? [] : shapeFindings(file.error, value);
  const steps = stepsIn(value).map((step, index) => readStep(step, ['steps', index]));
  for (const step of steps) if (!step.ok) findings.push(...step.error);
  return findings.length > 0 ? err(findings) : ok(steps.flatMap((step) => (step.ok ? [step.value] : [])));
}

type StepKind = keyof typeof STEP_KINDS;

/** A step by the kind that its fields say, or everything wrong with it. */
export function readStep(step: Json, path: Path): Result<CaseStep, Finding[]> {
  const kinds = kindsOf(step);
  const [kind] = kinds;
  if (!kind || kinds.length > 1) {
    const found = kind ? kinds.join(' and ') : inWords(step);
    const expected = 'a step with one of call, advance and edit';
    return err([{ path, part: 'value', code: kind ? 'value.form' : 'value.type', expected, found }]);
  }
  const read = STEP_KINDS[kind].safeParse(step);
  if (read.success) return ok(read.data);
  return err(
    shapeFindings(read.error, step).map((finding) => ({ ...finding, path: [...path, ...finding.path] })),
  );
}

const kindsOf = (step: Json): StepKind[] =>
  typeof step === 'object' && step !== null
    ? (['call', 'advance', 'edit'] as const).filter((kind) => Object.hasOwn(step, kind))
    : [];

function stepsIn(value: Json): readonly Json[] {
  const steps =
    typeof value === 'object' && value !== null && 'steps' in value ? (value.steps as Json) : undefined;
  return Array.isArray(steps) ? steps : [];
}
