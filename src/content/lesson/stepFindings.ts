import { inWords, type Finding, type Path } from '../../world/file/fileError.ts';
import type { StepFile } from './schema.ts';

/** What is wrong with a step's front matter beside its shape: goals that are named and are not there. */
export function stepFindings({ goals, wrongTurns }: StepFile): Finding[] {
  const findings: Finding[] = [];
  const say = (path: Path, code: Finding['code'], expected: string, found: unknown): void => {
    findings.push({ path, part: 'value', code, expected, found: inWords(found) });
  };
  const ids = goals.map(({ id }) => id);
  for (const [index, { id, made, after }] of goals.entries()) {
    const path: Path = ['goals', index];
    if (ids.indexOf(id) < index) say([...path, 'id'], 'name.duplicate', 'each goal id once', id);
    if (after === undefined) continue;
    const before = goals.slice(0, index).find((goal) => goal.id === after);
    if (!before?.made)
      say([...path, 'after'], 'name.unknown', 'the id of an earlier goal that is made', after);
    else if (!made) say([...path, 'after'], 'value.form', 'after only on a goal that is made', after);
  }
  for (const [index, { goal, letsIn, stopsAt, do: actions }] of wrongTurns.entries()) {
    const path: Path = ['wrongTurns', index];
    for (const [field, id] of Object.entries({ goal, letsIn })) {
      if (id !== undefined && !ids.includes(id)) {
        say([...path, field], 'name.unknown', 'the id of a goal of this step', id);
      }
    }
    const last = actions.at(-1);
    if (stopsAt !== undefined && goal === undefined && !(last && 'call' in last)) {
      say([...path, 'do'], 'value.form', 'a call as the last action, or a goal', actions);
    }
  }
  return findings;
}
