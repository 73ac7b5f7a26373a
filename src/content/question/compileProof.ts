import { inWords, type Finding, type Path } from '../../world/file/fileError.ts';
import type { Json } from '../../world/file/source.ts';
import type { World } from '../../world/world.ts';
import { rehearse } from '../case/rehearse.ts';
import type { CallStep, CaseStep } from '../case/schema.ts';
import { readStep } from '../case/shape.ts';
import { errorsAt, type LessonFileError, type Located } from '../lesson/fileError.ts';
import type { OptionProof, Proof, PromptProof } from './question.ts';
import type { OptionFile, PromptFile, QuestionFile } from './schema.ts';

/**
 * The proof of a question, its steps read. What the stem tells can be carried out, and after it what each option does.
 * @param errors what is wrong is added here
 */
export function compileProof(
  { options, prompts }: QuestionFile,
  proof: NonNullable<QuestionFile['proof']>,
  world: World,
  at: Located,
  errors: LessonFileError[],
): Proof {
  const steps = (written: readonly unknown[], ...path: Path): readonly CaseStep[] =>
    written.flatMap((step, index) => {
      const read = readStep(step as Json, [...path, index]);
      if (read.ok) return [read.value];
      errors.push(...errorsAt(at, read.error));
      return [];
    });
  const callsIn = (written: readonly unknown[], ...path: Path): readonly CallStep[] =>
    steps(written, ...path).flatMap((step, index) => {
      if ('call' in step) return [step];
      errors.push(...errorsAt(at, [noCall([...path, index])]));
      return [];
    });
  const act = (each: OptionFile | PromptFile, ...path: Path): PromptProof => ({
    do: steps(each.do, ...path, 'do'),
    calls: each.calls ? callsIn(each.calls, ...path, 'calls') : null,
  });
  const option = (each: OptionFile, index: number): OptionProof => ({
    ...act(each, 'options', index),
    expect: each.expect ?? null,
    happens: each.happens ?? null,
  });
  const compiled: Proof = {
    world,
    start: steps(proof.start, 'proof', 'start'),
    calls: callsIn(proof.calls, 'proof', 'calls'),
    options: Object.fromEntries(options.map((each, index) => [each.id, option(each, index)])),
    prompts: Object.fromEntries(
      prompts.map((each, index) => [each.id, act(each, 'prompts', index)] as const),
    ),
  };
  const findings = rehearse({ world, steps: compiled.start }).map(within('proof', 'start'));
  errors.push(...errorsAt(at, findings));
  return compiled;
}

const noCall = (path: Path): Finding => ({
  path,
  part: 'value',
  code: 'value.form',
  expected: 'a call',
  found: inWords('an edit or a move of the clock'),
});

/** Paths of a case's findings begin with `steps`. */
const within =
  (...path: Path) =>
  (finding: Finding): Finding => ({ ...finding, path: [...path, ...finding.path.slice(1)] });
