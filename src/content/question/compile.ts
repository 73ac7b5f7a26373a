import type { Path } from '../../world/file/fileError.ts';
import { proseErrorsAt, type LessonFileError, type Located } from '../lesson/fileError.ts';
import { readProse } from '../lesson/prose.ts';
import { rulesIn, type Block } from '../lesson/proseTree.ts';
import type { Question } from './question.ts';
import type { QuestionFile } from './schema.ts';

/**
 * A question from its file, its Markdown read.
 * @param errors what is wrong with the Markdown is added here
 */
export function compileQuestion(file: QuestionFile, at: Located, errors: LessonFileError[]): Question {
  const prose = (markdown: string | undefined, ...path: Path): readonly Block[] => {
    const read = readProse(markdown ?? '');
    if (read.ok) return read.value;
    errors.push(...proseErrorsAt(at, path, read.error));
    return [];
  };
  const { id, tasks, kind, difficulty, read, tests, notShown = null } = file;
  const stem = prose(file.stem, 'stem');
  const options = file.options.map((option, index) => ({
    id: option.id,
    text: prose(option.text, 'options', index, 'text'),
    right: option.right,
    why: prose(option.why, 'options', index, 'why'),
    misconception: option.misconception ?? null,
  }));
  const prompts = file.prompts.map((prompt, index) => ({
    id: prompt.id,
    text: prose(prompt.text, 'prompts', index, 'text'),
    option: prompt.option,
    why: prose(prompt.why, 'prompts', index, 'why'),
  }));
  const cited = [...options, ...prompts].flatMap(({ why }) => rulesIn(why));
  const rules = [...new Set([...file.rules, ...cited])];
  return { id, tasks, kind, difficulty, stem, options, prompts, rules, read, tests, notShown };
}
