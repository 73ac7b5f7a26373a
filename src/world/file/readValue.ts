import { err, ok, type Result } from '../../lib/result.ts';
import { bindAllTrust } from '../trustedPrincipals.ts';
import type { World } from '../world.ts';
import { buildWorld } from './build.ts';
import { worldDiagnostics, type WorldDiagnostic } from './diagnostics.ts';
import type { Finding, Locate, WorldFileError } from './fileError.ts';
import { meaningFindings } from './meaning.ts';
import { AT_MOST_VALUES, countValues, MAX_VALUES, plainJson } from './plain.ts';
import { withoutProto, withProto } from './protoKey.ts';
import { reportOf } from './report.ts';
import { worldFile, type CompleteWorldFile } from './schema.ts';
import { shapeFindings } from './shape.ts';
import type { Json } from './source.ts';

export interface ReadWorld {
  readonly world: World;
  readonly diagnostics: readonly WorldDiagnostic[];
}

/**
 * Reads a world from a value: one that was saved, or a part of another file.
 * @param locate finds the place of a part of the value in the text that it came from, when there is one
 */
export function readWorldValue(
  value: unknown,
  locate: Locate | null = null,
): Result<ReadWorld, WorldFileError[]> {
  const plain = plainJson(value);
  if (plain.findings.length > 0) return err(reportOf(plain.findings, plain.value, locate));
  return readPlain(plain.value, locate, []);
}

/** Reads a world from plain JSON; `textErrors` are faults of the text that it came from. */
export function readPlain(
  value: Json,
  locate: Locate | null,
  textErrors: readonly WorldFileError[],
): Result<ReadWorld, WorldFileError[]> {
  if (countValues(value) > MAX_VALUES)
    return err(reportOf([tooLarge(AT_MOST_VALUES)], value, locate, textErrors));
  const file = parseFile(value);
  const findings = file.ok ? meaningFindings(value) : [...file.error, ...meaningFindings(value)];
  if (!file.ok || findings.length > 0 || textErrors.length > 0) {
    return err(reportOf(findings, value, locate, textErrors));
  }
  const world = bindAllTrust(buildWorld(file.value));
  return ok({ world, diagnostics: worldDiagnostics(world, locate) });
}

function parseFile(value: Json): Result<CompleteWorldFile, Finding[]> {
  try {
    const renamed = withoutProto(value);
    const file = worldFile.safeParse(renamed);
    if (!file.success) return err(shapeFindings(file.error, value));
    return ok(renamed === value ? file.data : withProto(file.data));
  } catch {
    // Zod hands issues on as arguments of a call: a hundred thousand of them exhaust the stack.
    return err([tooLarge('a world file with fewer mistakes')]);
  }
}

const tooLarge = (expected: string): Finding => ({
  path: [],
  part: 'value',
  code: 'file.tooLarge',
  expected,
  found: 'more',
});
